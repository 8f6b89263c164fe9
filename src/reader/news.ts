/** What the reader tells unasked: how many terms it marks, and that it would answer otherwise now. */
import type { PageState } from '../platform/messages.ts';

export interface Count {
  /** Tells a number that is not the one told last. */
  tell(n: number): void;
  /** Who was told has forgotten it. */
  forget(): void;
}

export function createCount(send: (n: number) => void): Count {
  let last: number | null = null;
  return {
    tell(n) {
      if (n !== last) send(n);
      last = n;
    },
    forget() {
      last = null;
    },
  };
}

export interface News {
  /** True from an answer until nobody listens any more: a page without a popup or a panel has nobody to tell. */
  readonly isWanted: boolean;
  /** Hands on what somebody is answered, and remembers it. */
  told(state: PageState): PageState;
  /** Tells that the page is another now, if it is. */
  check(state: PageState): void;
}

/** `send` rejects when nobody listens. */
export function createNews(send: () => Promise<unknown>): News {
  let last: string | null = null;
  return {
    get isWanted() {
      return last !== null;
    },
    told(state) {
      last = JSON.stringify(state);
      return state;
    },
    check(state) {
      if (last === null || last === JSON.stringify(state)) return;
      last = JSON.stringify(state);
      send().catch(() => {
        last = null;
      });
    },
  };
}
