/** "the Measures", 《办法》: a policy's short title, after its full one, when it is the only one of its kind on the page. */
import type { Mention } from '../types.ts';
import type { Readable } from './blocks.ts';
import type { Introduced } from './introduced.ts';
import { wordAfter } from './neighbours.ts';

const ENGLISH =
  /\b((?:Interim |Provisional |Draft )?(?:Measures|Provisions|Regulations?|Rules|Law|Act|Guidelines|Opinions|Framework|Standard|Plan))\b/u;
const CHINESE =
  /((?:暂行|管理)?(?:办法|规定|條例|条例|意见|方案|规划|通知|标准|辦法|規定|意見|規劃|標準))(?:[（(].{1,8}[）)])?$/u;

export function shortTitlesIn(text: string, mentions: readonly Mention[]): Introduced[] {
  const policies = mentions.filter((mention) => mention.kind === 'policy');
  return firstOfEach(policies).flatMap((by) => {
    const english = ENGLISH.exec(by.text)?.[1];
    if (english !== undefined && by.text.length > english.length + 4) return namesOf(english, by, judgeEnglish);
    const chinese = CHINESE.exec(by.text)?.[1];
    if (chinese === undefined || text[by.start - 1] !== '《') return [];
    return namesOf(chinese, by, judgeChinese);
  });
}

function namesOf(short: string, by: Mention, judge: Introduced['judge']): Introduced[] {
  const bare = short.replace(/^(?:Interim |Provisional |Draft |暂行|管理)/u, '');
  return [...new Set([short, bare])].map((text) => ({ text, by, from: by.end, judge }));
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity, text }) => {
    const key = `${entity} ${ENGLISH.exec(text)?.[1] ?? CHINESE.exec(text)?.[1] ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function judgeEnglish({ text }: Readable, start: number, end: number): 'yes' | 'no' {
  const isNamed = /\b(?:the|these|The|These) $/u.test(text.slice(Math.max(0, start - 7), start));
  // "the Measures for the Labelling ..." is another policy's full title.
  const next = wordAfter(text, end);
  return isNamed && !/^(?:for|on|of|\p{Lu}.*)$/u.test(next) ? 'yes' : 'no';
}

function judgeChinese({ text }: Readable, start: number, end: number): 'yes' | 'no' {
  return text[start - 1] === '《' && text[end] === '》' ? 'yes' : 'no';
}
