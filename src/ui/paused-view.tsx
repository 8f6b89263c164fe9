/** Marks are off here or everywhere: says which, and has the switch. */
import { useWords } from '../card/words-context.ts';
import { Action, Notice } from './notice.tsx';
import type { PausedWhy } from './popup-view.ts';
import { Switch } from './switch.tsx';

export interface PausedViewProps {
  readonly why: PausedWhy;
  readonly host: string;
  readonly onSwitchOn: () => void;
  readonly onAnyway: () => void;
}

export function PausedView({ why, host, onSwitchOn, onAnyway }: PausedViewProps) {
  const { say } = useWords();
  const everywhere = why === 'everywhere';
  return (
    <Notice title={everywhere ? say('pausedAllTitle') : say('pausedTitle', host)} text={say('pausedText')}>
      {why === 'by-nature' && <p class="muted">{say('pausedByNature')}</p>}
      <Switch label={everywhere ? say('switchAll') : say('switchSite', host)} on={false} onChange={onSwitchOn} />
      <Action label={say('summaryAnyway')} onClick={onAnyway} />
    </Notice>
  );
}
