/** Lints the Firefox folder as its store does, with the one warning left out that is not about our code. */
import { spawnSync } from 'node:child_process';
import { DIST, ROOT } from '../lib/root.ts';

/** What the linter says of one thing; its report has more. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly description: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** All findings that must be mended, a line each; empty when the folder may go to the store. */
export function lintFirefox(): string[] {
  const script = `${ROOT}node_modules/addons-linter/bin/addons-linter`;
  const { stdout } = spawnSync(process.execPath, [script, '--output=json', `${DIST}firefox`], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const { errors, warnings } = JSON.parse(stdout) as Report; // the linter's documented form
  return [...errors, ...withoutPreact(warnings)].map(
    ({ code, message, description, file = '', line = 0 }) =>
      `${file}:${String(line)} ${code} ${message} ${description.replace(/\s+/g, ' ')}`,
  );
}

/**
 * Preact itself can set inner HTML, once a bundle, for an attribute that this project never uses (a test on src/ holds
 * that). A second place in the same bundle is ours, and counts.
 */
export function withoutPreact(warnings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, message, file = '' }) => {
    const isPreact =
      code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML') && /^(?:reader|popup)\.js$/.test(file);
    if (!isPreact || seen.has(file)) return true;
    seen.add(file);
    return false;
  });
}
