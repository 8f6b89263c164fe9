/** Which of the store linter's findings count. */
import { expect, test } from 'vitest';
import { type Finding, withoutPreact } from '../../../src/tools/package/lint.ts';

const finding = (code: string, file: string): Finding => ({
  code,
  message: 'Unsafe assignment to innerHTML',
  description: '',
  file,
});

test.each([
  ['one a bundle is Preact', ['UNSAFE_VAR_ASSIGNMENT reader.js', 'UNSAFE_VAR_ASSIGNMENT popup.js'], 0],
  ['a second one is ours', ['UNSAFE_VAR_ASSIGNMENT reader.js', 'UNSAFE_VAR_ASSIGNMENT reader.js'], 1],
  ['where there is no Preact it is ours', ['UNSAFE_VAR_ASSIGNMENT gate.js'], 1],
  ['anything else counts', ['DANGEROUS_EVAL popup.js', 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION manifest.json'], 2],
])('%s', (_what, lines, count) => {
  const findings = lines.map((line) => finding(line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''));
  expect(withoutPreact(findings)).toHaveLength(count);
});
