/** The name of an entity in running text: underlined in the line of its group, leading to its entry. */
import type { EntityId } from '../types.ts';
import type { Acts } from './acts.ts';

export interface EntityLinkProps {
  readonly id: EntityId;
  readonly text: string;
  readonly acts: Pick<Acts, 'entryHref' | 'groupOf'>;
}

export function EntityLink({ id, text, acts }: EntityLinkProps) {
  const href = acts.entryHref(id);
  if (href === null) return <>{text}</>;
  return (
    <a class={`name ${acts.groupOf(id) ?? ''}`} href={href}>
      {text}
    </a>
  );
}
