/** The sources of one statement as links that name their publishers. */
import type { Source } from '../types.ts';
import { OutLink } from './out-link.tsx';

/** More than these say no more; the rest is under Sources. */
const MOST = 4;

export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <span class="source-links">
      {sources.slice(0, MOST).map(({ cite }) => (
        <OutLink key={cite.url} href={cite.url} text={cite.publisher} />
      ))}
    </span>
  );
}
