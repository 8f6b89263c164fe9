/** Sentences that steps say in full, in the reader's language: by template, since the facts are written in English. Pure. */
import { underscored, type Words } from '../text/words.ts';
import type { DatedSentence, EntityId, SaidStep, Sentence, Span } from '../types.ts';

/** The name of an entity in the reader's language; null where there is none. */
export type OwnNameOf = (id: EntityId) => string | null;

/** Null in English, and for a sentence that says more than its steps. A dated one names its subject, a state leaves that to its heading. */
export function ownWords(
  sentence: Sentence | DatedSentence,
  words: Words,
  ownNameOf: OwnNameOf,
): readonly Span[] | null {
  const { steps, spans } = sentence;
  if (words.english || steps === undefined) return null;
  const nameOf = (id: EntityId): Span => ({ text: ownNameOf(id) ?? englishIn(spans, id), entity: id });
  const labelled = (step: SaidStep): Span[] => {
    const label = words.say(`step_${underscored(step.step)}`);
    return step.under === null ? [{ text: label }] : [{ text: `${label} (` }, nameOf(step.under), { text: ')' }];
  };
  if ('on' in sentence)
    return steps.flatMap((step) => [nameOf(step.entity), { text: words.say('stepOf') }, ...labelled(step)]);
  return steps.flatMap((step, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    ...labelled(step),
    { text: words.say('stepOf') },
    { text: words.date(step.on) },
  ]);
}

/** As the English sentence has it, without its article. */
function englishIn(spans: readonly Span[], id: EntityId): string {
  return (spans.find(({ entity }) => entity === id)?.text ?? id).replace(/^the /iu, '');
}
