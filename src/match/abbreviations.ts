/** "Cyberspace Administration of China (CAC)" and 全称（以下简称“简称”）: short names that the article itself gives. */
import type { Mention } from '../types.ts';
import type { Introduced } from './introduced.ts';

/** How far behind a name its short form is looked for. */
const REACH = 40;
const ACRONYM = /^[》」』”"]?[ \u00a0]?[(（]["“‘']?(\p{Lu}[\p{Lu}\d&-]{1,7})["”’']?[)）;,，；]/u;
const SO_CALLED =
  /^[》」』”"]?[ \u00a0]?[(（](?:以下简称|以下簡稱|下称|下稱|简称|簡稱|以下、|以下,? ?|이하 ?|hereinafter (?:referred to as )?|hereafter )[“”"「『《‘']{0,2}(?:the )?([\p{Script=Han}\p{Script=Hangul}\p{L}\d]{2,12})[“”"」』》’')）]/u;

/** Capitals that stand in brackets after many names without being their abbreviation. */
const NO_NAMES = new Set(
  'AI AGI US USA UK EU UN UAE PRC CN HK TW CEO CFO CTO COO IPO GPU CPU NPU LLM LLMS API IT TV NYSE HKEX NASDAQ ADR ETF PDF VIDEO PHOTO'.split(
    ' ',
  ),
);

export function abbreviationsIn(text: string, mentions: readonly Mention[]): Introduced[] {
  return mentions
    .filter((by) => hasBracket(text, by.end))
    .flatMap((by) => {
      const rest = text.slice(by.end, by.end + REACH);
      const found = acronym(rest, by) ?? SO_CALLED.exec(rest)?.[1];
      if (found === undefined || found === by.text) return [];
      return [{ text: found, by, from: by.end, judge: () => 'yes' }];
    });
}

/** Most names have none; looking costs less than cutting out what follows and trying both expressions on it. */
function hasBracket(text: string, end: number): boolean {
  for (let at = end; at < end + 3; at += 1) if (text[at] === '(' || text[at] === '（') return true;
  return false;
}

function acronym(rest: string, by: Mention): string | undefined {
  const found = ACRONYM.exec(rest)?.[1];
  if (found === undefined || by.kind === 'person' || NO_NAMES.has(found)) return undefined;
  return spells(found, by.text) ? found : undefined;
}

/** The letters come in this order in the name, the first of them as the beginning of a word. Han names can't be checked. */
function spells(acronym: string, name: string): boolean {
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u.test(name)) return acronym.length >= 3;
  const letters = name.toUpperCase();
  const initials = letters.split(/[^\p{L}\d]+/u).map((word) => word.charAt(0));
  let at = -1;
  for (const letter of acronym.replace(/[&-]/gu, '')) {
    at = letters.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return initials.includes(acronym.charAt(0)) && initials.filter((initial) => acronym.includes(initial)).length >= 2;
}
