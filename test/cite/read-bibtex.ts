/** A strict reader of the part of BibTeX's grammar that we write, for tests: what it does not know it rejects. */

export interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** All entries of a file; throws at the first sign that does not belong there. A value in braces is given without its outer pair. */
export function readBibtex(text: string): readonly Entry[] {
  let at = 0;
  const take = (part: RegExp): string => {
    const [all = '', found = all] = new RegExp(part.source, 'suy').exec(text.slice(at)) ?? [];
    if (all === '') throw new Error(`no ${part.source} at ${String(at)}: ${text.slice(at, at + 40)}`);
    at += all.length;
    return found;
  };
  const takeBraced = (): string => {
    take(/\{/);
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) throw new Error('an open brace');
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
    }
    return text.slice(start, at - 1);
  };
  const entries: Entry[] = [];
  while (text.slice(at).trim() !== '') {
    const type = take(/\s*@([a-z]+)\{/);
    const key = take(/([a-z0-9]+),\n/);
    const fields = new Map<string, string>();
    while (text[at] !== '}') {
      const name = take(/ {2}([a-z]+) = /);
      if (fields.has(name)) throw new Error(`${name} twice`);
      fields.set(name, text[at] === '{' ? takeBraced() : take(/[a-z]{3}/));
      take(/,\n/);
    }
    take(/\}\n/);
    entries.push({ type, key, fields });
  }
  return entries;
}
