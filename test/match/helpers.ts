/** A small name table of our own and the shortest way to ask the matcher. */
import { compileNames } from '../../src/match/matcher.ts';
import type { Alias, Kind, Language, Mention, NamedEntity, NameTable } from '../../src/types.ts';

export function entity(
  id: string,
  kind: Kind,
  aliases: readonly (string | Alias)[],
  more: Partial<NamedEntity> = {},
): NamedEntity {
  const given = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return { id, kind, country: 'CN', ai: false, ...more, aliases: given };
}

export function tableOf(...entities: readonly NamedEntity[]): NameTable {
  return { format: 1, asOf: '2026-11-23', entities };
}

export const TABLE = tableOf(
  entity('deepseek', 'company', ['DeepSeek', 'Deep Seek', '深度求索', '딥시크', 'ディープシーク', 'ДипСик'], {
    ai: true,
  }),
  entity('deepseek-r1', 'model', ['DeepSeek-R1', { text: 'R1', near: ['{deepseek}'], unless: ['Rivian'] }], {
    ai: true,
  }),
  entity('alibaba', 'company', ['Alibaba', '阿里巴巴', '알리바바', 'アリババ', 'Алибаба']),
  entity('alibaba-cloud', 'company', ['Alibaba Cloud', '阿里云']),
  entity('baidu', 'company', ['Baidu', '百度', '바이두']),
  entity('huawei', 'company', ['Huawei', '华为', '華爲', '화웨이', 'ファーウェイ']),
  entity('unitree', 'company', ['Unitree']),
  entity('zhipu', 'company', ['Zhipu AI', 'Z.ai', '智谱AI']),
  entity('qwen', 'model', ['Qwen'], { ai: true }),
  entity('qwen3', 'model', ['Qwen3'], { ai: true }),
  entity('glm-5', 'model', ['GLM-5'], { ai: true }),
  entity('h20', 'chip', ['H20', 'H200'], { country: 'US', ai: true }),
  entity('moonshot', 'company', ['Moonshot AI', '月之暗面'], { ai: true }),
  entity('kimi', 'model', [{ text: 'Kimi', near: ['{moonshot}', 'chatbot', 'AI'] }], { ai: true }),
  entity('minimax', 'company', ['MiniMax'], { ai: true }),
  entity('spark', 'model', [{ text: 'Spark', near: ['{iflytek}', 'model'], unless: ['Apache'] }], { ai: true }),
  entity('iflytek', 'company', ['iFlytek'], { ai: true }),
  entity('apollo', 'model', [{ text: 'Apollo', near: ['{baidu}', 'driverless'] }], { ai: true }),
  entity('kunlun', 'chip', [{ text: '昆仑', near: ['芯片', '百度'], unless: ['喀喇昆仑', '登山'] }], { ai: true }),
  entity('meta', 'company', ['Meta', { text: 'メタ', near: ['フェイスブック', 'AI'] }], { country: 'US' }),
  entity('cac', 'agency', ['Cyberspace Administration of China', '国家网信办', { text: 'CAC', near: ['internet'] }]),
  entity('mofcom', 'agency', ['商务部']),
  entity('samr', 'agency', ['State Administration for Market Regulation']),
  entity('genai-measures', 'policy', [
    'Interim Measures for the Management of Generative AI Services',
    '生成式人工智能服务管理暂行办法',
  ]),
  entity('labelling', 'policy', ['Measures for the Labelling of AI-Generated Content']),
  entity('liang', 'person', ['Liang Wenfeng', '梁文锋']),
  entity('lee', 'person', ['Kai-Fu Lee']),
  entity('he', 'person', ['He Xiaopeng']),
  entity('robin', 'person', ['Robin Li']),
  entity('li-qiang', 'person', ['Li Qiang']),
  entity('ernie-baidu', 'model', [{ text: 'Titan', near: ['{baidu}'] }]),
  entity('titan-huawei', 'model', [{ text: 'Titan', near: ['{huawei}'] }]),
);

const matcher = compileNames(TABLE);

export function find(text: string, lang: Language | null = 'en'): Mention[] {
  return matcher.find({ text, lang, blocks: text.split('\n').map((line) => ({ kind: 'text', text: line })) });
}

/** "text=entity" of each mention, in order. */
export function found(text: string, lang: Language | null = 'en'): string {
  return find(text, lang)
    .map((mention) => `${mention.text}=${mention.entity}`)
    .join(' ');
}
