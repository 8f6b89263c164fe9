/** What a frame offers, as plain lines: the frame's name, its sentence, what follows it. */
import type { Frame } from '../../../src/summarize/candidate.ts';
import { plainText } from '../../../src/summarize/sentence.ts';
import type { FactSet, PartialDate } from '../../../src/types.ts';
import { context, FACTS, TODAY } from '../sample-facts.ts';

/** "closed-then: When this was written, ... | The public had to wait ..." */
export function offers(
  frame: Frame,
  date: PartialDate | null,
  named: readonly string[],
  facts: FactSet = FACTS,
  today = TODAY,
): string[] {
  return frame(context(date, named, facts, today)).map(({ frame: name, sentence, continuation }) =>
    [`${name}: ${plainText(sentence)}`, ...(continuation === undefined ? [] : [plainText(continuation)])].join(' | '),
  );
}
