import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn, type GoodFile } from '../good-seeds.ts';

const MEND = 'Add seeds/<kind>/gone.yaml, or write the name as plain text';
const ACME = 'company/acme-lab.yaml';
const ACCOUNTS = `text: "{acme-lab} counted a million dreams."
    accounts:
      - { says: one million, cites: [paper] }
      - { says: "two million, by {gone}", cites: [house] }`;

it.each<[where: string, file: GoodFile, old: string, fresh: string, at: string]>([
  ['a relation', ACME, 'entity: grey-list', 'entity: gone', 'gone'],
  ['what it is', ACME, 'such as {moon-chat}', 'such as {gone}', '{gone}'],
  ['a fact', ACME, 'said that {moon-chat} dreams', 'said that {gone} dreams', '{gone}'],
  ['the account of a fact', ACME, 'text: "{acme-lab} counted a million dreams."', ACCOUNTS, '{gone}'],
  [
    'the actor of a step',
    ACME,
    '"2021-05-01"\n    step: founded',
    '"2021-05-01"\n    step: founded\n    by: gone',
    'gone',
  ],
  ['a condition', ACME, 'near: [moonlight]', 'near: ["{gone}"]', 'text: Acme'],
  ['a demand', 'policy/moon-rules.yaml', 'require chatbots', 'require {gone}', 'require {gone}'],
  ["a story's members", 'story/moon-race.yaml', 'members: [acme-lab,', 'members: [gone, acme-lab,', 'gone'],
  ["a story's rules", 'story/moon-race.yaml', 'rules: [moon-rules]', 'rules: [gone]', 'gone'],
])('%s names a record that is not there', (_, file, old, fresh, at) => {
  const { faults, line } = faultsAfter(file, old, fresh, at);
  expect(faults).toEqual([{ file, line, what: 'there is no record "gone"', mend: MEND }]);
});

it("reports a record that can't be read once, not again for each reference to it", () => {
  const faults = faultsIn(changed('agency/moon-office.yaml', 'role:', 'rule:'));
  expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['agency/moon-office.yaml']));
});
