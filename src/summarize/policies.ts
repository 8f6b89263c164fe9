/** The rules that matter to an article: those it names, and those that bind what it is about. */
import { daysBetween, isAfter } from '../dates/partial-date.ts';
import { related } from '../facts/relations.ts';
import type { Entity, FactSet, Role } from '../types.ts';
import { policyState, wasNotThere } from '../facts/state.ts';
import type { Context } from './context.ts';
import { shareOf } from './subjects.ts';

export interface Rule {
  readonly policy: Entity;
  readonly weight: number;
  readonly named: boolean;
}

/** An unnamed rule matters less than the things that it binds. */
const UNNAMED = 0.8;
/** An article that names a rule is likely to be about it. */
const NAMED = 1.5;
/** What only carries out another set of AI rules is a detail of it. */
const DETAIL = 0.6;
/** Below this weight an actor does not open its country's rule book. */
const INVOLVED = 0.8;
const OVER_NAMED = 0.7;
const HALF_LIFE_DAYS = 500;
/** What was in force then and is today binds the article's actors all the time between. */
const HELD = 0.75;
/** What is about other things than the article, and what binds one city. */
const ASIDE = 0.2;
const LOCAL = 0.4;
/** What binds language models binds those who develop them nearly as much. */
const DEVELOPERS = 0.8;
/** A rule for just what the article is about, whatever sort of rule it is. */
const SPECIFIC = 0.8;
/** What holds today for just what the article is about is what came of it, however late. */
const HOLDS_NOW = 0.8;

/** The weightiest first. Unnamed rules are taken from the countries whose rules the article or its actors live under. */
export function rulesFor(context: Context): Rule[] {
  const involved = context.named.filter(({ id }) => context.weight(id) >= INVOLVED);
  const countries = new Set([...(context.ofChina ? ['CN'] : []), ...involved.map(({ country }) => country)]);
  const rules = policiesOf(context.facts)
    .filter((policy) => !policy.steps.every(({ on }) => isAfter(on, context.today)))
    .map((policy) => ruleOf(context, policy, countries))
    .filter(({ weight }) => weight > 0);
  // Of equals the one that binds more kinds of things: it is the general rule.
  return rules.sort((a, b) => b.weight - a.weight || b.policy.binds.length - a.policy.binds.length);
}

function policiesOf(facts: FactSet): Entity[] {
  return Object.values(facts.entities).filter(({ kind }) => kind === 'policy');
}

function ruleOf(context: Context, policy: Entity, countries: ReadonlySet<string>): Rule {
  const named = context.weight(policy.id);
  const general = BINDING[policy.roles[0] ?? 'plan'] ?? 0;
  const binding = general > 0 && isMainly(context, policy) ? Math.max(general, SPECIFIC) : general;
  const isFar = binding === 0 || !countries.has(policy.country) || cameAndWent(context, policy);
  if (named === 0 && (isFar || isListOfOthers(context, policy))) return { policy, weight: 0, named: false };
  const bound = Math.max(
    0,
    ...policy.binds.map((role, index) => (topicOf(context, role) * aim(role)) / (1 + index / 4)),
  );
  const detail = implementsRule(context.facts, policy) ? DETAIL : 1;
  const asBinding = bound * UNNAMED * binding * detail * closeness(context, policy) * fitOfRule(context, policy);
  return { policy, weight: named * NAMED + asBinding + overNamed(context, policy), named: named > 0 };
}

/** A rule for things that the article is not about is none of its business; one city's rules are the business of few. */
function fitOfRule(context: Context, policy: Entity): number {
  const { facts, subjects } = context;
  if (subjects.size === 0 || policy.binds.length === 0) return 1;
  const fits = policy.binds.map((role) => shareOf(subjects, role) ?? context.alignment([role]) * aim(role));
  const local = related(facts, policy, 'issued-by').some(
    ({ id, roles }) => roles[0] === 'local-government' && context.weight(id) === 0,
  );
  return (ASIDE + (1 - ASIDE) * Math.max(...fits)) * (local ? LOCAL : 1);
}

/** A sanctions list that the article does not name is its business only when somebody in it is on it. */
function isListOfOthers({ named }: Context, { id, roles }: Entity): boolean {
  return roles[0] === 'sanctions-list' && !named.some(({ steps }) => steps.some(({ under }) => under === id));
}

function implementsRule(facts: FactSet, policy: Entity): boolean {
  return related(facts, policy, 'implements').some(({ roles }) => roles[0] === 'ai-rules');
}

/** The rule under which a named chip or company was restricted, allowed or listed belongs to the article as well. */
function overNamed(context: Context, policy: Entity): number {
  const under = context.named.filter(
    ({ kind, steps }) => kind === 'chip' && steps.some((step) => step.under === policy.id),
  );
  return Math.max(0, ...under.map(({ id }) => context.weight(id))) * OVER_NAMED;
}

/** How specific such a rule is to what the article is about. */
const BINDING: Readonly<Partial<Record<Role, number>>> = {
  'ai-rules': 1,
  'export-control': 1,
  'data-rules': 0.3,
  law: 0.3,
  'sanctions-list': 0.5,
  'support-policy': 0.5,
  plan: 0.2,
};

/** The rules of the article's own time matter more than those that came many years before or after it. */
function closeness(context: Context, policy: Entity): number {
  const { date, today } = context;
  if (date === null) return 1;
  const heldNow =
    policy.roles[0] !== 'export-control' &&
    policyState(policy, today).state === 'in-force' &&
    isMainly(context, policy);
  const held = [date, today].every((day) => policyState(policy, day).state === 'in-force');
  const distances = policy.steps.map(({ on }) => Math.abs(daysBetween(date, on)));
  return Math.max(held ? HELD : heldNow ? HOLDS_NOW : 0, 1 / (1 + Math.min(...distances) / HALF_LIFE_DAYS));
}

/** Who develops models is bound by what binds language models. */
function topicOf(context: Context, role: Role): number {
  const own = context.topic(role);
  return role === 'language-model' || role === 'chatbot'
    ? Math.max(own, DEVELOPERS * context.topic('model-developer'))
    : own;
}

function isMainly(context: Context, { binds }: Entity): boolean {
  const [first] = binds;
  return first !== undefined && aim(first) === 1 && context.alignment([first]) > 0.8;
}

/** A rule on chatbots speaks to an article on chatbots; one on internet companies speaks to nearly all. */
function aim(role: Role): number {
  if (NARROW.includes(role)) return 1;
  return role === 'app' || /company|provider|developer|maker/u.test(role) ? 0.5 : 1;
}

/** Trades so narrow that a rule for them is a rule for what they make. */
const NARROW: readonly Role[] = ['face-recognition-company', 'surveillance-company', 'driving-company', 'robot-maker'];

/** A rule that came after the article and holds no longer is no rule for what the article is about. */
function cameAndWent({ date, today }: Context, policy: Entity): boolean {
  const { state } = policyState(policy, today);
  return date !== null && wasNotThere(policy, date) && (state === 'ended' || state === 'suspended');
}
