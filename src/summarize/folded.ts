/** What a card says once: a state that held at the article's date and holds today, and a last word that is also the latest. */
import type { Explanation } from './explain.ts';
import type { Sentence } from '../types.ts';

export interface Folded {
  /** True when today's state is that of the article's date. */
  readonly same: boolean;
  /** The state of then; null where another line says the same. */
  readonly shownThen: Sentence | null;
}

export function folded({ then, now, latest }: Pick<Explanation, 'then' | 'now' | 'latest'>): Folded {
  const says = (other: Sentence | null): boolean => then !== null && other?.basis.join() === then.basis.join();
  return { same: says(now), shownThen: says(now) || says(latest) ? null : then };
}
