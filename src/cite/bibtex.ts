/** Citations as BibTeX in UTF-8, for BibTeX and for biblatex with biber. */
import { type Citation, isOwn } from './citations.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(entryOf).join('\n');
}

function entryOf({ key, type, cite, title, says }: Citation): string {
  const [year, month, day] = cite.date?.split('-') ?? [];
  const isLaw = type === 'legislation' || type === 'bill';
  const fields = [
    // Two pairs of braces: a style may not lower the capitals, nor split the name at "and".
    isOwn(cite) ? `author = {{${escapeTex(cite.publisher)}}}` : null,
    `title = {{${escapeTex(title)}}}`,
    `organization = {{${escapeTex(cite.publisher)}}}`,
    year === undefined ? null : `year = {${year}}`,
    month === undefined ? null : `month = ${MONTHS[Number(month) - 1] ?? 'jan'}`,
    day === undefined ? null : `day = {${String(Number(day))}}`,
    `url = {${escapeUrl(cite.url)}}`,
    `urldate = {${cite.checked}}`,
    `annote = {${escapeTex(says.join(' '))}}`,
  ].filter((field) => field !== null);
  return `@${isLaw ? 'misc' : 'online'}{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // Not "\{": BibTeX counts braces without regard to what stands before them.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Signs that TeX reads as commands, written so that it prints them; all other scripts stay as they are. */
export function escapeTex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[&%$#_]|[\\{}~^]/gu, (sign) => TEX[sign] ?? `\\${sign}`)
    .trim();
}

/** An address is read letter by letter; only what would end the field is encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/gu, encodeURIComponent);
}
