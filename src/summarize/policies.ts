/** The rules that matter to an article: those it names, and those that bind what it is about. */
import { daysBetween, isAfter } from '../dates/partial-date.ts';
import { related } from '../facts/relations.ts';
import type { Entity, FactSet, PartialDate, Role } from '../types.ts';
import { policyState, wasNotThere } from '../facts/state.ts';
import type { Context } from './context.ts';
import { shareOf } from './subjects.ts';
import { countriesOf, isOfOthers } from './whose-rules.ts';

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
const OVER_NAMED = 0.7;
const HALF_LIFE_DAYS = 500;
/** What was in force then and is today binds the article's actors all the time between. */
const HELD = 0.75;
/** A rule for some of the things that a broader one binds. */
const SPECIAL_CASE = 0.35;
/** Below this a rule is about other things. */
const OFF = 0.35;
/** What is about other things than the article. */
const ASIDE = 0.2;
/** What binds language models binds those who develop them nearly as much. */
const DEVELOPERS = 0.8;
/** What binds others first. */
const NOT_CHIEF = 0.5;
const PASSING = 1.05;
/** A rule for so many sorts of things is for all who make models; one for chatbots alone is for some chatbots. */
const GENERAL = 3;
/** A rule for just what the article is about, whatever sort of rule it is. */
const SPECIFIC = 0.8;
/** What holds today for just what the article is about is what came of it, however late. */
const HOLDS_NOW = 0.8;

/** The weightiest first. Unnamed rules are taken from the countries whose rules the article or its actors live under. */
export function rulesFor(context: Context): Rule[] {
  const policies = Object.values(context.facts.entities).filter(({ kind }) => kind === 'policy');
  const scope = { countries: countriesOf(context), broad: broadRules(policies, context.today) };
  const rules = policies
    .filter((policy) => !policy.steps.every(({ on }) => isAfter(on, context.today)))
    .map((policy) => ruleOf(context, policy, scope))
    .filter(({ weight }) => weight > 0);
  // Of equals the one that binds more kinds of things: it is the general rule.
  return rules.sort((a, b) => b.weight - a.weight || b.policy.binds.length - a.policy.binds.length);
}

/** Who is named once in a long text does not bring the rules for its trade with it, unless the text speaks of such things. */
function isMeant(context: Context, role: Role): boolean {
  if (context.spoken.size > 0) return true;
  const kin = role === 'language-model' || role === 'chatbot' ? [role, 'model-developer'] : [role];
  return context.named.some(({ id, roles }) => context.weight(id) >= PASSING && roles.some((own) => kin.includes(own)));
}

interface Scope {
  readonly countries: ReadonlySet<string>;
  /** The rules on AI that hold today and bind more than one sort of things. */
  readonly broad: readonly Entity[];
}

function broadRules(policies: readonly Entity[], today: PartialDate): Entity[] {
  return policies.filter(
    (policy) =>
      policy.roles[0] === 'ai-rules' && policy.binds.length > 1 && policyState(policy, today).state === 'in-force',
  );
}

function ruleOf(context: Context, policy: Entity, scope: Scope): Rule {
  const named = context.weight(policy.id);
  const sort = policy.roles[0] ?? 'plan';
  const general = policy.country !== 'CN' && sort === 'law' ? 0 : (BINDING[sort] ?? 0);
  const binding = general > 0 && isMainly(context, policy) ? Math.max(general, SPECIFIC) : general;
  const isFar = binding === 0 || !scope.countries.has(policy.country) || cameAndWent(context, policy);
  if (named === 0 && (isFar || isOfOthers(context, policy))) return { policy, weight: 0, named: false };
  const topics = policy.binds.map((role) => (isMeant(context, role) ? topicOf(context, role, policy) : 0));
  const chief = (topics[0] ?? 0) > 0 ? 1 : NOT_CHIEF;
  const bound = Math.max(
    0,
    ...policy.binds.map((role, index) => ((topics[index] ?? 0) * chief * aim(role)) / (1 + index / 4)),
  );
  const fit = bound === 0 ? 0 : fitOfRule(context, policy);
  const asBinding = fit < OFF ? 0 : bound * UNNAMED * binding * fit * rank(context, policy, scope);
  return { policy, weight: named * NAMED + asBinding + overNamed(context, policy), named: named > 0 };
}

