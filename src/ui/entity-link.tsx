/** The name of an entity in running text: underlined in the line of its group, leading to its entry. */
import type { EntityId } from '../types.ts';
import type { Acts } from './acts.ts';

export interface EntityLinkProps {
  readonly id: EntityId;
  readonly text: string;
  /** Where it is not that of the text around. */
  readonly lang?: string;
  readonly acts: Pick<Acts, 'entryHref' | 'groupOf'>;
}

export function EntityLink({ id, text, lang, acts }: EntityLinkProps) {
  const href = acts.entryHref(id);
  if (href === null) return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>;
  return (
    <a class={`name ${acts.groupOf(id) ?? ''}`} href={href} {...(lang === undefined ? {} : { lang })}>
      {text}
    </a>
  );
}
