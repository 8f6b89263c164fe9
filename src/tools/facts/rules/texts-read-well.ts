/** What reads badly once names are filled in: two articles in a row, words that point to the day of writing, units in two ways. */
import type { Fault } from '../fault.ts';
import { allSeeds, fault, textsOf, type AnySeed, type Rule } from '../rule.ts';
import type { Path } from '../seed-file.ts';

const DETERMINER_BEFORE =
  /(?:\b(?:its|their|his|her|new|own|another|stronger|weaker|\d[\d,.]*(?: of type)?)|'s|’s) \{([^}]*)\}/giu;

/** What is wrong wherever it stands, and what to write instead. */
const HABITS: readonly (readonly [pattern: RegExp, mend: string, what: string])[] = [
  [
    /\b(?:this|last|next) (?:year|month|week)\b|\b(?:today|yesterday|tomorrow|recently|so far|to date)\b/iu,
    'Name the time, or leave it to the date in "on"',
    'points to the day of writing',
  ],
  [
    /US\$|\bper ?cent\b|\b\d[\d,.]*(?: (?:million|billion|trillion))? (?:US )?dollars\b/iu,
    'Write "$5 million" and "5%"',
    'is a unit that the set writes otherwise',
  ],
  [/^\d[\d,.]*(?=[\s%])/u, 'Turn the sentence round, or write the number as a word', 'begins a sentence with a figure'],
];

export const textsReadWell: Rule = (seeds) => {
  const shorts = new Map(seeds.records.map(({ id, data }) => [id, data.short ?? data.name]));
  const bringsArticle = (id: string): boolean => (shorts.get(id) ?? '').startsWith('the ');
  return allSeeds(seeds).flatMap((seed) =>
    textsOf(seed).flatMap(({ path, text }) => check(seed, path, text, bringsArticle)),
  );
};

function check(seed: AnySeed, path: Path, text: string, bringsArticle: (id: string) => boolean): Fault[] {
  const doubled = [...text.matchAll(DETERMINER_BEFORE)].filter(([, id = '']) => bringsArticle(id));
  const plain = text.replace(/\{[^}]*\}/gu, 'X');
  return [
    ...doubled.map(([words]) =>
      fault(
        seed,
        path,
        `two articles in a row: "${words}"`,
        'The record\'s "short" begins with "the": turn the sentence round',
      ),
    ),
    ...HABITS.flatMap(([pattern, mend, what]) => {
      const found = pattern.exec(plain);
      return found === null ? [] : [fault(seed, path, `"${found[0]}" ${what}`, mend)];
    }),
  ];
}
