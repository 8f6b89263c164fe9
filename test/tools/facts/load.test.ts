import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateSeeds } from '../../../src/tools/facts/compile.ts';
import { loadSeeds } from '../../../src/tools/facts/load.ts';
import { changed, faultsAfter, faultsIn, folderOf, GOOD } from './good-seeds.ts';

const ACME = 'company/acme-lab.yaml';
const SEE = 'See the example in seeds/README.md';

describe('a file that is not YAML', () => {
  it.each([
    ['an unclosed quote', '"{acme-lab} said that {moon-chat} dreams."', '"{acme-lab} said'],
    ['an unquoted brace', '"{acme-lab} said that {moon-chat} dreams."', '{acme-lab} said that'],
    ['an unquoted colon', 'name: Acme Lab', 'name: Acme: Lab'],
    ['a tab', '  zh-Hans: 极梦实验', '\tzh-Hans: 极梦实验'],
    ['a key given twice', 'name: Acme Lab', 'name: Acme Lab\nname: Acme'],
  ])('%s', (_, old, fresh) => {
    const { faults } = faultsAfter(ACME, old, fresh);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault.file).toBe(ACME);
      expect(fault.line).toBeGreaterThanOrEqual(1);
      expect(fault.what).toMatch(/^is not YAML: /);
      expect(fault.mend).toBe('Quote texts that hold ": " or " #" or begin with "{", and indent with spaces');
    }
  });

  it('says on which line', () => {
    const { faults, line } = faultsAfter(ACME, 'name: Acme Lab', 'name: Acme Lab\nname: Acme', 'name: Acme\n');
    expect(faults).toMatchObject([{ line }]);
  });
});

describe('a record of the wrong form', () => {
  it('is held against the other rules for the rest of it, so that all faults are told at once', () => {
    const once = changed(ACME, 'entity: grey-list', 'entity: gone');
    const twice = { ...once, [ACME]: `colour: red\n${once[ACME] ?? ''}` };
    expect(faultsIn(twice).map(({ what }) => what)).toEqual([
      'the record has an unknown key "colour"',
      'there is no record "gone"',
    ]);
  });

  it('without anything', () => {
    const faults = faultsIn({ ...GOOD, 'agency/moon-office.yaml': '{}\n' });
    expect(faults.map(({ what }) => what.replace(/ is missing.*/u, ' is missing'))).toEqual([
      'cites is missing',
      'is is missing',
      'name is missing',
      'role is missing',
    ]);
    expect(new Set(faults.map(({ file, line, mend }) => `${file}:${line} ${mend}`))).toEqual(
      new Set([`agency/moon-office.yaml:1 ${SEE}`]),
    );
  });

  it.each(['', '[]', 'just words', '7'])('that is no record at all: "%s"', (text) => {
    const faults = faultsIn({ ...GOOD, 'agency/moon-office.yaml': text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'agency/moon-office.yaml', line: 1 });
  });

  it.each([
    ['name: Acme Lab', 'name: ""', 'name is empty'],
    ['role: [model-developer]', 'role: []', 'role needs at least one role'],
    ['cites: [paper, house]', 'cites: []', 'facts.1.cites needs at least one cite'],
    [
      'entity: grey-list',
      'entity: Grey_List',
      'relations.0.entity is not an id: lower-case letters, digits and single hyphens',
    ],
    ['on: "2021-05-01"', 'on: "2021-02-30"', 'steps.0.on is not a date: write "2023", "2023-03" or "2023-03-16"'],
    ['on: "2021-05-01"', 'on: "1 May 2021"', 'steps.0.on is not a date: write "2023", "2023-03" or "2023-03-16"'],
    ['name: Acme Lab', 'name: Acme Lab\ncountry: China', 'country is not an ISO 3166-1 code of two capitals'],
    ['zh-Hans: 极梦实验', 'zh-Hans: 7', 'names.zh-Hans is neither a name nor a list of {name, from, until}'],
    ['- Acme Dreams', '- { near: [moonlight] }', 'aliases.0 is neither a form in print nor {text, near, page, unless}'],
  ])('%s -> %s', (old, fresh, what) => {
    const { faults, line } = faultsAfter(ACME, old, fresh, fresh.split('\n').at(-1));
    expect(faults).toEqual([{ file: ACME, line, what, mend: SEE }]);
  });

  it('with a year that is not quoted', () => {
    const { faults, line } = faultsAfter(ACME, 'on: "2021-05-01"', 'on: 2021');
    const what =
      'steps.0.on is missing or has the wrong form (is not a quoted date: write "2023", "2023-03" or "2023-03-16")';
    expect(faults).toEqual([{ file: ACME, line, what, mend: SEE }]);
  });

  it('with a key that nobody knows', () => {
    const { faults, line } = faultsAfter(ACME, 'step: founded', 'step: founded\n    sources: [paper]', 'sources:');
    const mend = 'See the list of fields in seeds/README.md';
    expect(faults).toEqual([{ file: ACME, line, what: 'steps.0 has an unknown key "sources"', mend }]);
  });

  it('with a word that is not on the list', () => {
    const { faults, line } = faultsAfter(ACME, 'grade: press', 'grade: gossip', 'gossip');
    const what = 'cites.paper.grade is not one of the words allowed there';
    const mend = 'Take one of: primary, translation, press, reference, other';
    expect(faults).toEqual([{ file: ACME, line, what, mend }]);
  });

  it('with only one account of a contested thing', () => {
    const accounts = 'step: founded\n    accounts: [{ says: in May, cites: [paper] }]';
    const { faults } = faultsAfter(ACME, 'step: founded', accounts);
    expect(faults).toMatchObject([{ file: ACME, line: 16 }]);
  });

  it('a story of a single fact', () => {
    const { faults } = faultsAfter(
      'story/moon-race.yaml',
      '  - on: "2023-07-13"\n    text: "{moon-office} ended the race with {moon-rules}."\n    cites: [paper]\n',
      '',
    );
    expect(faults).toMatchObject([{ file: 'story/moon-race.yaml', what: 'facts needs two to six facts' }]);
  });
});

