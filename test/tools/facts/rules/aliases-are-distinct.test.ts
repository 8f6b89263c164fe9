import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';

it.each(['Spark', 'spark', 'AI', 'R1', '部', '文心'])('"%s" alone identifies nothing', (form) => {
  const { faults, line } = faultsAfter(FILE, '- Acme Dreams', `- ${form}`, form);
  const what = `"${form}" is a common word and has no condition`;
  expect(faults).toEqual([{ file: FILE, line, what, mend: `Give it under aliases as {text: ${form}, near: [...]}` }]);
});

it('a condition of what must not be near is not enough', () => {
  const { faults, line } = faultsAfter(FILE, '- Acme Dreams', '- { text: Spark, unless: [Apache] }', '{ text: Spark');
  expect(faults).toMatchObject([{ line, what: '"Spark" is a common word and has no condition' }]);
});

it('a common word with a condition is fine', () => {
  expect(faultsIn(changed(FILE, '- Acme Dreams', '- { text: Spark, near: [moonlight] }'))).toEqual([]);
});

it('a name that is a common word has its condition under aliases', () => {
  const spark = changed('model/moon-chat.yaml', 'name: Moonchat', 'name: Spark');
  expect(faultsIn(spark)).toMatchObject([{ line: 1, what: '"Spark" is a common word and has no condition' }]);
  const mended = changed(
    'model/moon-chat.yaml',
    'name: Moonchat',
    'name: Spark\naliases: [{ text: Spark, near: [Acme] }]',
  );
  expect(faultsIn(mended)).toEqual([]);
});

it.each([
  ['claimed by two', 'Moonchat'],
  ['with other case and hyphen', 'MOON RULES'],
])('a form %s', (_, form) => {
  const { faults } = faultsAfter(FILE, '- Acme Dreams', `- ${form}`);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.what).toMatch(/^".*" is claimed by .*\.yaml too, and their conditions overlap$/);
  expect(faults[0]?.mend).toBe('Give each what must be near, without a common word');
});

it.each([
  ['[river]', '[mountain]', 0],
  ['[river, lake]', '[mountain, Lake]', 1],
])('one form near %s here and near %s there: %i faults', (here, there, count) => {
  const files = {
    ...changed(FILE, '- Acme Dreams', `- { text: Dreams, near: ${here} }`),
    'agency/moon-office.yaml': changed(
      'agency/moon-office.yaml',
      'role:',
      `aliases: [{ text: Dreams, page: ${there} }]\nrole:`,
    )['agency/moon-office.yaml'],
  };
  expect(faultsIn(files as Record<string, string>)).toHaveLength(count);
});
