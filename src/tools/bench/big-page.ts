/** A long page to measure on: a fixed number of text nodes, of UTF-16 units and of mentions, the same on every machine. Pure. */
import type { NameTable } from '../../types.ts';
import { pick, seeded } from './random.ts';

export const PARAGRAPHS = 3000;
/** Before, inside, between, inside and after two inline elements. */
export const NODES = PARAGRAPHS * 5;
export const UNITS = 770_000;
export const MENTIONS = 3500;

const WORDS =
  'the of and to in that its for with as has by from which on at more than would will one new two most after over could first years people while made still under between those says only where through before since many long much found early local small large several however across among later across public water river winter harvest market garden bridge travel weather village kitchen painter theatre concert library doctor teacher student harbour mountain forest summer evening morning window letter number paper money trade price cost growth share report study result figure record season match player coach driver train plane ship road house street city region country world'.split(
    ' ',
  );
/** Capitalised words and numbers that belong to running text and are no names of ours. */
const OTHERS = ['London', 'Paris', 'Monday', 'March', 'Europe', '2024', '17', '3.5', 'Smith', 'Lisbon', 'UN', 'Rome'];

/** Paragraphs of an ordinary article, which has 30 kB. */
export const ARTICLE_PARAGRAPHS = 115;

/** The page as HTML, or its first so many paragraphs. `opening` stands before them as a paragraph of its own. */
export function bigPage(table: NameTable, opening = '', count = PARAGRAPHS): string {
  const paragraphs = bigParagraphs(table)
    .slice(0, count)
    .map(
      ([first, bold, middle, link, last]) => `<p>${first}<b>${bold}</b>${middle}<a href="#x">${link}</a>${last}</p>`,
    );
  const head = '<meta charset="utf-8"><title>A long report</title>';
  const lead = opening === '' ? '' : `<p>${opening}</p>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><article>${lead}${paragraphs.join('')}</article></main></body></html>`;
}

type Pieces = readonly [string, string, string, string, string];

/** Each paragraph's five text nodes. */
function bigParagraphs(table: NameTable): Pieces[] {
  const names = sureNames(table);
  const random = seeded(20261123);
  let left = UNITS;
  return Array.from({ length: PARAGRAPHS }, (_, number) => {
    const length = Math.round(left / (PARAGRAPHS - number));
    left -= length;
    const second = number % (PARAGRAPHS / (MENTIONS - PARAGRAPHS)) === 0 ? pick(names, random) : null;
    return paragraph(length, pick(names, random), second, random);
  });
}

function paragraph(length: number, name: string, second: string | null, random: () => number): Pieces {
  const bold = name;
  const link = second ?? filler(12, random);
  const rest = length - bold.length - link.length;
  const first = Math.round(rest * (0.2 + 0.3 * random()));
  const middle = Math.round((rest - first) * (0.3 + 0.4 * random()));
  const texts = [first - 1, middle - 2, rest - first - middle - 1].map((size) => filler(size, random));
  return [`${texts[0] ?? ''} `, bold, ` ${texts[1] ?? ''} `, link, ` ${texts[2] ?? ''}`];
}

/** Exactly so many units of running text, with no space at its ends. */
function filler(length: number, random: () => number): string {
  let text = '';
  while (text.length < length) text += `${random() < 0.06 ? pick(OTHERS, random) : pick(WORDS, random)} `;
  return text
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 's');
}

/** Names in Latin letters that need no evidence; "Qwen3 Max" beside a number would be another name. */
function sureNames(table: NameTable): string[] {
  return table.entities
    .flatMap(({ aliases }) => aliases.filter(({ near, page, unless }) => !near && !page && !unless))
    .map(({ text }) => text)
    .filter((text) => /^[A-Z][A-Za-z -]{4,24}$/.test(text));
}
