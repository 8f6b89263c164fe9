/** Reads the text inside closed shadow roots through the DevTools protocol, which sees what no page can. */
import type { Page } from 'puppeteer-core';

interface ProtocolNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly (ProtocolNode & { readonly shadowRootType?: string })[];
}

/** All closed roots of the page, joined by one space; style sheets left out. */
export async function closedTextOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return [...closedTexts(root, false)].join(' ').replace(/\s+/g, ' ').trim();
  } finally {
    await session.detach();
  }
}

function* closedTexts(node: ProtocolNode, inside: boolean): Generator<string> {
  if (node.nodeName === 'STYLE') return;
  if (inside && node.nodeName === '#text') yield node.nodeValue;
  for (const child of node.children ?? []) yield* closedTexts(child, inside);
  for (const root of node.shadowRoots ?? []) yield* closedTexts(root, root.shadowRootType === 'closed');
}
