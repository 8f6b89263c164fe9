/** The popup's middle: one component for each state of the page. */
import type { Named, PartialDate, Summary } from '../types.ts';
import type { Acts } from './acts.ts';
import type { Format, TextIn } from './formats.ts';
import { NothingView } from './nothing-view.tsx';
import { NotSuchView } from './not-such-view.tsx';
import { PausedView } from './paused-view.tsx';
import type { PopupView } from './popup-view.ts';
import { ReadingView } from './reading-view.tsx';
import { SummaryView } from './summary-view.tsx';
import { UnreadableView } from './unreadable-view.tsx';

export interface PopupActions {
  readonly onAnyway: () => void;
  readonly onReadAnyway: () => void;
  readonly onOnce: () => void;
  readonly onAllow: () => void;
  readonly onSwitchOn: () => void;
  readonly onShow: (start: number) => void;
  readonly onSetDate: (date: PartialDate | null) => void;
  readonly onSave: (text: string, format: Format) => void;
}

export interface PopupMiddleProps {
  readonly view: PopupView;
  /** Null unless the view is the summary. */
  readonly summary: Summary | null;
  readonly nameOf: (id: string) => string;
  readonly textIn: TextIn;
  readonly acts: Acts;
  /** False for what the settings leave unmarked on every page. */
  readonly isWanted: (named: Named) => boolean;
  readonly actions: PopupActions;
}

export function PopupMiddle({ view, summary, nameOf, textIn, acts, isWanted, actions }: PopupMiddleProps) {
  switch (view.view) {
    case 'reading-now':
      return <ReadingView />;
    case 'unreadable':
      return <UnreadableView why={view.why} onOnce={actions.onOnce} onAllow={actions.onAllow} />;
    case 'paused':
      return <PausedView why={view.why} host={view.host} onSwitchOn={actions.onSwitchOn} onAnyway={actions.onAnyway} />;
    case 'not-such':
      return <NotSuchView reading={view.reading} onAnyway={actions.onReadAnyway} />;
    case 'nothing':
      return <NothingView verdict={view.reading.verdict} />;
    case 'summary':
      if (summary === null) return <ReadingView />;
      return (
        <SummaryView
          summary={summary}
          verdict={view.reading.verdict}
          nameOf={nameOf}
          textIn={textIn}
          acts={acts}
          isMarked={(named) => view.marked && isWanted(named)}
          onShow={actions.onShow}
          onMark={view.marked ? null : actions.onReadAnyway}
          onSetDate={actions.onSetDate}
          onSave={actions.onSave}
        />
      );
  }
}
