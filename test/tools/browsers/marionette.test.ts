/** The client of Firefox's remote control, against a server that cuts its packets anywhere. */
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connectMarionette, type Marionette } from '../../../src/tools/browsers/marionette.ts';

let server: Server | undefined;
let client: Marionette | undefined;

afterEach(() => {
  client?.close();
  server?.close();
});

const packet = (value: unknown): string => {
  const body = JSON.stringify(value);
  return `${String(Buffer.byteLength(body))}:${body}`;
};

/** Answers each command with what `answers` says, byte by byte. */
async function speak(answers: (id: number, command: string) => unknown): Promise<Marionette> {
  const port = await new Promise<number>((resolve) => {
    server = createServer((socket) => {
      trickle(socket, packet({ applicationType: 'gecko', marionetteProtocol: 3 }));
      socket.on('data', (data) => {
        const [, id, command] = JSON.parse(data.toString().replace(/^\d+:/, '')) as [number, number, string];
        trickle(socket, packet(answers(id, command)));
      });
      socket.on('error', () => undefined);
    }).listen(0, '127.0.0.1', () => {
      const address = server?.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  client = await connectMarionette(port, 1000);
  return client;
}

function trickle(socket: Socket, text: string): void {
  for (const byte of Buffer.from(text)) socket.write(Buffer.of(byte));
}

test('puts packets together and knows whose answer each is', async () => {
  const marionette = await speak((id, command) => [1, id, null, { value: `${command} 百度` }]);
  expect(await marionette.send('One')).toEqual({ value: 'One 百度' });
  expect(await marionette.send('Two')).toEqual({ value: 'Two 百度' });
});

test('rejects with the words of the browser', async () => {
  const marionette = await speak((id) => [1, id, { error: 'no such element', message: 'not there' }, null]);
  await expect(marionette.send('Find')).rejects.toThrow('no such element: not there');
});

test('gives up when nobody listens', async () => {
  await expect(connectMarionette(1, 150)).rejects.toThrow(/ECONNREFUSED/);
});
