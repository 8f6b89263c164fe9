import { describe, expect, test } from 'vitest';
import type { Language, NameTable } from '../../src/types.ts';
import { compileNames } from '../../src/match/matcher.ts';
import { entity, find, found, tableOf } from './helpers.ts';

type Case = readonly [text: string, wanted: string, lang?: Language];

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, wanted, lang = 'en' as const]) => ({ text, wanted, lang })))(
      '$text',
      ({ text, wanted, lang }) => {
        expect(found(text, lang)).toBe(wanted);
      },
    );
  });
}

table('names as they stand in print', [
  ['Baidu and Alibaba Cloud rose.', 'Baidu=baidu Alibaba Cloud=alibaba-cloud'],
  ["Baidu's and Baidu’s shares", 'Baidu=baidu Baidu=baidu'],
  ['the Baidus of this world', 'Baidu=baidu'],
  ['two H20s and an H200', 'H20=h20 H200=h20'],
  ['Alibaba-backed Moonshot AI', 'Alibaba=alibaba Moonshot AI=moonshot'],
  ['le robot d’Unitree', 'Unitree=unitree', 'fr'],
  ["l'usine d'Unitree", 'Unitree=unitree', 'fr'],
  ['Nvidias H200-KI-Chips', 'H200=h20', 'de'],
  ['Huaweis neue Alibaba-Cloud', 'Huawei=huawei Alibaba-Cloud=alibaba-cloud', 'de'],
  ['Ｄｅｅｐｓｅｅｋ и ＤｅｅｐＳｅｅｋ', 'Ｄｅｅｐｓｅｅｋ=deepseek ＤｅｅｐＳｅｅｋ=deepseek'],
  [
    'Deep\u00a0Seek, Deep\u202fSeek, Deep\u00adSeek, De\u200bepSeek',
    'Deep\u00a0Seek=deepseek Deep\u202fSeek=deepseek Deep\u00adSeek=deepseek De\u200bepSeek=deepseek',
  ],
  ['GLM-5, GLM\u20115, GLM 5 and GLM5', 'GLM-5=glm-5 GLM\u20115=glm-5 GLM 5=glm-5 GLM5=glm-5'],
  ['#DeepSeek went up', 'DeepSeek=deepseek'],
  ['BAIDU AND ALIBABA FALL', 'BAIDU=baidu ALIBABA=alibaba'],
  ['deepseek-r1 on your laptop', 'deepseek-r1=deepseek-r1'],
]);

table('what is written onto a name', [
  ['アリババグループは増産する', 'アリババ=alibaba', 'ja'],
  ['アリババンクは増産する', '', 'ja'],
  ['바이두AI 서비스와 화웨이GPU 서버', '바이두=baidu 화웨이=huawei', 'ko'],
  ['바이두SDI는 전지를 만든다', '', 'ko'],
  ['딥시크R1을 쓴다', '딥시크=deepseek R1=deepseek-r1', 'ko'],
]);

table('not inside other words and numbers', [
  ['Baiduism, Metadata, Metal', ''],
  ['MyBaidu, xBaidu, Baidu_x', ''],
  ['Qwen9 is unknown', ''],
  ['Qwen-9 is of the family', 'Qwen=qwen'],
  ['Qwen3 and Qwen 3 but not Qwen3.5', 'Qwen3=qwen3 Qwen 3=qwen3'],
  ['H2000 and H20B', ''],
  ['Bai\u0301du', ''],
  ['the price was 1.H20', 'H20=h20'],
]);

table('capitals', [
  ['baidu and huawei', ''],
  ['the minimax theorem; Minimax search', ''],
  ['MiniMax and MINIMAX', 'MiniMax=minimax MINIMAX=minimax'],
  ['a spark in the model', ''],
  ['an internet cac', ''],
  ['the CAC and the internet', 'CAC=cac'],
]);

table('no names in addresses', [
  ['see alibaba.com or www.Alibaba.com', ''],
  ['write to press@Baidu.com, follow @Baidu', ''],
  ['https://example.org/Baidu/Huawei?q=Unitree', ''],
  ['Z.ai is a name', 'Z.ai=zhipu'],
  ['said Baidu. Then Huawei.', 'Baidu=baidu Huawei=huawei'],
  ['Baidu/Huawei', 'Baidu=baidu Huawei=huawei'],
]);

table('Han and kana', [
  ['百度和华为发布', '百度=baidu 华为=huawei', 'zh-Hans'],
  ['華為與華爲', '華為=huawei 華爲=huawei', 'zh-Hant'],
  ['使用DeepSeek的公司', 'DeepSeek=deepseek', 'zh-Hans'],
  ['智谱AI与智谱 AI', '智谱AI=zhipu 智谱 AI=zhipu', 'zh-Hans'],
  ['根据《生成式人工智能服务管理暂行办法》', '生成式人工智能服务管理暂行办法=genai-measures', 'zh-Hans'],
  ['商务部门与商务部', '商务部=mofcom', 'zh-Hans'],
  ['ファーウェイ製チップとｱﾘﾊﾞﾊﾞ', 'ファーウェイ=huawei ｱﾘﾊﾞﾊﾞ=alibaba', 'ja'],
  ['メタルとAI、メタとAI', 'メタ=meta', 'ja'],
]);

