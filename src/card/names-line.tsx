/** The further names of an entity, each marked with its language. */
import { Fragment } from 'preact';
import type { ShownName } from './head-names.ts';

export function NamesLine({ names }: { readonly names: readonly ShownName[] }) {
  if (names.length === 0) return null;
  return (
    <p class="names">
      {names.map(({ text, lang }, index) => (
        <Fragment key={lang}>
          {index > 0 && ' · '}
          <span lang={lang}>{text}</span>
        </Fragment>
      ))}
    </p>
  );
}
