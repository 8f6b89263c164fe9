/** The name table with made-up names added, up to a hundred thousand names. Pure. */
import type { NamedEntity, NameTable } from '../../types.ts';
import { pick, seeded } from './random.ts';

export const MANY = 100_000;

const BEGINNINGS = 'Bra Cal Dor Fen Gal Hin Jor Kel Lum Mar Nov Ost Pel Qua Ril Sol Tam Ulv Ven Wex Xan Yor Zim'.split(
  ' ',
);
const MIDDLES = 'ba co da fe gi lo ma ne po ra se ti vo xa zu'.split(' ');
const ENDINGS = 'n r s th ck sh x m ld rt'.split(' ');
const HAN = Array.from('云海天星光华联创达安博思源智恒瑞信通盛科维鼎腾宏远新格美力拓');

export function withManyNames(table: NameTable): NameTable {
  const random = seeded(7);
  const known = table.entities.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const names = new Set<string>();
  while (names.size < MANY - known) names.add(random() < 0.2 ? hanName(random) : latinName(random));
  const made = Array.from(names, (text, number): NamedEntity => {
    return { id: `made-${String(number)}`, kind: 'company', country: 'CN', ai: false, aliases: [{ text }] };
  });
  return { ...table, entities: [...table.entities, ...made] };
}

function latinName(random: () => number): string {
  const word = (): string =>
    pick(BEGINNINGS, random) + pick(MIDDLES, random) + pick(MIDDLES, random) + pick(ENDINGS, random);
  return random() < 0.5 ? `${word()} ${word()}` : word();
}

function hanName(random: () => number): string {
  return Array.from({ length: 3 + Math.floor(3 * random()) }, () => pick(HAN, random)).join('');
}
