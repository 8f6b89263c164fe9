import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesOf } from './locale-words.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** Keys that the code puts together from a vocabulary; types hold these. */
const COMPOSED =
  /^(?:step|relation|reverse|kind|grade|dateFrom|appearance|language|style|textSize|link|reason|fileFault)_/;

test('every message is used somewhere', () => {
  const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const files = ['manifest.json', ...sources.map((file) => `src/${file}`)];
  const code = files.map((file) => readFileSync(ROOT + file, 'utf8')).join('\n');
  const unused = Object.keys(messagesOf('en')).filter((key) => {
    const stem = key.replace(/_(?:one|other)$/, '');
    return !COMPOSED.test(key) && !code.includes(`'${stem}'`) && !code.includes(`__MSG_${key}__`);
  });
  expect(unused).toEqual([]);
});
