/** What an article is about beyond the names in it, and how well a statement fits that: models, chips, cars, robots, cameras, platforms. */
import { bracesIn } from '../facts/braces.ts';
import { entityOf } from '../facts/names-at.ts';
import type { Entity, FactSet, Reading, Role } from '../types.ts';
import type { Told } from './told.ts';

export type Subject = 'models' | 'chips' | 'driving' | 'robots' | 'faces' | 'platforms';
export type Subjects = ReadonlyMap<Subject, number>;

const OF_ROLE: Readonly<Partial<Record<Role, Subject>>> = {
  chatbot: 'models',
  'language-model': 'models',
  'image-model': 'models',
  'video-model': 'models',
  'speech-model': 'models',
  agent: 'models',
  'model-developer': 'models',
  'ai-chip': 'chips',
  'chip-family': 'chips',
  'chip-designer': 'chips',
  'chip-maker': 'chips',
  'chip-equipment-maker': 'chips',
  'memory-maker': 'chips',
  'export-control': 'chips',
  'driving-company': 'driving',
  'car-maker': 'driving',
  'robot-model': 'robots',
  'robot-maker': 'robots',
  'surveillance-company': 'faces',
  'face-recognition-company': 'faces',
};

/** The terms by which a page was recognised, in the languages of the press. */
const IN_TERMS: readonly (readonly [Subject, RegExp])[] = [
  ['models', /gpt|chatbot|language model|large model|llm|generati|大模型|聊天机器|聊天機器|生成|챗|чат-бот/iu],
  [
    'chips',
    /chip|gpu|nvidia|semicon|puce|[hab]\d00|h20|芯片|晶片|半导体|半導體|英伟达|輝達|辉达|エヌビディア|반도체|엔비디아/iu,
  ],
  ['driving', /driving|driverless|robotaxi|autonome? |驾驶|駕駛|自動運転|자율주행|беспилот/iu],
  ['robots', /robot(?!axi)|humanoid|(?<!聊天)机器人|(?<!聊天)機器人|ロボット|로봇|робот/iu],
  ['faces', /facial|face-|gesicht|camera|surveil|人脸|人臉|顔認証|监控|監控|얼굴/iu],
  ['platforms', /algorithm|算法|演算法/iu],
];

/** The words of our own statements. */
const IN_STATEMENTS: readonly (readonly [Subject, RegExp])[] = [
  ['models', /\b(?:models?|chatbots?|weights|parameters|reasoning|assistant|agents?|video|ChatGPT)\b/iu],
  ['chips', /\b(?:chips?|nanomet\w+|processors?|GPUs?|lithography|memory|wafers?|computing power|semiconductors?)\b/iu],
  ['driving', /\b(?:taxis?|driver(?:less)?|driving|cars?|vehicles?|rides?)\b/iu],
  ['robots', /\b(?:robots?|humanoids?)\b/iu],
  ['faces', /\b(?:faces?|cameras?|surveillance|Uyghurs?)\b/iu],
  ['platforms', /\b(?:internet companies|platforms?|antitrust|monopol\w+|algorithms?)\b/iu],
];

const TERM = 2;
const TITLE_TERM = 5;
/** How much a statement about something else counts. */
const ASIDE = 0.3;
/** What is about no subject of these: a listing, sanctions, a meeting. */
const NEUTRAL = 0.85;

/** From 0 to 1 each, the main subject having 1; empty when the article shows none. */
export function subjectsOf(reading: Reading, named: readonly Entity[], weight: (id: string) => number): Subjects {
  const sums = inTerms(reading);
  for (const { id, roles } of named) {
    for (const [index, role] of roles.entries()) {
      const subject = OF_ROLE[role];
      if (subject !== undefined) sums.set(subject, (sums.get(subject) ?? 0) + weight(id) / (index + 1));
    }
  }
  const top = Math.max(0, ...sums.values());
  return new Map([...sums].map(([subject, sum]) => [subject, sum / top]));
}

/** What the terms of a page, without any names, say that it is about: roles, each on the scale of the entities' weights. */
export function rolesInTerms(reading: Reading): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>();
  for (const [subject, sum] of inTerms(reading)) {
    for (const role of ROLES_OF[subject]) roles.set(role, Math.min(MOST, sum / 2));
  }
  return roles;
}

const MOST = 4;
const ROLES_OF: Readonly<Record<Subject, readonly Role[]>> = {
  models: ['language-model'],
  chips: ['ai-chip', 'chip-designer'],
  driving: ['driving-company'],
  robots: ['robot-maker', 'robot-model'],
  faces: ['face-recognition-company'],
  platforms: ['internet-company'],
};

function inTerms({ verdict }: Reading): Map<Subject, number> {
  const sums = new Map<Subject, number>();
  for (const { code, terms } of verdict.reasons) {
    const value = code === 'in-title' ? TITLE_TERM : code === 'speaks-of-ai' ? TERM : 0;
    for (const subject of value === 0 ? [] : terms.flatMap((term) => found(IN_TERMS, term)))
      sums.set(subject, (sums.get(subject) ?? 0) + value);
  }
  return sums;
}

/** How much of the article's subject things or actors of a role are; null for a role of no subject. */
export function shareOf(article: Subjects, role: Role): number | null {
  const subject = OF_ROLE[role];
  return subject === undefined ? null : (article.get(subject) ?? 0);
}

/** From 0.3 to 1: how well a thing fits what the article is about. */
export function fitOfThing(article: Subjects, { roles }: Entity): number {
  const [subject] = roles.flatMap((role) => OF_ROLE[role] ?? []);
  return article.size === 0 || subject === undefined ? 1 : ASIDE + (1 - ASIDE) * (article.get(subject) ?? 0);
}

/** What `fitOf` looks at of a context. */
export interface About {
  readonly facts: FactSet;
  readonly subjects: Subjects;
}

/** From 0.3 to 1: how well a statement of a record fits what the article is about, by the words of its clause and the things named there. */
export function fitOf({ facts, subjects: article }: About, told: Told, clause: string): number {
  if (article.size === 0) return 1;
  const named = bracesIn(clause).flatMap((id) => entityOf(facts, id) ?? []);
  const own = [...found(IN_STATEMENTS, clause), ...named.flatMap(subjectOfThing)];
  const of = own.length > 0 ? own : rolesOf(told);
  return of.length === 0 ? NEUTRAL : ASIDE + (1 - ASIDE) * Math.max(...of.map((subject) => article.get(subject) ?? 0));
}

/** A step without words of its own is about what its owner is, unless that is a company: then it is about the company. */
function rolesOf({ owner }: Told): Subject[] {
  return 'kind' in owner ? subjectOfThing(owner) : [];
}

function subjectOfThing({ kind, roles }: Entity): Subject[] {
  return kind === 'model' || kind === 'chip' ? roles.flatMap((role) => OF_ROLE[role] ?? []) : [];
}

function found(table: readonly (readonly [Subject, RegExp])[], text: string): Subject[] {
  return table.filter(([, pattern]) => pattern.test(text)).map(([subject]) => subject);
}
