/** A text on its way from the page where it was selected to the page of the extension that reads it: in memory only, and taken out once. */
import { browser } from './browser.ts';

/** In UTF-16 units; browsers keep ten megabytes in all. */
const LONGEST = 1_000_000;

const keyOf = (id: string): string => `text:${id}`;

/** Answers the id by which it can be taken. */
export async function handText(text: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: text.slice(0, LONGEST) });
  return id;
}

/** Null when there is none, or no more. */
export async function takeText(id: string): Promise<string | null> {
  const key = keyOf(id);
  const { [key]: text } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof text === 'string' ? text : null;
}
