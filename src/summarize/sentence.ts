/** Building one sentence: braces become names, dates become words, and what it rests on is kept with it. */
import { capitalised, spansOf } from '../facts/braces.ts';
import { shortNameOf } from '../facts/names-at.ts';
import { GRADES } from '../vocabulary.ts';
import { dateWords, onDate } from '../dates/words.ts';
import type {
  Cite,
  CiteKeys,
  Entity,
  FactSet,
  PartialDate,
  SaidStep,
  Sentence,
  Source,
  Step,
  Story,
  Fact,
} from '../types.ts';

/** One statement of a record that a sentence rests on. */
export interface Ground {
  readonly owner: Pick<Entity | Story, 'id' | 'cites'>;
  readonly statement: { readonly on?: PartialDate; readonly cites: CiteKeys } & (
    Step | Fact | { readonly type: string }
  );
}

/** "ernie-bot/opened/2023-08-31": names a statement for good, however the files are ordered. */
export function groundId({ owner, statement }: Ground): string {
  const what = 'step' in statement ? statement.step : 'type' in statement ? statement.type : 'fact';
  return [owner.id, what, statement.on].filter((part) => part !== undefined).join('/');
}

/** The best sources of each statement, no more than two of them: the reader wants to check, not to wade. */
export function sourcesOf(grounds: readonly Ground[]): Source[] {
  const sources = grounds.flatMap(({ owner, statement }) =>
    statement.cites
      .flatMap((key): Source[] => {
        const cite: Cite | undefined = owner.cites[key];
        return cite === undefined || cite.seen === false ? [] : [{ entity: owner.id, key, cite }];
      })
      .sort((a, b) => GRADES.indexOf(a.cite.grade) - GRADES.indexOf(b.cite.grade))
      .slice(0, SOURCES),
  );
  return sources.filter((source, index) => sources.findIndex(({ cite }) => cite.url === source.cite.url) === index);
}

const SOURCES = 2;

/**
 * A text with `{ids}` and `<dates>` -> a sentence. `<on 2023-03-16>` becomes "on 16 March 2023", `<2023-03>` "March 2023"; a
 * date drops its year when the next date of the sentence is of the same year. Names are those of `asOf`.
 */
export function sentence(facts: FactSet, text: string, grounds: readonly Ground[], asOf: PartialDate | null): Sentence {
  const spans = spansOf(withDates(text), (id) => shortNameOf(facts, id, asOf));
  const [first] = spans;
  if (first !== undefined && first.entity === undefined) {
    spans[0] = { text: capitalised(first.text) };
  }
  return { spans, basis: grounds.map(groundId), sources: sourcesOf(grounds) };
}

const DATE = /<(on )?(\d{4}(?:-\d{2}){0,2})>/gu;

function withDates(text: string): string {
  const years = [...text.matchAll(DATE)].map(([, , date = '']) => date.slice(0, 4));
  let index = 0;
  return text.replace(DATE, (_, on: string | undefined, date: string) => {
    const near = years[++index] ?? undefined;
    return on === undefined ? dateWords(date, near) : onDate(date, near);
  });
}

/** The step as another language can say it. */
export function saidStep({ id }: Pick<Entity, 'id'>, { step, on, under }: Step): SaidStep {
  return { entity: id, step, on, under: under ?? null };
}

/** The sentence as plain text. */
export function plainText({ spans }: Sentence): string {
  return spans.map(({ text }) => text).join('');
}

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
