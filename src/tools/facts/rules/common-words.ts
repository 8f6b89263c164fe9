/** English words, and some of other languages, that are also names here; alone they never identify anything. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `ant apollo ascend atlas aurora baby beam bert blaze bloom cambrian canopy chat claude cloud compass core cosmos deep dragon dream
  eagle ernie ether fable flash flow fly fourier fusion galaxy gemini genie giant horizon hunter intel iris jade journey jupiter
  kimi kirin kunlun lark leap light lightning llama lobster loong lotus luna magic manus mars master max measures meta mind miracle
  mirror moon moonshot moss most mulan nova ocean omni opinions oppo orbit orion panda pangu party phoenix pilot pioneer plan pony
  prime provisions pulse quark quest regulations rhino robin rules scale seed shadow sky son sora source spark spirit star step
  stone sun swift taihu talkie tang the tiger titan torch trace vector vision vita walker wave will wing wisdom wonder wu yi zero`
    .trim()
    .split(/\s+/u)
    .concat([
      '豆包',
      '小米',
      '寒武纪',
      '寒武紀',
      '混元',
      '征程',
      '理想',
      '昆仑',
      '崑崙',
      '文心',
      '星火',
      '天工',
      '盘古',
      '盤古',
      '问界',
      '悟空',
      '百川',
      '扣子',
      '可灵',
      '即梦',
      '天眼',
      '党',
      '黨',
      '部',
      '办法',
      '辦法',
    ]),
);
