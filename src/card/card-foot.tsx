/** The card's foot: all sources, folded away, hiding the term, and the way to the full entry. */
import type { EntityId, Source } from '../types.ts';
import { HideTerm, type Hiding } from './hide-term.tsx';
import { OutLink } from './out-link.tsx';
import { useWords } from './words-context.ts';

export interface CardFootProps {
  readonly id: EntityId;
  readonly sources: readonly Source[];
  /** Null where nothing can be hidden. */
  readonly hiding: Hiding | null;
  readonly onEntry: () => void;
}

export function CardFoot({ id, sources, hiding, onEntry }: CardFootProps) {
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
      {hiding !== null && <HideTerm id={id} hiding={hiding} look="plain" />}
      <button type="button" class="plain entry" onClick={onEntry}>
        {words.say('fullEntry')}
      </button>
    </footer>
  );
}
