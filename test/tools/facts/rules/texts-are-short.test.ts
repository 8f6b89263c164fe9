import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';
const MEND = 'Say less, or make two facts of it';
const IS = 'Developer of invented chatbots such as {moon-chat}.';
const FACT = '"{acme-lab} counted a million dreams."';

/** Counts the name that the reader sees, not the id. */
function ofLength(length: number): string {
  return `{acme-lab} ${'x'.repeat(length - 'Acme Lab .'.length)}.`;
}

it.each([160, 161])('what it is, %i characters long', (length) => {
  const { faults, line } = faultsAfter(FILE, IS, `"${ofLength(length)}"`);
  const fault = { file: FILE, line, what: 'has 161 characters, 160 are allowed', mend: MEND };
  expect(faults).toEqual(length > 160 ? [fault] : []);
});

it.each([200, 201])('a fact, %i characters long', (length) => {
  const { faults, line } = faultsAfter(FILE, FACT, `"${ofLength(length)}"`);
  const fault = { file: FILE, line, what: 'has 201 characters, 200 are allowed', mend: MEND };
  expect(faults).toEqual(length > 200 ? [fault] : []);
});

it('counts the short name', () => {
  const long = changed(FILE, FACT, `"${ofLength(200)}"`)[FILE] ?? '';
  expect(faultsIn({ ...changed(FILE, FACT, FACT), [FILE]: `short: Acme\n${long}` })).toEqual([]);
});
