/** Texts with entities in braces: "{baidu} released {ernie-4.5}". */
import type { EntityId, Span } from '../types.ts';

const BRACES = /\{([^{}]*)\}/gu;

/** The ids in a text, in order, repeats included. */
export function bracesIn(text: string): EntityId[] {
  return [...text.matchAll(BRACES)].map(([, id = '']) => id);
}

/** The text with each entity written as `nameOf` says. */
export function withoutBraces(text: string, nameOf: (id: EntityId) => string): string {
  return text.replace(BRACES, (_, id: string) => nameOf(id));
}

/** The text as spans. A name that begins the text gets a capital: "the CAC said" begins "The CAC said". */
export function spansOf(text: string, nameOf: (id: EntityId) => string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > at) spans.push({ text: text.slice(at, match.index) });
    const [whole, id = ''] = match;
    const name = nameOf(id);
    spans.push({ text: match.index === 0 ? capitalised(name) : name, entity: id });
    at = match.index + whole.length;
  }
  if (at < text.length) spans.push({ text: text.slice(at) });
  return spans;
}

/** With a capital first letter, names such as "iFlytek" left as they are. */
export function capitalised(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
