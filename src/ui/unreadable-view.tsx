/** The page is closed to us, for good or until the user allows it; or reading it has failed. */
import { useWords } from '../card/words-context.ts';
import { Action, Notice } from './notice.tsx';
import type { UnreadableWhy } from './popup-view.ts';

export interface UnreadableViewProps {
  readonly why: UnreadableWhy;
  readonly onOnce: () => void;
  readonly onAllow: () => void;
}

export function UnreadableView({ why, onOnce, onAllow }: UnreadableViewProps) {
  const { say } = useWords();
  if (why === 'browser-page') return <Notice title={say('browserPageTitle')} text={say('browserPageText')} />;
  if (why === 'failed') return <Notice title={say('failedTitle')} text={say('failedText')} />;
  return (
    <Notice title={say('noAccessTitle')} text={say('noAccessText')}>
      <p class="actions">
        <Action label={say('readOnce')} onClick={onOnce} />
        <Action label={say('allowAll')} onClick={onAllow} />
      </p>
    </Notice>
  );
}
