/** A person's surname after the full name: "Liang Wenfeng ... Liang", "Kai-Fu Lee ... Lee". Latin script only. */
import type { Mention } from '../types.ts';
import { bitsAt, isDigit, isUpper } from '../text/characters.ts';
import type { Place, Readable } from './blocks.ts';
import type { Introduced } from './introduced.ts';
import { isTitleCase, startsSentence, wordAfter, wordBefore } from './neighbours.ts';

const CHINESE = new Set(
  (
    'Bai Bao Bian Cai Cao Chai Chang Chao Chen Cheng Chi Chu Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan ' +
    'Guo Han Hao He Hong Hou Hu Hua Huang Huo Ji Jia Jiang Jiao Jin Kang Kong Lai Lei Li Lian Liang Liao Lin Ling Liu Long Lou Lu Luo Lyu Ma Mao Mei ' +
    'Meng Miao Mo Mu Ning Niu Ou Ouyang Pan Pang Peng Qi Qian Qiao Qin Qiu Qu Ren Ruan Shang Shao Shen Shi Song Su Sun Tan Tang Tao Tian Tong ' +
    'Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Zeng Zhai Zhan Zhang Zhao ' +
    'Zheng Zhong Zhou Zhu Zhuang Zong Zou Zuo'
  ).split(' '),
);
/** Surnames that a sentence may begin with as another word. */
const COMMON_WORDS = new Set(
  'An Can Chip Cook Fan Gang Hang He Hang King Law Long Low Man May Page Pan Ping Sea She Shi So Son Song Sun Tan Wan Young You Will'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'Mr Mrs Ms Miss Dr Prof Professor President Premier Chairman Chairwoman Minister Secretary Vice-Premier Chief Founder CEO Herr Frau Monsieur Madame Señor And But Or When As If For In At While With Although Since By Former Then Later Now Yet Still Even Instead Meanwhile Today Because Before After Unlike Like'.split(
    ' ',
  ),
);

export function surnamesIn(mentions: readonly Mention[]): Introduced[] {
  const seen = new Set<string>();
  return mentions
    .filter(({ kind }) => kind === 'person')
    .flatMap((by) => {
      const surname = seen.has(by.entity) ? null : surnameOf(by.text);
      if (surname === null) return [];
      seen.add(by.entity);
      return [{ text: surname, by, from: by.end, judge: judgeSurname }];
    });
}

/** The surname in a full name, or null where the order cannot be told. */
export function surnameOf(name: string): string | null {
  const words = name.split(/[ \u00a0]/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{Script=Latin}.'’-]*$/u.test(word)))
    return null;
  const surname = CHINESE.has(first) ? (words.length === 2 ? first : null) : last;
  return surname !== null && surname.length >= 2 && !surname.includes('.') ? surname : null;
}

function judgeSurname({ text }: Readable, start: number, end: number, block: Place): 'yes' | 'no' | 'never' {
  if (isTitleCase(text, block)) return 'no';
  const isFirst = startsSentence(text, start, block.start);
  if (isFirst && COMMON_WORDS.has(text.slice(start, end))) return 'no';
  if (text[end] === '-' || text[start - 1] === '-') return 'no';
  if (isNamePart(wordAfter(text, end))) return 'never';
  const before = wordBefore(text, start);
  if (isFirst || !isNamePart(before) || TITLES.has(before)) return 'yes';
  return startsSentence(text, start - 1 - before.length, block.start) ? 'no' : 'never';
}

/** A word that with a surname makes another person's name, or an initial. */
function isNamePart(word: string): boolean {
  return isUpper(word, 0) && !isUpper(word, 1) && !isDigit(word, 1) && bitsAt(word, 0) !== 0;
}
