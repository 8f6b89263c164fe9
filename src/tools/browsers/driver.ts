/** One small interface to a real browser with the extension in it, so that the same journeys run in Chromium and in Firefox. */
import type { Target } from '../lib/root.ts';

export interface Driver {
  readonly target: Target;
  /** Goes to an address in the one tab; resolves when the page has loaded. */
  open(url: string): Promise<void>;
  /** The value of an expression (or the promise it gives) in the page's own world; it must be plain data. */
  inPage<T>(expression: string): Promise<T>;
  /** Real mouse, at a point of the window, in CSS pixels. */
  click(x: number, y: number, options?: { readonly alt?: boolean }): Promise<void>;
  /** Moves the real mouse there. */
  hover(x: number, y: number): Promise<void>;
  /** One key by its WebDriver name ("Escape", "Tab"). */
  press(key: 'Escape' | 'Tab' | 'Enter' | 'End' | 'Home' | 'PageDown' | 'ArrowDown'): Promise<void>;
  /** The text inside all closed shadow roots of the page; empty without one. */
  closedText(): Promise<string>;
  /** Opens the real toolbar popup on the current tab. */
  openPopup(): Promise<PopupView>;
  /** Closes it if it is open. */
  closePopup(): Promise<void>;
  /** The value of an expression in the extension's background. */
  inBackground<T>(expression: string): Promise<T>;
  /** A PNG of the page's window. */
  picture(path: string): Promise<void>;
  /** Errors and warnings in the console of pages and of the extension, since the last call. */
  takeErrors(): Promise<string[]>;
  /** Addresses that the extension itself has asked the network for, as the browser tells. */
  extensionRequests(): Promise<string[]>;
  /** Addresses of the tabs that are open. */
  tabs(): Promise<string[]>;
  /** Takes the extension out of the browser, as an update or its user would. */
  removeExtension(): Promise<void>;
  /** Resolves when the browser has been closed, by whomever. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

export interface PopupView {
  inPopup<T>(expression: string): Promise<T>;
  picture(path: string): Promise<void>;
}

export interface LaunchOptions {
  /** `host:port` of a proxy for all that the browser asks for. */
  readonly proxy?: string;
  readonly headless: boolean;
  /** Folder of the built extension; by default the one in dist. */
  readonly extension?: string;
}

/** Asks again until the answer is good; a question that fails, say since its page is leaving, is asked again, too. Rejects with the last answer. */
export async function until<T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  what: string,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ('value' in answer && isGood(answer.value)) return answer.value;
    if (Date.now() > end) throw new Error(`${what}: still ${said(answer)} after ${String(patience)} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function said(answer: { readonly value: unknown } | { readonly error: unknown }): string {
  return 'value' in answer ? JSON.stringify(answer.value) : String(answer.error);
}
