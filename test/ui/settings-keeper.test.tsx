import { expect, test, vi } from 'vitest';
import type { Change } from '../../src/platform/settings.ts';
import { settingsText } from '../../src/platform/settings-file.ts';
import { DEFAULTS, type Settings } from '../../src/platform/settings-shape.ts';
import { SettingsKeeper } from '../../src/ui/settings-keeper.tsx';
import { show } from './render.tsx';

const NOW: Settings = { ...DEFAULTS, firstOnly: true };
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

function keeper() {
  const onChange = vi.fn<(change: Change) => void>();
  const onSave = vi.fn();
  const page = show(<SettingsKeeper settings={NOW} onChange={onChange} onSave={onSave} />);
  const give = async (text: string) => {
    Object.assign(page.find('input'), { files: [new File([text], 'x.json')] });
    page.change('input');
    await settled();
  };
  const become = () => onChange.mock.calls.map(([change]) => change(NOW));
  return { page, onSave, give, become };
}

test('saves the settings as a file', () => {
  const { page, onSave } = keeper();
  page.click('.button');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(settingsText(NOW), {
    name: 'sinogloss-settings.json',
    type: 'application/json',
  });
});

test('reads a file, and takes it back', async () => {
  const { page, give, become } = keeper();
  const read: Settings = { ...DEFAULTS, hidden: ['baidu'] };
  await give(settingsText(read));
  expect(page.text('[role=status]')).toBe('Settings read. All of them are now as in the file.');
  page.click('.button', 3);
  expect(become()).toEqual([read, NOW]);
  expect([page.text('[role=status]'), page.all('.button').length]).toEqual([
    'The settings are as they were before.',
    3,
  ]);
});

test('says what is wrong with a file, and changes nothing', async () => {
  const { page, give, become } = keeper();
  await give('{"kind":"sinogloss settings","format":1,"settings":{"markStyle":"loud"}}');
  expect(page.text('.fault')).toBe(
    'In this file the setting “markStyle” has a value that it cannot have. Nothing was changed.',
  );
  expect(become()).toEqual([]);
});

test('puts all back to the defaults', () => {
  const { page, become } = keeper();
  page.click('.button', 2);
  expect(become()).toEqual([DEFAULTS]);
});
