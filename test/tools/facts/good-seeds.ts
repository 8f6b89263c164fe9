/** A small folder of faultless seeds about invented things; a test changes one line of it and sees what is found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { validateSeeds } from '../../../src/tools/facts/compile.ts';
import type { Fault } from '../../../src/tools/facts/fault.ts';

export type Files = Readonly<Record<string, string>>;

export const GOOD = {
  'set.yaml': 'as-of: "2026-11-01"\n',
  'company/acme-lab.yaml': `name: Acme Lab
is: Developer of invented chatbots such as {moon-chat}.
role: [model-developer]
names:
  zh-Hans: 极梦实验
  pinyin: Jímèng Shíyàn
aliases:
  - Acme Dreams
  - text: Acme
    near: [moonlight]
relations:
  - { type: listed-under, entity: grey-list, cites: [paper] }
steps:
  - on: "2021-05-01"
    step: founded
    cites: [register]
  - on: "2023-06-02"
    step: sanctioned
    under: grey-list
    cites: [paper]
facts:
  - on: "2023-05"
    text: "{acme-lab} said that {moon-chat} dreams."
    cites: [paper]
  - on: "2023-07-01"
    text: "{acme-lab} counted a million dreams."
    cites: [paper, house]
links: { site: "https://acme.example/" }
cites:
  paper:
    url: https://paper.example/acme
    publisher: The Paper
    date: "2023-07-02"
    grade: press
    checked: "2026-11-01"
  house: { url: "https://acme.example/news/1", publisher: Acme Lab, grade: primary, checked: "2026-11-01" }
  register: { url: "https://register.example/acme", publisher: Register of Companies, grade: primary, checked: "2026-11-01" }
`,
  'model/moon-chat.yaml': `name: Moonchat
is: Chatbot of {acme-lab}.
role: [chatbot]
ai: true
relations:
  - { type: made-by, entity: acme-lab, cites: [paper] }
steps:
  - on: "2023-02-07"
    step: announced
    cites: [paper]
  - on: "2023-05-01"
    step: opened
    audience: public
    cites: [paper]
cites:
  paper: { url: "https://paper.example/moon", publisher: The Paper, date: "2023-05-01", grade: press, checked: "2026-11-01" }
`,
  'agency/moon-office.yaml': `name: Moon Office
is: Office that looks after chatbots.
role: [regulator]
steps:
  - { on: "2011", step: established, cites: [paper] }
cites:
  paper: { url: "https://paper.example/office", publisher: The Paper, grade: press, checked: "2026-11-01" }
`,
  'policy/moon-rules.yaml': `name: Moon Rules
short: the Moon Rules
plural: true
is: Rules of {moon-office} on chatbots.
role: [ai-rules]
relations:
  - { type: issued-by, entity: moon-office, cites: [paper] }
steps:
  - { on: "2023-04-11", step: drafted, until: "2023-05-10", cites: [paper] }
  - on: "2023-07-13"
    step: published
    demands: require chatbots to say that they dream
    cites: [paper]
cites:
  paper: { url: "https://paper.example/rules", publisher: The Paper, date: "2023-07-14", grade: press, checked: "2026-11-01" }
`,
  'policy/grey-list.yaml': `name: Grey List
short: the Grey List
is: List of dreaming companies.
role: [sanctions-list]
relations:
  - { type: issued-by, entity: moon-office, cites: [paper] }
steps:
  - { on: "2019", step: published, cites: [paper] }
cites:
  paper: { url: "https://paper.example/list", publisher: The Paper, grade: press, checked: "2026-11-01" }
`,
  'story/moon-race.yaml': `name: The race to the moon
members: [acme-lab, moon-chat]
rules: [moon-rules]
role: [chatbot]
from: "2023-01-01"
facts:
  - on: "2023-02-07"
    text: "{acme-lab} announced {moon-chat}, and others followed."
    cites: [paper]
  - on: "2023-07-13"
    text: "{moon-office} ended the race with {moon-rules}."
    cites: [paper]
cites:
  paper: { url: "https://paper.example/race", publisher: The Paper, date: "2023-07-14", grade: press, checked: "2026-11-01" }
`,
} as const satisfies Files;

export type GoodFile = keyof typeof GOOD;

/** A folder of its own with these files, gone after the test. */
export function folderOf(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'seeds-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const folder = join(root, 'seeds');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

export function faultsIn(files: Files): readonly Fault[] {
  return validateSeeds(folderOf(files)).faults;
}

/** The good seeds with one stretch of one file replaced; throws when that stretch is not there. */
export function changed(file: GoodFile, old: string, fresh: string): Files {
  const text: string = GOOD[file];
  if (!text.includes(old)) throw new Error(`"${old}" is not in ${file}`);
  return { ...GOOD, [file]: text.replace(old, () => fresh) };
}

/** The faults after a change, with the line on which `at` (else the change itself) begins. */
export function faultsAfter(
  file: GoodFile,
  old: string,
  fresh: string,
  at = fresh,
): { faults: readonly Fault[]; line: number } {
  const files = changed(file, old, fresh);
  const text = files[file] ?? '';
  const line = text.slice(0, text.indexOf(at)).split('\n').length;
  return { faults: faultsIn(files), line };
}
