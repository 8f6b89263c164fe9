/** How much a dated statement of a record has to do with an article, beyond its words: whom it names, and whether the article is of that sort. */
import { bracesIn } from '../facts/braces.ts';
import { entityOf } from '../facts/names-at.ts';
import type { Entity, EntityId, Kind, Role } from '../types.ts';
import type { Context } from './context.ts';
import { clauseOf } from './statement.ts';
import { shareOf, type Subject } from './subjects.ts';
import type { Told } from './told.ts';

/** Articles on these are where a reader asks about sanctions. */
export const CONCERNED: readonly Role[] = [
  'surveillance-company',
  'face-recognition-company',
  'chip-designer',
  'chip-maker',
  'ai-chip',
  'chip-family',
  'telecoms-company',
  'export-control',
  'sanctions-list',
];
/** Elsewhere they matter so much less. */
const ELSEWHERE = 0.35;
/** From here on an article is of that sort; in others only the main actors' are worth a word. */
const OF_THAT_SORT = 0.5;
const MAIN = 0.6;
/** What a statement gains by naming a second actor of the article, when that one weighs as much as the first. */
const TOGETHER = 0.6;
const LISTS: Role = 'sanctions-list';
/** What has a weight of its own: an article is about it, and a second sentence on it says the same again. */
const THINGS: readonly Kind[] = ['model', 'chip', 'policy', 'event', 'programme'];

/** How far sanctions belong to the article: 1 where it is of that sort or names the list. */
export function sanctionsMatter(context: Context): number {
  const named = context.named.some(({ roles }) => roles[0] === LISTS);
  return named ? 1 : Math.max(ELSEWHERE, context.alignment(CONCERNED));
}

/** From 0 (none of its business) to 1.6. */
export function relevance(context: Context, told: Told): number {
  const { owner, statement } = told;
  const clause = 'kind' in owner ? clauseOf(context.facts, owner, statement) : (statement.text ?? '');
  const ids = bracesIn(clause).filter((id) => id !== owner.id);
  if ('kind' in owner && isForeignersOwn(context, owner, clause, ids)) return 0;
  if (!isSanction(context, told, ids)) return together(context, ids);
  const matter = sanctionsMatter(context);
  return matter < OF_THAT_SORT && context.standing(owner.id) < MAIN ? 0 : together(context, ids) * matter;
}

/** The things in a clause that the article does not name: what a second sentence on one of them would repeat. */
export function thingsIn(context: Context, owner: EntityId, clause: string): EntityId[] {
  return [owner, ...bracesIn(clause)].filter(
    (id) => context.weight(id) === 0 && THINGS.includes(entityOf(context.facts, id)?.kind ?? 'company'),
  );
}

function together(context: Context, ids: readonly EntityId[]): number {
  if (ids.length === 0) return 1;
  const nearest = Math.max(...ids.map((id) => context.standing(id)));
  return 1 + TOGETHER * nearest;
}

function isSanction(context: Context, { statement }: Told, ids: readonly EntityId[]): boolean {
  if ('step' in statement && (statement.step === 'sanctioned' || statement.step === 'unsanctioned')) return true;
  return ids.some((id) => entityOf(context.facts, id)?.roles[0] === LISTS);
}

/** What foreigners did without China is news of another country. */
function isForeignersOwn(context: Context, owner: Entity, clause: string, ids: readonly EntityId[]): boolean {
  if (owner.country === 'CN' || owner.kind === 'chip' || owner.kind === 'policy') return false;
  const isOfChina = (id: EntityId): boolean => entityOf(context.facts, id)?.country === 'CN';
  return !/\bChin(?:a|ese)\b|Hong Kong|Beijing/u.test(clause) && !ids.some(isOfChina);
}

/** Subjects that leave room for nothing else: an article on cars or cameras is not about a company's cloud. */
const NARROW: readonly Subject[] = ['driving', 'robots', 'faces', 'chips'];
/** What fits less well than this shows no sign of the article's subject. */
const MATCH = 0.9;

/** True for what shows no sign of an article's narrow subject and is told of somebody of other trades. */
export function isOutside({ subjects }: Context, owner: Entity | null, fit: number): boolean {
  const narrow = NARROW.some((subject) => subjects.get(subject) === 1);
  if (!narrow || fit >= MATCH) return false;
  const [trade] = owner?.roles ?? [];
  return trade === undefined || (shareOf(subjects, trade) ?? 0) < 1;
}

const CHIEF = 0.9;
const BESIDE_RULE = 0.35;

/** In an article on a Chinese rule or plan, what those do whom it names on the way counts so much; elsewhere 1. */
export function besideRule(context: Context): number {
  const isOnRule = context.named.some(
    ({ id, kind, country }) => kind === 'policy' && country === 'CN' && context.standing(id) >= CHIEF,
  );
  return isOnRule ? BESIDE_RULE : 1;
}
