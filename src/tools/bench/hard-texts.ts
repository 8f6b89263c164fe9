/** Texts that make careless searches slow, and the exponent with which time grows over their sizes. Pure. */

/** By name: what is repeated up to the size wanted. */
export const HARD_UNITS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'a name over and over': 'Baidu ',
  'ambiguous names without evidence': 'Spark R1 Apollo ',
  'ambiguous names with evidence': 'Kimi R1 AI DeepSeek ',
  'the beginning of a long name': 'Interim Measures for the Management of Generative ',
  'the beginning of a long Chinese name': '生成式人工智能服务管理暂行办',
  accents: 'D\u0301',
  'invisible characters': '\u200b',
  spaces: ' ',
  lines: 'AI\n',
  paths: '/Baidu',
  introductions: 'Liang Wenfeng (ABC) Liang ',
  Hangul: '화웨이은는이가의',
};

export const SIZES: readonly number[] = [500_000, 1_000_000, 2_000_000, 4_000_000, 8_000_000];

export interface Timed {
  readonly size: number;
  /** In milliseconds. */
  readonly time: number;
}

/** The slope of the line through the logarithms, by least squares; 1 is linear time. */
export function exponentOf(timed: readonly Timed[]): number {
  const points = timed.map(({ size, time }) => [Math.log(size), Math.log(Math.max(time, 0.01))] as const);
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
