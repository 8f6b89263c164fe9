/** The rules that matter to an article: those it names, and those that bind what it is about. */
import { daysBetween, isAfter } from '../dates/partial-date.ts';
import { bracesIn } from '../facts/braces.ts';
import { entityOf } from '../facts/names-at.ts';
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
const INVOLVED = 1;
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
  const involved = context.named.filter(({ id }) => context.weight(id) >= INVOLVED);
  const countries = new Set([
    ...(isOfChina(context) ? ['CN'] : []),
    ...(isOfChips(context) ? ['US'] : []),
    ...involved.map(({ country }) => country),
  ]);
  const rules = policiesOf(context.facts)
    .filter((policy) => !policy.steps.every(({ on }) => isAfter(on, context.today)))
    .map((policy) => ruleOf(context, policy, countries))
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

/** A text on China that names foreigners only is on what they do: China's rules are not about them. */
function isOfChina({ ofChina, named }: Context): boolean {
  return ofChina && (named.length === 0 || named.some(({ country }) => country === 'CN'));
}

/** Whoever writes on China's chips writes under the American controls. */
function isOfChips({ spoken, subjects }: Context): boolean {
  return Math.min(spoken.get('chips') ?? 0, subjects.get('chips') ?? 0) >= MAINLY;
}

const MAINLY = 0.8;

function policiesOf(facts: FactSet): Entity[] {
  return Object.values(facts.entities).filter(({ kind }) => kind === 'policy');
}

function ruleOf(context: Context, policy: Entity, countries: ReadonlySet<string>): Rule {
  const named = context.weight(policy.id);
  const sort = policy.roles[0] ?? 'plan';
  const general = policy.country !== 'CN' && sort === 'law' ? 0 : (BINDING[sort] ?? 0);
  const binding = general > 0 && isMainly(context, policy) ? Math.max(general, SPECIFIC) : general;
  const isFar = binding === 0 || !countries.has(policy.country) || cameAndWent(context, policy);
  if (
    named === 0 &&
    (isFar || isListOfOthers(context, policy) || isElsewhere(context, policy) || isForOthers(context, policy))
  )
    return { policy, weight: 0, named: false };
  const topics = policy.binds.map((role) => (isMeant(context, role) ? topicOf(context, role, policy) : 0));
  const chief = (topics[0] ?? 0) > 0 ? 1 : NOT_CHIEF;
  const bound = Math.max(
    0,
    ...policy.binds.map((role, index) => ((topics[index] ?? 0) * chief * aim(role)) / (1 + index / 4)),
  );
  const detail = implementsRule(context.facts, policy) ? DETAIL : 1;
  const fit = fitOfRule(context, policy);
  const special = isSpecialCase(context, policy) ? SPECIAL_CASE : 1;
  const asBinding = fit < OFF ? 0 : bound * UNNAMED * binding * detail * special * closeness(context, policy) * fit;
  return { policy, weight: named * NAMED + asBinding + overNamed(context, policy), named: named > 0 };
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

/** One city's rules are the business of articles that name the city's government. */
function isElsewhere(context: Context, policy: Entity): boolean {
  const issuers = related(context.facts, policy, 'issued-by');
  return (
    issuers.length > 0 &&
    issuers.every(({ id, roles }) => roles.includes('local-government') && context.weight(id) === 0)
  );
}

/** What apps and platforms are about; a text on chips or cars is not about these, whoever it names. */
const GENERAL_SUBJECTS = ['models', 'platforms'] as const;

/** A sanctions list, or an addition to one, is the business of an article that does not name it only when somebody in it came on it so. */
function isListOfOthers({ facts, named }: Context, policy: Entity): boolean {
  const lists = [policy, ...related(facts, policy, 'amends')].filter(({ roles }) => roles[0] === 'sanctions-list');
  if (lists.length === 0) return false;
  const ids = [policy, ...lists].map(({ id }) => id);
  const isAddition = policy.roles[0] !== 'sanctions-list';
  const days = policy.steps.map(({ on }) => on);
  return !named.some(({ steps }) =>
    steps.some(({ under, on }) => under !== undefined && ids.includes(under) && (!isAddition || days.includes(on))),
  );
}

/** A rule made for one company or chip is the business of articles on that company, or that chip's maker. */
function isForOthers(context: Context, policy: Entity): boolean {
  const meant = bracesIn(policy.is).flatMap((id) => entityOf(context.facts, id) ?? []);
  const makers = meant.flatMap((one) =>
    one.kind === 'chip' ? [one, ...related(context.facts, one, 'made-by')] : [one],
  );
  const ones = makers.filter(({ kind }) => kind === 'company' || kind === 'chip');
  return ones.length > 0 && ones.every(({ id }) => context.standing(id) < SUBJECT);
}

const SUBJECT = 0.5;

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
function closeness(context: Context, policy: Entity): number {
  const { date, today } = context;
  if (date === null) return 1;
  const heldNow =
    policy.roles[0] !== 'export-control' &&
    policyState(policy, today).state === 'in-force' &&
    isMainly(context, policy) &&
    !isSpecialCase(context, policy);
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

/** A rule for some of the things that an older, broader one of the same country binds first is not the rule for all of them. */
function isSpecialCase({ facts, today }: Context, { id, country, binds }: Entity): boolean {
  return policiesOf(facts).some(
    (other) =>
      other.id !== id &&
      other.country === country &&
      other.roles[0] === 'ai-rules' &&
      other.binds[0] === binds[0] &&
      other.binds.length > binds.length &&
      policyState(other, today).state === 'in-force',
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
