/** Tables as comma-separated values, as RFC 4180 has them: quoted fields may hold commas, quotes and line ends. */

export type Row = Readonly<Record<string, string>>;

/** The rows by the names of the first line; throws when a quote is never closed or a row has more fields than names. */
export function parseCsv(text: string): Row[] {
  const [names = [], ...rows] = recordsIn(text);
  return rows.map((fields, index) => {
    if (fields.length > names.length)
      throw new Error(`row ${index + 2} has ${fields.length} fields, not ${names.length}`);
    return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? '']));
  });
}

/** One field and what ends it: a comma, a line end or the end of the text. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/uy;

function recordsIn(text: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    if (match === null) throw new Error(`the field at character ${at} has a quote that is not closed`);
    const [whole, quoted, plain = '', end] = match;
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (end === ',' && at < text.length) continue;
    if (end === ',') fields.push('');
    if (fields.length > 1 || fields[0] !== '') records.push(fields);
    fields = [];
  }
  return records;
}
