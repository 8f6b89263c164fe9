/** Finds whatever could reach the network in the files that ship. Reads the code as a syntax tree, so words in facts do not count. */
import ts from 'typescript';

/** Names that reach the network, as identifiers, as properties or as strings that could index an object. */
const NAMES = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts',
  'SharedWorker',
]);

/** A remote address where a page or a style sheet would load it. A link that the reader may follow is not one. */
const REMOTE_IN_HTML =
  /<(?:script|img|iframe|link|source|video|audio|embed|object)\b[^>]*\b(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\/[^"'>\s]*/gi;
const REMOTE_IN_CSS = /(?:@import\s+|url\(\s*)["']?(?:https?:)?\/\/[^"')\s]*/gi;

/** What was found in a script, each once; empty when it is clean. */
export function networkInScript(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name !== null) found.add(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return [...found];
}

/** The remote addresses that an HTML file or style sheet loads. */
export function networkInMarkup(text: string): string[] {
  return [...text.matchAll(REMOTE_IN_HTML), ...text.matchAll(REMOTE_IN_CSS)].map(([match]) => match);
}

function nameOf(node: ts.Node): string | null {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
  if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && NAMES.has(node.text)) return node.text;
  return null;
}
