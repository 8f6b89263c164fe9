/** Says messages out of a table, as a browser does out of its own. Pure. */
import type { Say } from './words.ts';

/** From key to message, with $1 to $9 where values go. */
export type Messages = Readonly<Record<string, string>>;

/** What the table lacks is empty. */
export function sayIn(messages: Messages): Say {
  return (key, ...values) =>
    (Object.hasOwn(messages, key) ? messages[key] : '')?.replace(
      /\$([1-9])/gu,
      (_, n: string) => values[Number(n) - 1] ?? '',
    ) ?? '';
}
