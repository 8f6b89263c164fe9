/** The version behind a family's name: "Qwen3.7-Max" is Qwen as long as that version has no record of its own. */
import type { NamedEntity } from '../types.ts';

/** "3.7", "-V5", " K3"; a whole number after a space counts things: "Qwen 3 times". */
const VERSION =
  /(?:-?[A-Z]?\d{1,2}(?:\.\d{1,2})?|[ \u00a0](?:[A-Z]\d{1,2}(?:\.\d{1,2})?|\d{1,2}\.\d{1,2}))(?![\p{Script=Latin}\p{Script=Cyrillic}\d%]|\.\d)/uy;

const WHOLE_NUMBER = /^\d+$/u;
/** What a whole number before it counts or dates: 文心一言3月发布, 豆包2年. */
const COUNTER = /[年月日号號时時点點个個位名家次天周週倍万萬亿億元分秒种種款项項월일년개명종차]/u;

/** Where the version behind `end` ends; `end` itself where there is none, or the entity counts none. */
export function afterVersion({ versions }: NamedEntity, text: string, end: number): number {
  if (versions !== true || !mayBeVersion(text, end)) return end;
  VERSION.lastIndex = end;
  const version = VERSION.exec(text)?.[0] ?? '';
  return WHOLE_NUMBER.test(version) && COUNTER.test(text[end + version.length] ?? '') ? end : end + version.length;
}

/** Cheaper than the expression: a capital or a digit stands here, or behind one other unit. */
function mayBeVersion(text: string, at: number): boolean {
  return isCapitalOrDigit(text.charCodeAt(at)) || isCapitalOrDigit(text.charCodeAt(at + 1));
}

function isCapitalOrDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
}
