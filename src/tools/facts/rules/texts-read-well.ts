/** What reads badly once names are filled in: two articles in a row, words that point to the day of writing. */
import type { Fault } from '../fault.ts';
import { allSeeds, fault, textsOf, type AnySeed, type Rule } from '../rule.ts';
import type { Path } from '../seed-file.ts';

const DETERMINER_BEFORE = /(?:\b(?:its|their|his)|'s|’s) \{([^}]*)\}/giu;
const NOW = /\b(?:this|last|next) (?:year|month|week)\b|\b(?:today|yesterday|tomorrow|recently|so far|to date)\b/iu;

export const textsReadWell: Rule = (seeds) => {
  const shorts = new Map(seeds.records.map(({ id, data }) => [id, data.short ?? data.name]));
  const bringsArticle = (id: string): boolean => (shorts.get(id) ?? '').startsWith('the ');
  return allSeeds(seeds).flatMap((seed) =>
    textsOf(seed).flatMap(({ path, text }) => check(seed, path, text, bringsArticle)),
  );
};

function check(seed: AnySeed, path: Path, text: string, bringsArticle: (id: string) => boolean): Fault[] {
  const doubled = [...text.matchAll(DETERMINER_BEFORE)].filter(([, id = '']) => bringsArticle(id));
  const pointing = NOW.exec(text.replace(/\{[^}]*\}/gu, ''));
  return [
    ...doubled.map(([words]) =>
      fault(
        seed,
        path,
        `two articles in a row: "${words}"`,
        'The record\'s "short" begins with "the": turn the sentence round',
      ),
    ),
    ...(pointing === null
      ? []
      : [
          fault(
            seed,
            path,
            `"${pointing[0]}" points to the day of writing`,
            'Name the time, or leave it to the date in "on"',
          ),
        ]),
  ];
}
