/** What `npm start` was asked for. Pure. */
import type { Target } from '../lib/root.ts';

export interface StartOptions {
  readonly target: Target;
  /** Null: the sample article. */
  readonly url: string | null;
}

const TARGET_OF: Readonly<Record<string, Target>> = { chrome: 'chrome', chromium: 'chrome', firefox: 'firefox' };

/** Reads `--browser NAME` and `--url ADDRESS`; throws with the usage on anything else. */
export function startOptions(args: readonly string[]): StartOptions {
  let target: Target = 'chrome';
  let url: string | null = null;
  for (let at = 0; at < args.length; at += 2) {
    const [name = '', value = ''] = args.slice(at, at + 2);
    const named = Object.hasOwn(TARGET_OF, value) ? TARGET_OF[value] : undefined;
    if (name === '--browser' && named !== undefined) target = named;
    else if (name === '--url' && /^https?:/.test(value) && URL.canParse(value)) url = value;
    else throw new Error(usage(name, value));
  }
  return { target, url };
}

function usage(name: string, value: string): string {
  return `Not understood: ${name} ${value}\nnpm start -- [--browser chromium|firefox] [--url http(s)://ADDRESS]`;
}