describe('the folder', () => {
  it('holds nothing but kinds, stories and their date', () => {
    const faults = faultsIn({ ...GOOD, 'robot/rosie.yaml': '{}', 'notes.txt': 'x' });
    const what = 'is no kind of record';
    const mend = 'Put it into one of: company, lab, model, chip, person, agency, policy, programme, event, story';
    expect(faults).toEqual([
      { file: 'notes.txt', line: 1, what, mend },
      { file: 'robot', line: 1, what, mend },
    ]);
  });

  it.each(['Moon Office.yaml', 'moon_office.yaml', 'moon--office.yaml', 'moon-office.yml'])('"%s" is no id', (name) => {
    const { 'agency/moon-office.yaml': text, ...others } = GOOD;
    const faults = faultsIn({ ...others, [`agency/${name}`]: text });
    expect(faults).toContainEqual({
      file: `agency/${name}`,
      line: 1,
      what: 'the file name is not an id',
      mend: 'Name it lower-case-with-hyphens.yaml',
    });
  });

  it('says up to when its facts were checked', () => {
    const { 'set.yaml': set, ...others } = GOOD;
    expect(set).toContain('as-of');
    expect(faultsIn(others)).toMatchObject([{ file: 'set.yaml', line: 1 }]);
    expect(faultsIn(changed('set.yaml', 'as-of', 'asof')).length).toBeGreaterThan(0);
  });

  it('that is not there is one fault', () => {
    const { faults } = validateSeeds('/no/such/folder');
    expect(faults).toContainEqual({
      file: '/no/such/folder',
      line: 1,
      what: 'is no folder',
      mend: 'Name the folder that holds the seeds',
    });
  });

  it('never throws, whatever stands where a file is expected', () => {
    const folder = folderOf(GOOD);
    mkdirSync(join(folder, 'agency', 'folder.yaml'));
    writeFileSync(join(folder, 'lab'), 'no folder');
    writeFileSync(join(folder, 'agency', 'bytes.yaml'), Buffer.from([0, 255, 254, 1]));
    expect(() => loadSeeds(folder)).not.toThrow();
    expect(validateSeeds(folder).faults.length).toBeGreaterThan(1);
  });
});

it('knows the line of every value, and of the nearest parent of one that is not there', () => {
  const { seeds } = loadSeeds(folderOf(GOOD));
  const acme = seeds.records.find(({ id }) => id === 'acme-lab');
  expect(acme?.lineOf(['name'])).toBe(1);
  expect(acme?.lineOf(['facts', 1, 'text'])).toBe(26);
  expect(acme?.lineOf(['facts', 1, 'due'])).toBe(25);
  expect(acme?.lineOf(['nowhere'])).toBe(1);
});
