/** Whether the capitals of a text agree with those of a name: "Spark" is never "spark", "deepseek" is DeepSeek. */
import { after, bitsAt, DIGIT, HANGUL, isDigit, isUpper, UNSPACED, UPPER, WORD } from '../text/characters.ts';

/**
 * - `free`: distinctive by inner capitals or by letters with a number; any case will do.
 * - `initials`: each word that begins with a capital must keep it.
 * - `exact`: as given, or in capitals throughout.
 * - `capitals`: an acronym.
 */
export type CaseRule = 'free' | 'initials' | 'exact' | 'capitals';

/** Distinctive names that are common words in lower case. */
const COMMON_IN_LOWER_CASE = new Set(['minimax', 'mimo', 'metax', 'agibot', 'stepfun', 'talkie', 'openmind']);

export function caseRuleOf(name: string, isAmbiguous: boolean): CaseRule {
  const letters = Array.from(name).filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  if (capitals.length === 0) return isAmbiguous && letters.length > 0 ? 'initials' : 'free';
  if (letters.length === capitals.length && !(letters.length > 3 && /\d/u.test(name))) return 'capitals';
  if (isAmbiguous || COMMON_IN_LOWER_CASE.has(name.toLowerCase())) return 'exact';
  return isDistinctive(name) ? 'free' : 'initials';
}

function isDistinctive(name: string): boolean {
  return /\p{Ll}\p{Lu}|\p{L}{3}[- ]?\d/u.test(name) && !/[\s-]\p{Ll}/u.test(name);
}

/** `name` is the alias as given; `text.slice(start, end)` agrees with it when both are folded. */
export function keepsCase(name: string, rule: CaseRule, text: string, start: number, end: number): boolean {
  if (rule === 'free' || (end - start === name.length && standsAt(text, name, start))) return true;
  let at = start;
  let isAllCapitals = true;
  let isSame = true;
  for (let here = 0; here < name.length; here += 1) {
    if ((bitsAt(name, here) & WORD) === 0) continue;
    at = nextWordUnit(text, at, end);
    if (isUpper(name, here) && !isUpper(text, at) && (rule !== 'initials' || isInitial(name, here))) return false;
    if (isUpper(text, at) !== isUpper(name, here)) isSame = false;
    if (!isUpper(text, at) && !isDigit(text, at)) isAllCapitals = false;
    at += 1;
  }
  return rule === 'initials' || isSame || (rule === 'exact' && isAllCapitals);
}

/** What `startsWith` does; for texts as short as names a loop takes half the time of the call. */
function standsAt(text: string, name: string, start: number): boolean {
  let at = 0;
  while (at < name.length && text.charCodeAt(start + at) === name.charCodeAt(at)) at += 1;
  return at === name.length;
}

function nextWordUnit(text: string, from: number, end: number): number {
  let at = after(text, from);
  while (at < end && (bitsAt(text, at) & WORD) === 0) at += 1;
  return at;
}

function isInitial(name: string, at: number): boolean {
  return at === 0 || (bitsAt(name, at - 1) & WORD) === 0;
}

/** True when a stretch of text has capitals only, as in a shouted headline. Text in a script without capitals never has. */
export function isShouted(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const bits = bitsAt(text, at);
    if ((bits & (UNSPACED | HANGUL)) !== 0) return false;
    if ((bits & UPPER) !== 0) capitals += 1;
    else if ((bits & WORD) !== 0 && (bits & DIGIT) === 0) return false;
  }
  return capitals > 0;
}
