/** The whole sample pages of test/pages/, opened as `npm run read` opens them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageShape } from '../../src/types.ts';
import { decode } from '../../src/tools/read/decode.ts';
import { openPage } from '../../src/tools/read/open-page.ts';
import type { PublicationDate } from '../../src/types.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Written by hand beside each page. */
export interface Expected {
  readonly title: string;
  readonly url: string | null;
  readonly lang: string;
  readonly shape: PageShape;
  readonly published: PublicationDate | null;
  /** How the main text after the title begins and ends; null for pages that are no article. */
  readonly first: string | null;
  readonly last: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

export const SLUGS = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export function openSample(slug: string): Document {
  return openPage(decode(readFileSync(`${PAGES}${slug}/index.html`)));
}

export function expectedOf(slug: string): Expected {
  return JSON.parse(readFileSync(`${PAGES}${slug}/expected.json`, 'utf8')) as Expected;
}
