/** Reading + facts + today -> what the popup says. Pure: the same input gives the same summary. */
import { isStale } from '../dates/is-stale.ts';
import { ageWords } from '../dates/words.ts';
import { entityOf, shortNameOf } from '../facts/names-at.ts';
import type { FactSet, Named, PartialDate, Reading, Sentence, Summary } from '../types.ts';
import { contextOf, type Context } from './context.ts';
import { FRAMES } from './frames/index.ts';
import { pick } from './pick.ts';
import { rulesThenAndNow } from './rules-then-and-now.ts';
import { leadingUp, sinceThen } from './since-then.ts';

/** Never throws: an entity that the facts do not hold is passed over. */
export function summarize(reading: Reading, facts: FactSet, today: PartialDate): Summary {
  const context = contextOf(reading, facts, today);
  const published = reading.published;
  const short = inShort(context);
  const said = new Set(short.flatMap(({ basis }) => basis));
  return {
    published,
    today,
    asOf: facts.asOf,
    stale: isStale(facts.asOf, today),
    age: published === null ? null : ageWords(published.date, today),
    inShort: short,
    sinceThen: sinceThen(context, said),
    before: leadingUp(context),
    rules: rulesThenAndNow(context),
    named: namedIn(reading, facts),
  };
}

function inShort(context: Context): Sentence[] {
  const candidates = FRAMES.flatMap((frame) => frame(context));
  return pick(candidates);
}

function namedIn(reading: Reading, facts: FactSet): Named[] {
  const named = new Map<string, Named>();
  for (const { entity, kind, start } of reading.mentions) {
    const known = named.get(entity);
    const name = entityOf(facts, entity)?.name ?? shortNameOf(facts, entity, null);
    named.set(
      entity,
      known === undefined ? { entity, kind, name, count: 1, first: start } : { ...known, count: known.count + 1 },
    );
  }
  return [...named.values()];
}
