/** Where things are on disk. */
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const DIST = `${ROOT}dist/`;

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];
