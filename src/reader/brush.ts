/** Keeps a painter while there is something to paint, and lets go of it with all its paint. */
import type { Run } from '../highlight/marks.ts';
import { createPainter, type Painter } from '../highlight/painter.ts';
import type { Settings } from '../platform/settings.ts';
import type { Mention } from '../types.ts';
import { type Dressing, dressByBrowser } from './dress.ts';
import { inFrames } from './in-slices.ts';

export interface Brush {
  /** Null while nothing is painted. */
  readonly painter: Painter | null;
  /** A step a frame; done when all is painted, or something else is to be painted or lifted first. */
  paint(mentions: readonly Mention[], runs: readonly Run[], style: Settings['markStyle']): Promise<void>;
  lift(): void;
}

/** `onPaint` hears of each painting with what is painted; an empty list when the marks went. */
export function createBrush(
  document: Document,
  onPaint: (mentions: readonly Mention[]) => void,
  signal: AbortSignal,
): Brush {
  let painter: Painter | null = null;
  let wet: AbortController | null = null;
  let dressing: Dressing | null = null;
  return {
    get painter() {
      return painter;
    },
    async paint(mentions, runs, style) {
      wet ??= new AbortController();
      const either = AbortSignal.any([signal, wet.signal]);
      dressing ??= dressByBrowser();
      painter ??= createPainter(document, either, dressing.dress, style);
      try {
        if (await inFrames(painter.paintInSteps(mentions, runs), dressing.dressed, either)) onPaint(mentions);
      } catch (error) {
        if (!either.aborted) throw error;
      }
    },
    lift() {
      if (painter === null) return;
      wet?.abort();
      wet = null;
      painter = null;
      onPaint([]);
    },
  };
}
