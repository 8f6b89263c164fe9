import { expect, it } from 'vitest';
import { entityOf, nameIn, shortNameAt, shortNameOf } from '../../src/facts/names-at.ts';
import { factSet, record } from './records.ts';

const CHAT = record('chat', 'model', {
  name: 'Newchat',
  short: 'Newchat',
  names: {
    en: [
      { name: 'Oldchat', until: '2025-03' },
      { name: 'Newchat', from: '2025-04' },
    ],
    'zh-Hans': [
      { name: '旧聊', until: '2025-03' },
      { name: '新聊', from: '2025-03' },
    ],
  },
});
const OFFICE = record('office', 'agency', {
  name: 'Office of Dreams',
  short: 'the Office',
  names: { en: [{ name: 'Office of Dreams' }] },
});
const FACTS = factSet([CHAT, OFFICE]);

it.each([
  ['2023-02-14', 'Oldchat'],
  ['2025-03', 'Oldchat'],
  ['2025-03-31', 'Oldchat'],
  ['2025-04-01', 'Newchat'],
  ['2026', 'Newchat'],
  [null, 'Newchat'],
])('at %s it was called %s', (date, name) => {
  expect(shortNameAt(CHAT, date)).toBe(name);
});

it.each([
  ['2023', '旧聊'],
  ['2025-03', '旧聊'],
  ['2025-04', '新聊'],
  [null, '新聊'],
])('in Chinese at %s %s', (date, name) => {
  expect(nameIn(CHAT, 'zh-Hans', date)).toBe(name);
});

it('knows no name in a language in which there is none', () => {
  expect(nameIn(CHAT, 'ko', '2023')).toBeNull();
});

it('keeps the article of the short name when the name did not change', () => {
  expect(shortNameAt(OFFICE, '2023-02-14')).toBe('the Office');
});

it.each(['constructor', '__proto__', 'toString', 'gone'])('"%s" has no record and stands for itself', (id) => {
  expect(entityOf(FACTS, id)).toBeNull();
  expect(shortNameOf(FACTS, id, null)).toBe(id);
});
