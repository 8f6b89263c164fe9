/** What the popup says when there is no summary to show: a title, a sentence, and what can be done. */
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

export function Notice({ title, text, children }: NoticeProps) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  );
}

export function Action({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}
