/** The terms that are marked nowhere, each with a button that shows it again. */
import { useRef } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import type { EntityId } from '../types.ts';

export interface HiddenTermsProps {
  readonly hidden: readonly EntityId[];
  readonly nameOf: (id: EntityId) => string;
  readonly onShow: (id: EntityId) => void;
}

export function HiddenTerms({ hidden, nameOf, onShow }: HiddenTermsProps) {
  const { say } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const show = (id: EntityId) => {
    // Its button goes; the focus must not go with it.
    list.current?.focus();
    onShow(id);
  };
  return (
    <>
      {hidden.length === 0 && <p class="muted">{say('setSitesNone')}</p>}
      <ul ref={list} class="sites terms" tabIndex={-1} aria-label={say('setHidden')}>
        {hidden.map((id) => (
          <li key={id}>
            <span lang="en">{nameOf(id)}</span>
            <button
              type="button"
              class="link"
              onClick={() => {
                show(id);
              }}
            >
              {say('showTermNamed', nameOf(id))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
