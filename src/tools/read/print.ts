/** Prints lines to a stream at the pace at which it is read. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Ends quietly when the reader has gone (`| head`). */
export async function printAll(lines: AsyncIterable<string>, out: Writable): Promise<void> {
  const gone = { yes: false };
  out.on('error', (error: NodeJS.ErrnoException) => {
    gone.yes = true;
    if (error.code !== 'EPIPE') throw error;
  });
  for await (const line of lines) {
    if (gone.yes) return;
    if (!out.write(`${line}\n`)) await Promise.race([once(out, 'drain'), once(out, 'close')]).catch(() => undefined);
  }
}
