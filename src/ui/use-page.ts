/** The page in the current tab, asked again while it is being read and whenever another one takes its place. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { askPage, type PageMessages } from '../platform/messages.ts';
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

/** A page that is being read is asked again after this long; shorter costs the page, longer keeps people waiting. */
const ASK_AGAIN_MS = 200;

export function usePage(): PageAccess {
  const [page, setPage] = useState<CurrentPage | null | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => {
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    watchCurrentPage(again, stop.signal);
    return () => {
      stop.abort();
    };
  }, [again]);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A tab that closes while it is asked is no page.
    const asked = currentPage().catch(() => null);
    void asked.then((found) => {
      if (!wanted) return;
      setPage(found);
      if (found?.state.state === 'reading-now') timer = setTimeout(again, ASK_AGAIN_MS);
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [turn, again]);
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
