import { expect, it } from 'vitest';
import { foldForm, surfaceForms } from '../../src/facts/surface-forms.ts';
import { record } from './records.ts';

it.each([
  ['Acme‑Lab', 'acme lab'],
  ['ACME  lab ', 'acme lab'],
  ['Ａｃｍｅ　Ｌａｂ', 'acme lab'],
  ['Acme’s', "acme's"],
])('"%s" folds to "%s"', (form, folded) => {
  expect(foldForm(form)).toBe(folded);
});

it('tells apart what is written otherwise', () => {
  expect(foldForm('Acme Lab')).not.toBe(foldForm('AcmeLab'));
});

it('names in all languages, the dated ones too, but no pinyin', () => {
  const acme = record('acme', 'company', {
    name: 'Acme',
    names: {
      'zh-Hans': [{ name: '极梦' }],
      pinyin: [{ name: 'Jímèng' }],
      en: [
        { name: 'Dreams', until: '2020' },
        { name: 'Acme', from: '2020' },
      ],
    },
    aliases: [{ text: 'Acme Inc' }],
  });
  expect(surfaceForms(acme)).toEqual([{ text: 'Acme' }, { text: '极梦' }, { text: 'Dreams' }, { text: 'Acme Inc' }]);
});

it('an alias puts its conditions on the name of the same text, however it is written', () => {
  const spark = record('spark', 'model', {
    name: 'Spark-X',
    aliases: [{ text: 'SPARK X', near: ['Acme'], unless: ['fire'] }],
  });
  expect(surfaceForms(spark)).toEqual([
    { text: 'Spark-X', near: ['Acme'], unless: ['fire'] },
    { text: 'SPARK X', near: ['Acme'], unless: ['fire'] },
  ]);
});

it('every form once', () => {
  const acme = record('acme', 'company', {
    name: 'Acme',
    names: { ja: [{ name: '極夢' }], 'zh-Hant': [{ name: '極夢' }] },
    aliases: [{ text: 'Acme', near: ['dream'] }],
  });
  expect(surfaceForms(acme)).toEqual([{ text: 'Acme', near: ['dream'] }, { text: '極夢' }]);
});
