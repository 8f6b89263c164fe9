/** The version behind a family's name: "Qwen3.7-Max" is Qwen as long as that version has no record of its own. */
import type { NamedEntity } from '../types.ts';

/** "3.7", "-V5", " K3"; a whole number after a space counts things: "Qwen 3 times". */
const VERSION =
  /(?:-?[A-Z]?\d{1,2}(?:\.\d{1,2})?|[ \u00a0](?:[A-Z]\d{1,2}(?:\.\d{1,2})?|\d{1,2}\.\d{1,2}))(?![\p{Script=Latin}\p{Script=Cyrillic}\d%]|\.\d)/uy;

/** Where the version behind `end` ends; `end` itself where there is none, or the entity counts none. */
export function afterVersion({ versions }: NamedEntity, text: string, end: number): number {
  if (versions !== true || !mayBeVersion(text, end)) return end;
  VERSION.lastIndex = end;
  return end + (VERSION.exec(text)?.[0].length ?? 0);
}

/** Cheaper than the expression: a capital or a digit stands here, or behind one other unit. */
function mayBeVersion(text: string, at: number): boolean {
  return isCapitalOrDigit(text.charCodeAt(at)) || isCapitalOrDigit(text.charCodeAt(at + 1));
}

function isCapitalOrDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
}
