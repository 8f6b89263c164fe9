/** The names of the real fact set in sentences as the press writes them: what is marked, and what only looks like a name. */
import { expect, test } from 'vitest';
import { compileNames } from '../../../src/match/matcher.ts';
import { loadFacts } from '../../../src/tools/read/load-facts.ts';
import type { Language } from '../../../src/types.ts';

const matcher = compileNames(loadFacts(() => undefined).names);

function marked(text: string, lang: Language): string {
  const blocks = text.split('\n').map((line) => ({ kind: 'text' as const, text: line }));
  return matcher
    .find({ text, lang, blocks })
    .map((mention) => `${mention.text}=${mention.entity}`)
    .join(' ');
}

test.each<[Language, string, string]>([
  ['zh-Hans', '豆包和千问在除夕夜比谁更懂观众。', '豆包=doubao 千问=qwen'],
  ['zh-Hans', '千问App能叫车了，千问还会订票。', '千问App=tongyi-qianwen 千问=qwen'],
  ['zh-Hans', '北方人过年蒸豆包，馅里放红豆。', ''],
  ['zh-Hans', '文心一言3月亮相。', '文心一言=ernie-bot'],
  ['zh-Hans', '智谱AI换了办公楼。', '智谱AI=zhipu'],
  ['zh-Hans', '嫦娥六号从月之暗面取回样本。', ''],
  ['zh-Hans', '月之暗面换了办公楼。', '月之暗面=moonshot-ai'],
  ['zh-Hans', '中国电信业增速放缓，中国电信的股价未动。', '中国电信=china-telecom'],
  ['zh-Hans', '商务部解释中国的出口管制法规。', '商务部=mofcom'],
  ['zh-Hans', 'OPPO 的手机助手小布能讲故事了。', 'OPPO=oppo'],
  ['zh-Hant', 'DeepSeek推出V3.2，V3.1仍可使用。', 'DeepSeek=deepseek V3.2=deepseek-v32 V3.1=deepseek-v31'],
  ['en', 'Baidu showed ERNIE 3.0 Zeus.', 'Baidu=baidu ERNIE 3.0 Zeus=ernie'],
  ['en', 'Zhipu and ZeroOne seek money.', 'Zhipu=zhipu ZeroOne=01-ai'],
  ['en', 'Baidu staff hiked in the Kunlun range.', 'Baidu=baidu'],
  ['en', 'The buyer wants Nvidia chips: two thousand H20s.', 'Nvidia=nvidia H20=h20'],
  ['ja', 'アリババグループは百川AIに出資した。', 'アリババ=alibaba 百川AI=baichuan'],
  ['ko', '스마트폰 업체 아너가 딥시크를 넣었다.', '아너=honor 딥시크=deepseek'],
])('%s: %s', (lang, text, wanted) => {
  expect(marked(text, lang)).toBe(wanted);
});
