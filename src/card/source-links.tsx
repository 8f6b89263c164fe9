/** The sources of one statement as links that name their publishers; a new tab, no referrer. */
import type { Source } from '../types.ts';
import { useWords } from './words-context.ts';

/** More than these say no more; the rest is under Sources. */
const MOST = 4;

export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <span class="source-links">
      {sources.slice(0, MOST).map(({ cite }) => (
        <SourceLink key={cite.url} url={cite.url} text={cite.publisher} />
      ))}
    </span>
  );
}

export function SourceLink({ url, text }: { readonly url: string; readonly text: string }) {
  const { say } = useWords();
  if (!url.startsWith('https://')) return <span>{text}</span>;
  return (
    <a
      class="out"
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      referrerpolicy="no-referrer"
      title={say('newTab')}
    >
      {text}
    </a>
  );
}
