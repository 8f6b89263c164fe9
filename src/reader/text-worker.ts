/** Reads a pasted text beside the page that asks for it, so that this page stays quick and need not hold the names. */
import { readText } from '../article/read-article.ts';
import { compileNames } from '../match/matcher.ts';
import { allNames } from '../platform/names.ts';
import { makeReading } from './read-page.ts';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  const article = readText(data, { url: null });
  postMessage(makeReading({ article, shape: 'article' }, compileNames(allNames()), allNames()));
});
