/** The words for what entities are: "chatbots". */
import type { Entity } from '../types.ts';
import { ROLES } from '../vocabulary.ts';

export function manyOf(entity: Entity): string {
  const [role] = entity.roles;
  return role === undefined ? `${entity.kind}s` : ROLES[role][1];
}
