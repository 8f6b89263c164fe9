import { expect, test, vi } from 'vitest';
import { allMessages } from '../../src/tools/build/locales-plugin.ts';
import { LanguageChoice } from '../../src/ui/language-choice.tsx';
import { INTERFACE_LANGUAGES } from '../../src/vocabulary.ts';
import { show } from './render.tsx';

test('every language that there are messages for can be chosen, and no other', async () => {
  const chosen = INTERFACE_LANGUAGES.filter((language) => language !== 'browser');
  expect(Object.keys(await allMessages()).sort()).toEqual([...chosen].sort());
});

test('each is given by its own name and in its own language; one is chosen', () => {
  const onChange = vi.fn();
  const page = show(<LanguageChoice language="browser" onChange={onChange} />, 'ru');
  expect(page.texts('option')).toEqual(
    expect.arrayContaining(['Как в браузере', 'English', '简体中文', '繁體中文', 'Deutsch', 'Русский']),
  );
  expect(page.all('option').map((each) => each.getAttribute('lang'))).toEqual([null, ...INTERFACE_LANGUAGES.slice(1)]);
  page.choose('select', 'zh-TW');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('zh-TW');
});
