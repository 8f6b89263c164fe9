/** The card's foot: all sources, folded away, taking it along, hiding the term, and the way to the full entry. */
import type { EntityId, Source } from '../types.ts';
import { CopyButton } from './copy-button.tsx';
import { HideTerm, type Hiding } from './hide-term.tsx';
import { OutLink } from './out-link.tsx';
import { useWords } from './words-context.ts';

export interface CardFootProps {
  readonly id: EntityId;
  readonly sources: readonly Source[];
  /** Null where nothing can be hidden. */
  readonly hiding: Hiding | null;
  /** What is copied. */
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  /** Where "this is wrong" leads; null where there is no such place. */
  readonly wrongHref: string | null;
  readonly onEntry: () => void;
}

export function CardFoot({ id, sources, hiding, text, copy, wrongHref, onEntry }: CardFootProps) {
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
      <span class="copy">
        <CopyButton label={words.say('copyCard')} text={text} copy={copy} look="plain" />
      </span>
      {wrongHref !== null && (
        <span class="wrong">
          <OutLink href={wrongHref} text={words.say('wrong')} />
        </span>
      )}
      {hiding !== null && <HideTerm id={id} hiding={hiding} look="plain" />}
      <button type="button" class="plain entry" onClick={onEntry}>
        {words.say('fullEntry')}
      </button>
      {!words.english && <p class="muted english">{words.say('factsEnglish')}</p>}
    </footer>
  );
}
