import { expect, test, vi } from 'vitest';
import type { Key } from '../../src/platform/keys.ts';
import { KeysPart } from '../../src/ui/keys-part.tsx';
import { show } from './render.tsx';

const KEYS: readonly Key[] = [
  { command: 'open-card', keys: 'Alt+Shift+O' },
  { command: 'next-mention', keys: '' },
  { command: '_execute_action', keys: '⌥⇧S' },
  { command: 'of-another-version', keys: 'Alt+Shift+X' },
];

const shown = (keys: readonly Key[], isOpen = true) => {
  const onChange = vi.fn(() => Promise.resolve(isOpen));
  return { onChange, page: show(<KeysPart keys={keys} onChange={onChange} address="chrome://there" />) };
};

test('each command is named with its key as the browser writes it, or without one', () => {
  const { page } = shown(KEYS);
  expect(page.texts('.keys > div')).toEqual([
    'Open the popup with the summary⌥⇧S',
    'Next marknot set',
    'Open the card of the current markAlt+Shift+O',
  ]);
  expect(page.all('kbd')).toHaveLength(2);
});

test.each([
  [true, ''],
  [
    false,
    'The browser does not let this page be opened from here. Copy its address into the address bar: chrome://there',
  ],
])('the way to change them, when the page could be opened: %s', async (isOpen, told) => {
  const { page, onChange } = shown(KEYS, isOpen);
  page.click('.button');
  expect(onChange).toHaveBeenCalledOnce();
  await vi.waitFor(() => {
    expect(page.text('[role=status]')).toBe(told);
  });
});

test('a browser without shortcuts shows nothing of them', () => {
  expect(shown([]).page.text()).toBe('');
});
