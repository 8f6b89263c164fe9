/** Finds the paths that a manifest or page names and that are not among the files that ship. Pure. */
const LOOKS_LIKE_PATH = /^[\w./-]+\.(?:js|html|css|png|svg|json)(?:[?#].*)?$/;
const REFERENCE = /\b(?:src|href)\s*=\s*["']([^"'#?]+)[^"']*["']/g;

/** Paths in the manifest without a file, sorted. */
export function missingFromManifest(manifest: unknown, files: ReadonlySet<string>): string[] {
  return [...stringsIn(manifest)]
    .filter((text) => LOOKS_LIKE_PATH.test(text))
    .map((path) => path.replace(/[?#].*$/, ''))
    .filter((path) => !files.has(path))
    .sort();
}

/** Local references of an HTML file (at the top of the folder) without a file. */
export function missingFromHtml(html: string, files: ReadonlySet<string>): string[] {
  return [...html.matchAll(REFERENCE)]
    .map(([, path = '']) => path)
    .filter((path) => path !== '' && !/^[a-z]+:/i.test(path) && !files.has(path));
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}
