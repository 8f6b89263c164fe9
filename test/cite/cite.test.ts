import { describe, expect, test } from 'vitest';
import { escapeTex, toBibtex } from '../../src/cite/bibtex.ts';
import { type Citation, citationsOf } from '../../src/cite/citations.ts';
import { toCslJson } from '../../src/cite/csl-json.ts';
import type { Cite, Entity, FactSet, Sentence } from '../../src/types.ts';
import { loadFacts } from '../../src/tools/read/load-facts.ts';
import { explain } from '../../src/summarize/explain.ts';
import { FACTS } from '../ui/facts.ts';
import { readBibtex } from './read-bibtex.ts';

const cite = (given: Partial<Cite> = {}): Cite => ({
  url: 'https://paper.example/a',
  publisher: 'Paper',
  date: '2023-03-16',
  grade: 'press',
  checked: '2026-11-23',
  ...given,
});

const UNDATED: Cite = {
  url: 'https://x.example/"\\',
  publisher: 'Paper',
  grade: 'primary',
  checked: '2026-11-23',
};

const says = (text: string, ...cites: readonly Cite[]): Sentence => ({
  spans: [{ text: 'Baidu', entity: 'baidu' }, { text: ` ${text}` }],
  basis: [],
  sources: cites.map((each) => ({ entity: 'baidu', key: 'a', cite: each })),
});

const citationsFor = (...cites: readonly Cite[]): readonly Citation[] =>
  citationsOf([says('did so.', ...cites)], FACTS);

describe('citations', () => {
  test('are each source once, with all that rests on it', () => {
    const sentences = [says('did so.', cite()), says('undid it.', cite({ url: 'https://b.example/' }), cite())];
    expect(citationsOf(sentences, FACTS).map(({ cite: { url }, says: texts }) => [url, texts])).toEqual([
      ['https://paper.example/a', ['Baidu did so.', 'Baidu undid it.']],
      ['https://b.example/', ['Baidu undid it.']],
    ]);
  });

  test.each([
    ['press', 'article-newspaper'],
    ['primary', 'webpage'],
    ['translation', 'webpage'],
    ['reference', 'webpage'],
    ['other', 'webpage'],
  ] as const)('of grade %s are of type %s', (grade, type) => {
    expect(citationsFor(cite({ grade }))[0]?.type).toBe(type);
  });

  test.each([
    ['the text of a rule', ['ai-rules'], 'in-force', 'primary', true, 'legislation', 'A Rule'],
    ['a draft law', ['law'], 'drafted', 'primary', true, 'bill', 'A Rule'],
    ['draft rules', ['ai-rules'], 'drafted', 'primary', true, 'webpage'],
    ['a plan', ['plan'], 'in-force', 'primary', true, 'webpage', 'A Rule'],
    ['news of a rule', ['ai-rules'], 'in-force', 'press', true, 'article-newspaper'],
    ['another page of the issuer', ['ai-rules'], 'in-force', 'primary', false, 'webpage'],
  ] as const)('%s', (_, roles, step, grade, isOfficial, type, given: 'A Rule' | null = null) => {
    const [record] = Object.values(FACTS.entities);
    if (record === undefined) throw new Error('no record');
    const law: Entity = {
      ...record,
      id: 'baidu',
      kind: 'policy',
      name: 'A Rule',
      roles,
      steps: [{ on: '2023', step, cites: ['a'] }],
      links: { official: isOfficial ? 'https://paper.example/a' : 'https://law.example/' },
    };
    const facts: FactSet = { ...FACTS, entities: { baidu: law } };
    const [citation] = citationsOf([says('is.', cite({ grade }))], facts);
    expect(citation?.type).toBe(type);
    expect(citation?.title).toBe(given ?? '[Paper: Baidu is]');
  });
});

describe('titles of pages whose headline is not known', () => {
  const titleOf = (text: string) => citationsOf([says(text, cite())], FACTS)[0]?.title ?? '';

  test('are the publisher and what it is cited for, in square brackets', () => {
    expect(titleOf('opened ERNIE Bot to the public.')).toBe('[Paper: Baidu opened ERNIE Bot to the public]');
  });
  test.each([
    ['words', 'opened it, '.repeat(30)],
    ['signs', '文心一言'.repeat(90)],
    ['signs of two units', '𠮷'.repeat(200)],
  ])('are cut where they get long: %s', (_, text) => {
    const title = titleOf(text);
    expect(title.length).toBeLessThan(135);
    expect(title).toMatch(/[\p{L}]…\]$/u);
    expect(() => encodeURIComponent(title)).not.toThrow();
  });
});

describe('keys', () => {
  const keysFor = (...cites: readonly Partial<Cite>[]) =>
    citationsFor(...cites.map((each, at) => cite({ url: `https://www.site${at}.example/`, ...each }))).map(
      ({ key }) => key,
    );

  test('are publisher and year', () => {
    expect(keysFor({ publisher: 'Associated Press' })).toEqual(['associatedpress2023']);
  });
  test('get letters where they would be the same', () => {
    expect(keysFor({}, { publisher: 'Época' }, {}, { date: '2024' })).toEqual([
      'paper2023a',
      'epoca2023',
      'paper2023b',
      'paper2024',
    ]);
  });
  test('take the site of a publisher without Latin letters', () => {
    expect(keysFor({ publisher: '新华社' })).toEqual(['site02023']);
  });
  test('are unique and plain ASCII, however many there are', () => {
    const keys = keysFor(...Array.from({ length: 800 }, () => ({})));
    expect(new Set(keys).size).toBe(800);
    expect(keys.every((key) => /^[a-z0-9]+$/.test(key))).toBe(true);
  });
  test('do without a date', () => {
    expect(citationsFor(UNDATED)[0]?.key).toBe('papernd');
  });
});