table('particles and endings', [
  [
    '화웨이의 칩, 딥시크가, 알리바바와 바이두에서는',
    '화웨이=huawei 딥시크=deepseek 알리바바=alibaba 바이두=baidu',
    'ko',
  ],
  ['화웨이칩을 쓴 딥시크티비', '화웨이=huawei', 'ko'],
  ['DeepSeek의 모델', 'DeepSeek=deepseek', 'ko'],
  ['акции Алибабы и ДипСика', 'Алибабы=alibaba ДипСик=deepseek', 'ru'],
  ['Алибабайка', '', 'ru'],
]);

table('ambiguous names', [
  ['Kimi is a chatbot.', 'Kimi=kimi'],
  ['Kimi won the race.', ''],
  ["Moonshot AI's Kimi\nhas users.", 'Moonshot AI=moonshot Kimi=kimi'],
  ['Moonshot AI.\n\n\nFar off, Kimi slept.\nZ', 'Moonshot AI=moonshot'],
  ['Kimi Antonelli uses AI.', ''],
  ['Apollo 11 was driverless', ''],
  ["Baidu's Apollo is driverless", 'Baidu=baidu Apollo=apollo'],
  ['Apache Spark is a model', ''],
  ['The Spark model', 'Spark=spark'],
  ['DeepSeek R2 after R1', 'DeepSeek=deepseek R1=deepseek-r1'],
  ['DeepSeek owner drives a Rivian R1', 'DeepSeek=deepseek'],
  ['喀喇昆仑的百度地图', '百度=baidu', 'zh-Hans'],
  ['百度昆仑与喀喇昆仑', '百度=baidu 昆仑=kunlun', 'zh-Hans'],
  ['百度员工登山到昆仑', '百度=baidu', 'zh-Hans'],
  ["Baidu's Titan, and Huawei too", 'Baidu=baidu Titan=ernie-baidu Huawei=huawei'],
  ['Baidu, a rival, waits, while Huawei has Titan', 'Baidu=baidu Huawei=huawei Titan=titan-huawei'],
  ['Titan sank', ''],
]);

test('says what decided', () => {
  expect(find('Moonshot AI makes Kimi.').map((mention) => mention.because)).toEqual([undefined, 'Moonshot AI']);
});

test('offsets are those of the text', () => {
  const text = 'Zu “Deep\u00adSeek”\nund 百度。';
  for (const mention of find(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(find(text)).toHaveLength(2);
});

test('no mention crosses blocks', () => {
  expect(found('Moonshot\nAI and Alibaba\nCloud')).toBe('Alibaba=alibaba');
});

test('blocks may be parted by more than one newline', () => {
  const matcher = compileNames(tableOf(entity('kimi', 'model', [{ text: 'Kimi', near: ['AI'] }])));
  const blocks = ['AI here.', 'Next.', 'Kimi there.'].map((text) => ({ kind: 'text' as const, text }));
  expect(matcher.find({ text: 'AI here.\n\n\nNext.\n\nKimi there.', blocks, lang: 'en' })).toEqual([]);
});

test('ids and names from Object.prototype are harmless', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const matcher = compileNames(
    tableOf(...names.map((name) => entity(name, 'company', [name, { text: `${name} X`, near: [`{${name}}`, name] }]))),
  );
  const text = names.join(' and ');
  expect(matcher.find({ text, blocks: [], lang: null }).map((mention) => mention.entity)).toEqual(names);
});

test('an empty table and an empty text', () => {
  expect(compileNames(tableOf()).find({ text: 'Baidu', blocks: [], lang: 'en' })).toEqual([]);
  expect(find('')).toEqual([]);
});

test('the number of an ambiguous name takes a plural, its letters do not', () => {
  const chips = tableOf(
    entity('h30', 'chip', [{ text: 'H30', near: ['chip'] }]),
    entity('ark', 'model', [{ text: 'Ark', near: ['chip'] }]),
  );
  expect(marked(chips, 'The chip: two H30s, two Arks.', 'en')).toEqual(['H30']);
});

test('the last character of a law may begin another word', () => {
  const laws = tableOf(entity('law', 'policy', ['出口管制法']));
  expect(marked(laws, '遵守出口管制法。', 'zh-Hans')).toEqual(['出口管制法']);
  expect(marked(laws, '遵守出口管制法规。', 'zh-Hans')).toEqual([]);
});

function marked(names: NameTable, text: string, lang: Language): string[] {
  const mentions = compileNames(names).find({ text, lang, blocks: [{ kind: 'text', text }] });
  return mentions.map((mention) => mention.text);
}