/** From 0 to 1: a detail of another rule, a special case, a rule of another time count less. */
function rank(context: Context, policy: Entity, scope: Scope): number {
  const detail = implementsRule(context.facts, policy) ? DETAIL : 1;
  const isSpecial = isSpecialCase(policy, scope);
  return detail * (isSpecial ? SPECIAL_CASE : 1) * closeness(context, policy, isSpecial);
}

/** A rule for things that the article is not about is none of its business. */
function fitOfRule(context: Context, policy: Entity): number {
  const subjects = context.spoken.size > 0 ? context.spoken : context.subjects;
  if (subjects.size === 0 || policy.binds.length === 0) return 1;
  const general = Math.max(0, ...GENERAL_SUBJECTS.map((subject) => subjects.get(subject) ?? 0));
  const fits = policy.binds.map(
    (role) =>
      shareOf(subjects, role) ?? context.alignment([role]) * aim(role) * (context.spoken.size > 0 ? general : 1),
  );
  return ASIDE + (1 - ASIDE) * Math.max(...fits);
}

/** What apps and platforms are about; a text on chips or cars is not about these, whoever it names. */
const GENERAL_SUBJECTS = ['models', 'platforms'] as const;

function implementsRule(facts: FactSet, policy: Entity): boolean {
  return related(facts, policy, 'implements').some(({ roles }) => roles[0] === 'ai-rules');
}

/** The rule under which a named chip or company was restricted, allowed or listed belongs to the article as well. */
function overNamed(context: Context, policy: Entity): number {
  const under = context.named.filter(
    ({ id, kind, steps }) =>
      kind === 'chip' && context.weight(id) >= PASSING && steps.some((step) => step.under === policy.id),
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
function closeness(context: Context, policy: Entity, isSpecial: boolean): number {
  const { date, today } = context;
  if (date === null) return 1;
  const heldNow =
    policy.roles[0] !== 'export-control' &&
    policyState(policy, today).state === 'in-force' &&
    isMainly(context, policy) &&
    !isSpecial;
  const held = [date, today].every((day) => policyState(policy, day).state === 'in-force');
  const distances = policy.steps.map(({ on }) => Math.abs(daysBetween(date, on)));
  return Math.max(held ? HELD : heldNow ? HOLDS_NOW : 0, 1 / (1 + Math.min(...distances) / HALF_LIFE_DAYS));
}

/** Who develops models is bound by what binds language models. */
function topicOf(context: Context, role: Role, { binds }: Entity): number {
  const own = context.topic(role);
  if (binds.length < GENERAL) return own;
  return role === 'language-model' || role === 'chatbot'
    ? Math.max(own, DEVELOPERS * context.topic('model-developer'))
    : own;
}

/** A rule for some of the things that a broader one of the same country binds first is not the rule for all of them. */
function isSpecialCase({ id, country, binds }: Entity, { broad }: Scope): boolean {
  return broad.some(
    (other) =>
      other.id !== id && other.country === country && other.binds[0] === binds[0] && other.binds.length > binds.length,
  );
}

function isMainly(context: Context, { binds }: Entity): boolean {
  const [first] = binds;
  return first !== undefined && aim(first) === 1 && context.alignment([first]) > 0.8;
}

/** A rule on chatbots speaks to an article on chatbots; one on internet companies speaks to nearly all. */
function aim(role: Role): number {
  if (NARROW.includes(role)) return 1;
  return role === 'app' || /company|provider|developer|maker|institute|university|investor/u.test(role) ? 0.5 : 1;
}

/** Trades so narrow that a rule for them is a rule for what they make. */
const NARROW: readonly Role[] = ['face-recognition-company', 'surveillance-company', 'driving-company', 'robot-maker'];

/** A rule that came after the article and holds no longer is no rule for what the article is about. */
function cameAndWent({ date, today }: Context, policy: Entity): boolean {
  const { state } = policyState(policy, today);
  return date !== null && wasNotThere(policy, date) && (state === 'ended' || state === 'suspended');
}
