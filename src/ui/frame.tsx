/** Head, middle and foot; in the popup only the middle scrolls. */
import type { ComponentChildren } from 'preact';

export interface FrameProps {
  readonly head: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Frame({ head, foot, children }: FrameProps) {
  return (
    <div class="frame">
      {head}
      <main class="middle" tabIndex={-1}>
        {children}
      </main>
      {foot}
    </div>
  );
}
