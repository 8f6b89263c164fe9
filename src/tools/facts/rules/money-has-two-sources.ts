/** Sums of money, counts of users, foundings, fundings and listings are what sources get wrong: one alone is not enough. */
import type { Fault } from '../fault.ts';
import { allSeeds, fault, isRecord, seedCites, statementsOf, type AnySeed, type Rule } from '../rule.ts';
import type { Path } from '../seed-file.ts';
import { isWellSupported } from '../support.ts';

const MONEY =
  /(?:\$|€|¥|£)\s?\d(?:[\d,.]*\d)?(?:\s(?:million|billion|trillion))?|\b\d(?:[\d,.]*\d)?\s(?:(?:million|billion|trillion)\s)?(?:yuan|dollars|euros)\b|\bvalu(?:ed|ation)\b/iu;
const USERS = /\b(?:million|billion|\d+(?:,\d{3})+|\d{4,})\s(?:\w+\s){0,3}(?:users|downloads|developers)\b/iu;
const STEPS: ReadonlySet<string> = new Set(['founded', 'funded', 'listed']);

export const moneyHasTwoSources: Rule = (seeds) => allSeeds(seeds).flatMap(check);

function check(seed: AnySeed): Fault[] {
  return statementsOf(seed).flatMap(({ path, cites }) => {
    const what = subject(seed, path);
    if (what === null || isWellSupported(cites, seedCites(seed)) || isLawText(seed, cites)) return [];
    const mend = 'Add the primary source or a second independent one, or leave it out';
    return [fault(seed, path, `${what} rests on one source that is not primary`, mend)];
  });
}

/** What of the statement needs two sources; null for all else. */
function subject(seed: AnySeed, [list, index, ...inner]: Path): string | null {
  if (inner.length > 0) return null;
  const step = list === 'steps' && isRecord(seed) ? seed.data.steps?.[Number(index)] : undefined;
  if (step !== undefined && STEPS.has(step.step)) return `"${step.step}"`;
  const text = step === undefined ? seed.data.facts?.[Number(index)]?.text : step.text;
  return text === undefined ? null : (MONEY.exec(text)?.[0] ?? USERS.exec(text)?.[0] ?? null);
}

/** The sums in a law stand in its translation. */
function isLawText(seed: AnySeed, cites: readonly string[]): boolean {
  const isPolicy = isRecord(seed) && seed.kind === 'policy';
  return isPolicy && cites.some((key) => seed.data.cites[key]?.grade === 'translation');
}
