import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';
const OLD = 'zh-Hans: 极梦实验';
const MEND = 'Write it as the press of that language does';

it.each([
  ['zh-Hans', '極夢機構雲'],
  ['zh-Hant', '极梦实验网络'],
  ['zh-Hans', 'Акме'],
  ['ko', '夢境'],
  ['ja', '드림'],
  ['ru', '梦境'],
])('in %s not "%s"', (language, name) => {
  const { faults, line } = faultsAfter(FILE, OLD, `${language}: ${name}`, name);
  expect(faults).toEqual([{ file: FILE, line, what: `"${name}" is not in the script of ${language}`, mend: MEND }]);
});

it('pinyin in Latin letters only', () => {
  const { faults } = faultsAfter(FILE, 'pinyin: Jímèng Shíyàn', 'pinyin: 极梦');
  expect(faults).toMatchObject([{ line: 6, what: '"极梦" is not in the script of pinyin' }]);
});

it('every one of several dated names', () => {
  const { faults } = faultsAfter(FILE, OLD, 'zh-Hans: [{ name: 极梦, until: "2022" }, { name: Акме, from: "2022" }]');
  expect(faults).toMatchObject([{ line: 5, what: '"Акме" is not in the script of zh-Hans' }]);
});

it.each([
  ['zh-Hans', 'Acme 2'],
  ['zh-Hant', '極夢實驗'],
  ['ja', 'アクメ'],
  ['ko', '아크메'],
  ['ru', 'Акме'],
])('in %s "%s" is fine', (language, name) => {
  expect(faultsIn(changed(FILE, OLD, `${language}: ${name}`))).toEqual([]);
});
