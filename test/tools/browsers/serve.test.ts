/** The server that is a proxy as well and writes down what it is asked for. */
import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../../src/tools/browsers/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(({ href }) => (href === 'http://news.example/a' ? { body: 'text', type: 'text/plain' } : null));
});
afterAll(() => {
  served.close();
});

/** Status and body of a request as a proxy's client makes it. */
function ask(path: string, host: string): Promise<string> {
  const [hostname = '', port = ''] = served.host.split(':');
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        resolve(`${String(response.statusCode)} ${body}`);
      });
    }).on('error', reject);
  });
}

test.each([
  ['http://news.example/a', 'news.example', '200 text'],
  ['/a', 'news.example', '200 text'],
  ['http://other.example/a', 'other.example', '404 '],
])('%s for %s: %s', async (path, host, answer) => {
  expect(await ask(path, host)).toBe(answer);
  expect(served.asked.at(-1)).toBe(new URL(path, `http://${host}`).href);
});
