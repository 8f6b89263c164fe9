/** A small client of Marionette, Firefox's own remote control: JSON over TCP, each packet with its length in front. */
import { connect, type Socket } from 'node:net';

/** Reaches Firefox, or gives up after `patience` milliseconds. */
export async function connectMarionette(port: number, patience: number): Promise<Marionette> {
  for (const end = Date.now() + patience; ;) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1');
        socket.once('error', reject);
        socket.once('connect', () => {
          resolve(createClient(socket));
        });
      });
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export interface Marionette {
  /** Rejects with Firefox's own message. `T` is what the protocol promises for this command. */
  send<T = unknown>(command: string, given?: Record<string, unknown>): Promise<T>;
  close(): void;
}

type Packet = readonly [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];
interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

function createClient(socket: Socket): Marionette {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  readPackets(socket, (packet) => {
    if (!Array.isArray(packet)) return; // the greeting
    const [, id, error, result] = packet as unknown as Packet; // the protocol's form of an answer
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === null)
      asked?.resolve(result as never); // the asker's word for its type
    else asked?.reject(new Error(`${error.error}: ${error.message}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection'));
  });
  return {
    send: <T>(command: string, given: Record<string, unknown> = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const body = JSON.stringify([0, id, command, given]);
        socket.write(`${String(Buffer.byteLength(body))}:${body}`);
      }),
    close: () => socket.destroy(),
  };
}

function readPackets(socket: Socket, onPacket: (packet: unknown) => void): void {
  let held = Buffer.alloc(0);
  socket.on('data', (data) => {
    held = Buffer.concat([held, data]);
    for (;;) {
      const colon = held.indexOf(':');
      const length = Number(held.subarray(0, Math.max(colon, 0)).toString());
      if (colon === -1 || held.length < colon + 1 + length) return;
      onPacket(JSON.parse(held.subarray(colon + 1, colon + 1 + length).toString()));
      held = held.subarray(colon + 1 + length);
    }
  });
  socket.on('error', () => undefined); // 'close' follows and tells all who wait
}
