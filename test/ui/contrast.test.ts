import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD_STYLE } from '../../src/card/style.ts';
import { COLOUR } from '../../src/highlight/style-sheet.ts';
import { GROUPS } from '../../src/vocabulary.ts';

const tokens = readFileSync(new URL('../../extension/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block after `start`, as colours. */
function colours(css: string, start: string): Map<string, string> {
  const from = css.indexOf(start);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

const THEMES = [
  ['pages, light', colours(tokens, ':root {')],
  ['pages, dark by the system', colours(tokens, ":root:not([data-appearance='light'])")],
  ['pages, dark by choice', colours(tokens, ":root[data-appearance='dark']")],
  ['card, light', colours(CARD_STYLE, '--paper: #fffefb')],
  ['card, dark', colours(CARD_STYLE, '--paper: #1c1f24')],
] as const;

describe.each(THEMES)('%s', (_, theme) => {
  const of = (name: string) => theme.get(name) ?? '';
  test.each(['ink', 'soft', 'accent'])('text in %s has 7:1 on both grounds', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(7);
    expect(contrast(of(name), of('sunk'))).toBeGreaterThanOrEqual(7);
  });
  test.each(['makers', 'things', 'rules', 'people'])('the line of %s has 3:1 on both grounds', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of(name), of('sunk'))).toBeGreaterThanOrEqual(3);
  });
});

test('buttons: 7:1; edges of fields: 3:1', () => {
  for (const [name, theme] of THEMES.slice(0, 3)) {
    const of = (token: string) => theme.get(token) ?? '';
    expect(contrast(of('on-accent'), of('accent')), name).toBeGreaterThanOrEqual(7);
    expect(contrast(of('edge'), of('paper')), name).toBeGreaterThanOrEqual(3);
  }
});

test.each(THEMES)('%s: groups have the colours of their marks', (name, theme) => {
  const surface = name.includes('dark') ? 'dark' : 'light';
  expect(Object.fromEntries(GROUPS.map((group) => [group, theme.get(group)]))).toEqual(COLOUR[surface]);
});

test('the two dark themes are one', () => {
  expect([...THEMES[2][1]]).toEqual([...THEMES[1][1]]);
});
