/** Running text with its entities as whatever the surface makes of them. */
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { EntityId, Span } from '../types.ts';

export interface SpansProps {
  readonly spans: readonly Span[];
  readonly entity: (id: EntityId, text: string) => ComponentChildren;
}

export function Spans({ spans, entity }: SpansProps) {
  return (
    <>
      {spans.map((span, index) => (
        <Fragment key={index}>{span.entity === undefined ? span.text : entity(span.entity, span.text)}</Fragment>
      ))}
    </>
  );
}

/** The text alone. */
export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}
