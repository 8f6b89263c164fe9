/** Puts text on the clipboard and into files, where the browser lets it. */
import type { FileName } from './formats.ts';

/** False when the browser did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offers text to the user as a file of this name. */
export function saveText(text: string, { name, type }: FileName): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, SAVE_MS);
}

/** The browser has taken the file long before. */
const SAVE_MS = 60_000;
