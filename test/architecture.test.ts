/** The shape of src/: which folders there are, who may import whom, who may touch the page, how long a file may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** From the ground up. A folder may import what stands on a lower line, and itself. */
const LAYERS: readonly (readonly string[])[] = [
  ['vocabulary'],
  ['types'],
  ['dates'],
  ['text', 'facts'],
  ['article', 'detect', 'match', 'highlight', 'summarize', 'search', 'cite'],
  ['platform'],
  ['card'],
  ['ui'],
  ['gate', 'reader', 'background'],
  ['tools'],
];

/** Steps and the card run where there is no browser API: platform stands beside them, not under them. */
const MAY_IMPORT_PLATFORM = ['platform', 'ui', 'gate', 'reader', 'background', 'tools'];
const PURE = ['vocabulary', 'types', 'text', 'dates', 'facts', 'detect', 'match', 'summarize', 'search', 'cite'];
/** Names of the browser's global scope that a pure folder has no business with. */
const DOM = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'Node',
  'Element',
  'HTMLElement',
  'Document',
  'Text',
]);
const WRITES =
  /\.(?:innerHTML|outerHTML|insertAdjacentHTML|appendChild|insertBefore|replaceChild|replaceWith|attachShadow)\b|\.adoptedStyleSheets\s*=/;
const MAY_WRITE = ['highlight', 'card', 'ui', 'tools'];
const LONGEST = 300;
/** The nouns are declarations with their explanations and belong on one page. */
const MAY_BE_LONG = ['types.ts'];

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path))
  .map((path): Source => {
    const text = readFileSync(join('src', path), 'utf8');
    return {
      path,
      folder: folderOf(path),
      text,
      imports: ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
    };
  });

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.\w+$/, '');
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

/** Folders of src/ that a file imports from. */
function foldersUsedBy({ path, imports }: Source): string[] {
  return imports
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)))
    .filter((target) => !target.startsWith('..'))
    .map(folderOf);
}

/** True when a file of one folder may import from the other. */
function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (to === 'platform') return MAY_IMPORT_PLATFORM.includes(from);
  return layerOf(to) !== -1 && layerOf(to) < layerOf(from);
}

function faults(find: (source: Source) => readonly string[]): string[] {
  return sources.flatMap((source) => find(source).map((fault) => `src/${source.path}: ${fault}`));
}

describe('src/', () => {
  test('has no folder that the picture does not know', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(faults(({ folder }) => (layerOf(folder) === -1 ? [folder] : []))).toEqual([]);
  });

  test('imports downwards only', () => {
    const wrong = (source: Source): string[] =>
      foldersUsedBy(source)
        .filter((to) => !mayImport(source.folder, to))
        .map((to) => `${source.folder} imports ${to}`);
    expect(faults(wrong)).toEqual([]);
  });

  test.each([
    ['match', 'detect', false],
    ['text', 'article', false],
    ['card', 'platform', false],
    ['highlight', 'card', false],
    ['types', 'text', false],
    ['reader', 'background', false],
    ['match', 'summarize', false],
    ['card', 'ui', false],
    ['ui', 'platform', true],
    ['reader', 'card', true],
    ['summarize', 'facts', true],
    ['dates', 'types', true],
    ['facts', 'somewhere-new', false],
  ])('the rule itself: %s from %s is %s', (from, to, allowed) => {
    expect(mayImport(from, to)).toBe(allowed);
  });

  test('imports webextension-polyfill in platform alone', () => {
    const uses = ({ folder, text }: Source): string[] =>
      folder !== 'platform' && /^import (?!type).*'webextension-polyfill'/m.test(text) ? ['imports the polyfill'] : [];
    expect(faults(uses)).toEqual([]);
    expect(sources.filter(({ imports }) => imports.includes('webextension-polyfill')).length).toBeGreaterThan(0);
  });

  test('keeps the page out of the pure folders', () => {
    expect(faults((source) => (PURE.includes(source.folder) ? domNamesIn(source) : []))).toEqual([]);
    expect(domNamesIn({ path: 'x.ts', folder: 'text', text: 'const a = document.title;', imports: [] })).toEqual([
      'document',
    ]);
  });

  test('writes to the page in highlight and card alone', () => {
    const writes = ({ folder, text }: Source): string[] =>
      MAY_WRITE.includes(folder) ? [] : (WRITES.exec(text)?.slice(0, 1) ?? []);
    expect(faults(writes)).toEqual([]);
  });

  test('never sets HTML', () => {
    expect(
      faults(
        ({ text }) =>
          /\.(?:inner|outer)HTML\s*\+?=|insertAdjacentHTML\(|dangerouslySetInnerHTML/.exec(text)?.slice(0, 1) ?? [],
      ),
    ).toEqual([]);
  });

  test('has no file that is too long, and a sentence on top of each', () => {
    expect(
      faults(({ path, text }) =>
        text.split('\n').length > LONGEST && !MAY_BE_LONG.includes(path)
          ? [`${String(text.split('\n').length)} lines`]
          : [],
      ),
    ).toEqual([]);
    expect(faults(({ text }) => (text.startsWith('/**') ? [] : ['no sentence on top']))).toEqual([]);
  });

  test('names files in kebab-case and exports by name', () => {
    expect(
      faults(({ path }) =>
        /^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.d)?\.(?:ts|tsx|mjs)$/.test(path) ? [] : ['not kebab-case'],
      ),
    ).toEqual([]);
    expect(
      faults(({ path, text }) => (/^export default/m.test(text) && !path.endsWith('.d.ts') ? ['default export'] : [])),
    ).toEqual([]);
  });
});

/** Global names of the DOM that a file uses as values. */
function domNamesIn({ path, text }: Source): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isIdentifier(node) && DOM.has(node.text) && isFree(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return [...found];
}

/** Not a property, a key or a name that the file declares itself. */
function isFree({ parent }: ts.Identifier): boolean {
  return (
    ts.isCallExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    (ts.isPropertyAccessExpression(parent) &&
      parent.expression.kind === ts.SyntaxKind.Identifier &&
      isGlobalUse(parent))
  );
}

function isGlobalUse({ expression }: ts.PropertyAccessExpression): boolean {
  return ts.isIdentifier(expression) && DOM.has(expression.text);
}
