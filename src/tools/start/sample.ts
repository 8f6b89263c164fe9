/** The sample article, served on this machine. */
import { readFile } from 'node:fs/promises';
import { type Served, serve } from '../browsers/serve.ts';
import { ROOT } from '../lib/root.ts';

export async function serveSample(): Promise<Served> {
  const body = await readFile(`${ROOT}test/pages/sample-2023/index.html`);
  return serve(({ pathname }) => (pathname === '/' ? { body, type: 'text/html; charset=utf-8' } : null));
}
