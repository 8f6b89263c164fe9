/** The card's foot: all sources, folded away, and the way to the full entry. */
import type { Source } from '../types.ts';
import { OutLink } from './out-link.tsx';
import { useWords } from './words-context.ts';

export interface CardFootProps {
  readonly sources: readonly Source[];
  readonly onEntry: () => void;
}

export function CardFoot({ sources, onEntry }: CardFootProps) {
  const words = useWords();
  return (
    <footer>
      {sources.length > 0 && (
        <details>
          <summary>{words.count('sources', sources.length)}</summary>
          <ul>
            {sources.map(({ cite }) => (
              <li key={cite.url}>
                <OutLink href={cite.url} text={cite.publisher} />{' '}
                <span class="muted">
                  {words.say(`grade_${cite.grade}`)}
                  {cite.date !== undefined && ` · ${words.date(cite.date)}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="plain entry" onClick={onEntry}>
        {words.say('fullEntry')}
      </button>
    </footer>
  );
}
