/** Has a text read in a worker that ships with the extension. */
import type { Reading } from '../types.ts';

/** The bundle of src/reader/text-worker.ts. */
const WORKER = 'text-worker.js';

/** The reading of a text, its first line the title; for the extension's own pages. Rejects when the worker fails. */
export function readTextAside(text: string): Promise<Reading> {
  const worker = new Worker(WORKER);
  const reading = new Promise<Reading>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
      resolve(data);
    });
    worker.addEventListener('error', () => {
      reject(new Error('the text could not be read'));
    });
  });
  worker.postMessage(text);
  return reading.finally(() => {
    worker.terminate();
  });
}
