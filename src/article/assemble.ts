/** Puts the chosen blocks together to the article's text and gives each stretch its place in it. */
import type { Block } from '../types.ts';
import type { Run } from './article-page.ts';
import type { PageBlock } from './walk.ts';

export interface Assembled {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly runs: readonly Run[];
}

interface Part {
  readonly kind: Block['kind'];
  readonly from: Pick<PageBlock, 'text' | 'pieces'>;
}

/** The title comes first, wherever it stands in the page. */
export function assemble(title: Pick<PageBlock, 'text' | 'pieces'> | null, main: readonly PageBlock[]): Assembled {
  const parts: Part[] = main.map((from) => ({ kind: from.heading > 0 ? 'heading' : 'text', from }));
  if (title !== null) parts.unshift({ kind: 'title', from: title });
  const runs: Run[] = [];
  let at = 0;
  for (const { from } of parts) {
    for (const piece of from.pieces) {
      runs.push({ start: at + piece.start, end: at + piece.end, node: piece.node, offset: piece.offset });
    }
    at += from.text.length + 1;
  }
  const blocks = parts.map(({ kind, from }) => ({ kind, text: from.text }));
  return { blocks, text: blocks.map((block) => block.text).join('\n'), runs };
}
