/** A web server and proxy on this machine that answers from given pages and writes down everything that it is asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** An answer: what to send and as what; null for "no such page". */
export type Pages = (url: URL) => Answer | null;
export interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Served {
  /** `host:port`; as an address of its own or as a proxy for any host. */
  readonly host: string;
  /** Every address asked for so far, refused ones as well. */
  readonly asked: readonly string[];
  close(): void;
}

export async function serve(pages: Pages): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    asked.push(url.href);
    respond(response, pages(url));
  });
  // A proxy is asked so for https; this one has none.
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url ?? ''}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    host: `127.0.0.1:${String(port)}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function addressOf({ url = '/', headers }: IncomingMessage): URL {
  return new URL(url, `http://${headers.host ?? 'localhost'}`);
}

function respond(response: ServerResponse, answer: Answer | null): void {
  if (answer === null) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store', ...answer.headers })
      .end(answer.body);
}
