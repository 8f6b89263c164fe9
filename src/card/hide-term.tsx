/** The button that hides a term from all pages, and takes it back. */
import { useState } from 'preact/hooks';
import type { EntityId } from '../types.ts';
import { useWords } from './words-context.ts';

/** Which terms the user does not want to see marked. */
export interface Hiding {
  readonly isHidden: (id: EntityId) => boolean;
  /** False when it could not be stored. */
  readonly hide: (id: EntityId, hidden: boolean) => Promise<boolean>;
}

export interface HideTermProps {
  readonly id: EntityId;
  readonly hiding: Hiding;
  /** Of the button, which looks like others on its surface. */
  readonly look: string;
}

export function HideTerm({ id, hiding, look }: HideTermProps) {
  const { say } = useWords();
  const [before] = useState(() => hiding.isHidden(id));
  const [hidden, setHidden] = useState(before);
  const onClick = () => {
    // What could not be stored is not said to be done.
    void hiding.hide(id, !hidden).then((done) => {
      if (done) setHidden(!hidden);
    });
  };
  const back = say(before ? 'showTerm' : 'hideUndo');
  return (
    <span class="hide-term">
      <span class="muted" role="status">
        {hidden && say('hideTermDone')}
      </span>{' '}
      <button type="button" class={look} onClick={onClick}>
        {hidden ? back : say('hideTerm')}
      </button>
    </span>
  );
}
