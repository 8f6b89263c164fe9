/** The arguments of `npm start`. */
import { expect, test } from 'vitest';
import { startOptions } from '../../../src/tools/start/options.ts';

test.each([
  [[], { target: 'chrome', url: null }],
  [['--browser', 'firefox'], { target: 'firefox', url: null }],
  [['--browser', 'chromium'], { target: 'chrome', url: null }],
  [['--url', 'https://news.example/a', '--browser', 'firefox'], { target: 'firefox', url: 'https://news.example/a' }],
])('%j', (args, options) => {
  expect(startOptions(args)).toEqual(options);
});

test.each([
  [['--browser', 'safari']],
  [['--url', 'file:///etc/passwd']],
  [['--url']],
  [['--fast', 'yes']],
  [['--browser', 'constructor']],
])('%j is not understood', (args) => {
  expect(() => startOptions(args)).toThrow('npm start --');
});
