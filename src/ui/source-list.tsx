/** All sources of a page with their numbers. */
import { OutLink } from '../card/out-link.tsx';
import { useWords } from '../card/words-context.ts';
import { hostOf } from '../platform/sites.ts';
import type { Source } from '../types.ts';
import type { SourceNumbers } from './number-sources.ts';
import { Section } from './section.tsx';

export interface SourceListProps {
  readonly sources: readonly Source[];
  readonly numbers: SourceNumbers;
}

export function SourceList({ sources, numbers }: SourceListProps) {
  const words = useWords();
  const numbered = sources.filter(({ cite }) => numbers.has(cite.url));
  if (numbered.length === 0) return null;
  const numberOf = (source: Source) => numbers.get(source.cite.url) ?? 0;
  const ordered = numbered.toSorted((a, b) => numberOf(a) - numberOf(b));
  return (
    <Section title={words.say('sourcesTitle')}>
      <ul class="sources">
        {ordered.map((source) => (
          <li key={source.cite.url}>
            <span class="number">{numberOf(source)}</span>{' '}
            <OutLink href={source.cite.url} text={source.cite.publisher} />{' '}
            <span class="muted">
              {hostOf(source.cite.url)} · {words.say(`grade_${source.cite.grade}`)}
              {source.cite.date !== undefined && ` · ${words.date(source.cite.date)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