/** What the schema of CSL data says of the variables that we use. */
function faultsOf(item: Record<string, unknown>): string[] {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const isDate = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'date-parts') return false;
    const [parts, ...more] = (value as { 'date-parts': number[][] })['date-parts'];
    return (
      more.length === 0 &&
      parts !== undefined &&
      parts.length >= 1 &&
      parts.length <= 3 &&
      parts.every(Number.isInteger)
    );
  };
  const checks: Record<string, (value: unknown) => boolean> = {
    id: isText,
    type: (value) => ['webpage', 'article-newspaper', 'legislation', 'bill'].includes(String(value)),
    title: isText,
    author: (value) => JSON.stringify(value) === JSON.stringify([{ literal: item['publisher'] }]),
    'container-title': isText,
    publisher: isText,
    issued: isDate,
    accessed: isDate,
    URL: (value) => isText(value) && URL.canParse(String(value)),
    annote: isText,
  };
  const missing = ['id', 'type', 'title', 'publisher', 'URL', 'accessed'].filter((name) => !(name in item));
  return [...missing, ...Object.keys(item).filter((name) => checks[name]?.(item[name]) !== true)];
}

describe('CSL JSON', () => {
  const parse = (citations: readonly Citation[]) => JSON.parse(toCslJson(citations)) as Record<string, unknown>[];

  test('follows the schema', () => {
    const items = parse(citationsFor(cite(), UNDATED, cite({ date: '2023', url: 'https://y.example/' })));
    expect(items.map(faultsOf)).toEqual([[], [], []]);
    expect(parse([])).toEqual([]);
    expect(faultsOf({ type: 'book', issued: { 'date-parts': [['2023']] } })).toEqual([
      'id',
      'title',
      'publisher',
      'URL',
      'accessed',
      'type',
      'issued',
    ]);
  });
  test('says what is known, no more', () => {
    expect(parse(citationsFor(cite({ date: '2023-03' })))).toEqual([
      {
        id: 'paper2023',
        type: 'article-newspaper',
        title: '[Paper: Baidu did so]',
        'container-title': 'Paper',
        publisher: 'Paper',
        issued: { 'date-parts': [[2023, 3]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
        URL: 'https://paper.example/a',
        annote: 'Baidu did so.',
      },
    ]);
  });
});

describe('BibTeX', () => {
  test.each([
    ['Bird & Bird', 'Bird \\& Bird'],
    ['100 % of $5 #1 a_b', '100 \\% of \\$5 \\#1 a\\_b'],
    ['a~b^c', 'a{\\textasciitilde}b{\\textasciicircum}c'],
    ['{x}} \\y', '{\\textbraceleft}x{\\textbraceright}{\\textbraceright} {\\textbackslash}y'],
    ['新华社 Época "q" \u0000', '新华社 Época "q"'],
    ['two\nlines', 'two lines'],
  ])('%j is written %j', (text, written) => {
    expect(escapeTex(text)).toBe(written);
  });

  test('has an entry for each', () => {
    expect(toBibtex(citationsFor(cite({ publisher: 'Lee and Sons' })))).toBe(`@online{leeandsons2023,
  title = {{[Lee and Sons: Baidu did so]}},
  organization = {{Lee and Sons}},
  year = {2023},
  month = mar,
  day = {16},
  url = {https://paper.example/a},
  urldate = {2026-11-23},
  annote = {Baidu did so.},
}
`);
  });

  test('names the publisher of a page of its own as its author', () => {
    const [entry] = readBibtex(toBibtex(citationsFor(UNDATED)));
    expect(entry?.fields.get('author')).toBe('{Paper}');
    expect(entry?.fields.has('year')).toBe(false);
  });

  test('can be read, whatever is in it', () => {
    const hostile = '}}}{\\{%^~"@online{x, y = {';
    const url = `https://x.example/${hostile.replaceAll('"', '')} z`;
    const entries = readBibtex(
      toBibtex(citationsFor(cite({ publisher: hostile, url, grade: 'primary' }), cite({ date: '2023' }))),
    );
    expect(entries.map(({ fields }) => [...fields.keys()].join())).toEqual([
      'author,title,organization,year,month,day,url,urldate,annote',
      'title,organization,year,url,urldate,annote',
    ]);
  });
});

describe('the sources of the whole fact set', () => {
  const { facts } = loadFacts(() => undefined);
  const citations = Object.keys(facts.entities).flatMap((id) => {
    const explanation = explain(id, facts, null, '2026-11-24');
    return explanation === null ? [] : [citationsOf(explanation.sinceThen, facts)];
  });

  test('each have a title, a publisher, an address and a day of access, in both forms', () => {
    expect(citations.flat().length).toBeGreaterThan(500);
    for (const each of citations) {
      const items = JSON.parse(toCslJson(each)) as Record<string, unknown>[];
      expect(items.flatMap(faultsOf)).toEqual([]);
      const entries = readBibtex(toBibtex(each));
      expect(entries.map(({ key }) => key)).toEqual(items.map(({ id }) => id));
      for (const { fields } of entries)
        for (const name of ['title', 'organization', 'url', 'urldate']) expect(fields.get(name)).toMatch(/\S/u);
    }
  });
});
