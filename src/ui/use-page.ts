/** The page in the current tab, asked again when it says that it has changed and whenever another one takes its place. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { answerMessages, askPage, type OwnPageMessages, type PageMessages } from '../platform/messages.ts';
import { type CurrentPage, currentPage } from '../platform/page.ts';
import { watchCurrentPage } from '../platform/own-pages.ts';
import type { PartialDate } from '../types.ts';

export interface PageAccess {
  /** Undefined until it is known; null when there is none. */
  readonly page: CurrentPage | null | undefined;
  readonly again: () => void;
  readonly readAnyway: () => void;
  readonly setPublished: (date: PartialDate | null) => void;
  readonly showMention: (start: number) => void;
}

export function usePage(): PageAccess {
  const { page, again } = useAsked();
  const tab = page?.tab;
  const ask = <N extends keyof PageMessages>(name: N, given: Parameters<PageMessages[N]>[0]) => {
    if (tab !== undefined) void askPage(tab, name, given).then(again, again);
  };
  return {
    page,
    again,
    readAnyway: () => {
      ask('read-anyway', null);
    },
    setPublished: (date) => {
      ask('set-published', { date });
    },
    showMention: (start) => {
      ask('show-mention', { start });
    },
  };
}

/** What the page said last, and a way to ask it again. */
function useAsked(): Pick<PageAccess, 'page' | 'again'> {
  const [page, setPage] = useState<CurrentPage | null | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  // Known to the listener at once, which state would not be.
  const tab = useRef<number | null>(null);
  const again = useCallback(() => {
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const changed = (): boolean => {
      again();
      return true;
    };
    watchCurrentPage(again, stop.signal);
    answerMessages<OwnPageMessages>(
      { changed },
      stop.signal,
      (sender) => tab.current === null || sender.tab === tab.current,
    );
    return () => {
      stop.abort();
    };
  }, [again]);
  useEffect(() => {
    let wanted = true;
    // A tab that closes while it is asked is no page.
    const asked = currentPage().catch(() => null);
    void asked.then((found) => {
      if (!wanted) return;
      tab.current = found?.tab ?? null;
      setPage(found);
    });
    return () => {
      wanted = false;
    };
  }, [turn]);
  return { page, again };
}
