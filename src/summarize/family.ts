/** Roles that readers think of together: an article on chatbots is about the language models behind them, too. */
import type { Entity, Role } from '../types.ts';

const FAMILIES: readonly (readonly Role[])[] = [
  ['chatbot', 'language-model', 'agent'],
  ['image-model', 'video-model'],
  ['robot-model', 'robot-maker'],
  ['ai-chip', 'chip-family'],
];

/** The roles of the family, or the role alone. */
export function familyOf(role: Role): readonly Role[] {
  return FAMILIES.find((family) => family.includes(role)) ?? [role];
}

/** True when the first roles of both belong together. */
export function areKin(a: Entity, b: Entity): boolean {
  const [one, other] = [a.roles[0], b.roles[0]];
  return one !== undefined && other !== undefined && familyOf(one).includes(other);
}
