/** The words for what entities are: "chatbot", "chatbots". */
import type { Entity } from '../types.ts';
import { ROLES } from '../vocabulary.ts';

export function oneOf(entity: Entity): string {
  const [role] = entity.roles;
  return role === undefined ? entity.kind : ROLES[role][0];
}

export function manyOf(entity: Entity): string {
  const [role] = entity.roles;
  return role === undefined ? `${entity.kind}s` : ROLES[role][1];
}
