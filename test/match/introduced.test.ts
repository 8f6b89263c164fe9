import { describe, expect, test } from 'vitest';
import { surnameOf } from '../../src/match/surnames.ts';
import { found } from './helpers.ts';

const TITLE = 'Interim Measures for the Management of Generative AI Services';

describe('abbreviations that the page introduces', () => {
  test.each([
    [
      'The Cyberspace Administration of China (CAC) said. The CAC added.',
      'Cyberspace Administration of China=cac CAC=cac CAC=cac',
    ],
    [
      'The CAC? No: State Administration for Market Regulation (SAMR), the SAMR.',
      'State Administration for Market Regulation=samr SAMR=samr SAMR=samr',
    ],
    ['Baidu (BIDU) and BIDU', 'Baidu=baidu'],
    ['Moonshot AI (US), in the US', 'Moonshot AI=moonshot'],
    ['国家网信办（以下简称“网办”）指出，网办', '国家网信办=cac 网办=cac 网办=cac'],
    [
      '《生成式人工智能服务管理暂行办法》（以下简称《办法》）。《办法》第一条',
      '生成式人工智能服务管理暂行办法=genai-measures 办法=genai-measures 办法=genai-measures',
    ],
  ])('%s', (text, wanted) => {
    expect(found(text)).toBe(wanted);
  });
});

describe('surnames after the full name', () => {
  test.each([
    ["Liang Wenfeng came. Liang's fund; Mr Liang", 'Liang Wenfeng=liang Liang=liang Liang=liang'],
    ['Liang left before Liang Wenfeng came.', 'Liang Wenfeng=liang'],
    ['Kai-Fu Lee spoke. Then Lee left, and so did Lee.', 'Kai-Fu Lee=lee Lee=lee Lee=lee'],
    ['He Xiaopeng is here. He left. Only then did He speak.', 'He Xiaopeng=he He=he'],
    ['Robin Li met Li Qiang. Li smiled.', 'Robin Li=robin Li Qiang=li-qiang'],
    ['Liang Wenfeng and Liang Rubo. Then Liang spoke.', 'Liang Wenfeng=liang'],
    ['Liang Wenfeng and Anna Liang. Then Liang spoke.', 'Liang Wenfeng=liang'],
    ['梁文锋到了。梁说', '梁文锋=liang'],
  ])('%s', (text, wanted) => {
    expect(found(text)).toBe(wanted);
  });

  test.each([
    ['Liang Wenfeng', 'Liang'],
    ['Kai-Fu Lee', 'Lee'],
    ['Robin Li', 'Li'],
    ['Sam Altman', 'Altman'],
    ['梁文锋', null],
    ['Madonna', null],
  ])('of %s: %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});

describe('short titles of policies', () => {
  test.each([
    [
      `The ${TITLE} came. The Measures and the Interim Measures bind.`,
      `${TITLE}=genai-measures Measures=genai-measures Interim Measures=genai-measures`,
    ],
    [`The Measures came before the ${TITLE}.`, `${TITLE}=genai-measures`],
    [`The ${TITLE}; Measures were taken; the Measures for Trade`, `${TITLE}=genai-measures`],
    [
      `The ${TITLE} and the Measures for the Labelling of AI-Generated Content. The Measures bind.`,
      `${TITLE}=genai-measures Measures for the Labelling of AI-Generated Content=labelling`,
    ],
  ])('%s', (text, wanted) => {
    expect(found(text)).toBe(wanted);
  });
});
