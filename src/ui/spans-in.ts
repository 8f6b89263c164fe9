/** A text cut at its mentions. Pure. */
import type { Mention, Span } from '../types.ts';

/** All of the text, in order; what is mentioned bears its entity. */
export function spansIn(text: string, mentions: readonly Mention[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end, entity } of mentions) {
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: text.slice(start, end), entity });
    at = end;
  }
  return at < text.length ? [...spans, { text: text.slice(at) }] : spans;
}
