/** A copy of the China AI governance map: documents and actors as JSON, dates in words. */
import { join } from 'node:path';
import { z } from 'zod';
import type { StepName } from '../../../types.ts';
import type { Claim, Collection, DateClaim, Item } from './item.ts';
import { parseFile } from './read-input.ts';
import { isDraft } from './titles.ts';

const MEND = 'Give the folder of a whole, current copy of https://github.com/xuxinfan34/china-ai-governance-map.';

const documents = z.array(
  z.object({
    title_en: z.string(),
    title_zh: z.string(),
    issued: z.string(),
    status: z.string(),
    issuers: z.array(z.object({ name: z.string() })),
  }),
);
const actors = z.array(
  z.object({
    layer: z.string(),
    name_en: z.string(),
    name_zh: z.string(),
    short_name: z.string().optional(),
    leadership: z.array(z.object({ name: z.string(), role: z.string() })).default([]),
  }),
);

export function readGovernanceMap(folder: string): Collection {
  const data = join(folder, 'src', 'data');
  const rules = parseFile(join(data, 'documents.json'), MEND, (text) => documents.parse(JSON.parse(text)));
  const bodies = parseFile(join(data, 'actors.json'), MEND, (text) => actors.parse(JSON.parse(text)));
  return {
    source: 'governance-map',
    extent: `${rules.length} documents, ${bodies.length} actors`,
    hosts: ['china-ai-governance-map'],
    items: [...rules.map(toRule), ...bodies.map(toActor)],
  };
}

const ISSUED: readonly StepName[] = ['dated', 'adopted', 'published'];

function toRule(rule: z.infer<typeof documents>[number]): Item {
  const issued: readonly StepName[] = isDraft(rule.title_en) ? ['drafted'] : ISSUED;
  const claims: Claim[] = [
    ...datesIn(rule.issued, 'issued', issued),
    ...datesIn(rule.status, 'status', []),
    ...(rule.title_zh === '' ? [] : [{ type: 'name', text: rule.title_zh } as const]),
    { type: 'party', relation: 'issued-by', names: rule.issuers.map(({ name }) => name) },
  ];
  return {
    label: rule.title_en,
    names: [rule.title_zh, rule.title_en].filter((name) => name !== ''),
    kinds: ['policy', 'programme'],
    isOfOurMaker: false,
    isInScope: true,
    alike: 'title',
    claims,
  };
}

/** Their word for those who write about China from outside. */
const WATCHERS = 'bridge';

function toActor(actor: z.infer<typeof actors>[number]): Item {
  const english = actor.name_en.replace(/ *\([^)]*\)/gu, '');
  return {
    label: actor.name_en,
    names: [actor.name_zh, english, actor.short_name ?? ''].filter((name) => name !== ''),
    kinds: ['agency', 'company', 'lab', 'programme'],
    isOfOurMaker: true,
    isInScope: actor.layer !== WATCHERS,
    alike: 'never',
    claims: [
      { type: 'name', text: actor.name_zh },
      { type: 'party', relation: 'led-by', names: actor.leadership.map(({ name }) => name) },
    ],
  };
}

const DATE = /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b/u;

/** "2016-11-07; amended 2025-10-28": each date with the step that the words beside it mean; `plain` where there are none. */
export function datesIn(text: string, word: string, plain: readonly StepName[]): DateClaim[] {
  return text.split(';').flatMap((part) => {
    const on = DATE.exec(part)?.[0];
    const means = stepsMeant(part) ?? plain;
    return on === undefined || means.length === 0
      ? []
      : [{ type: 'date', on, word: `${word} "${part.trim()}"`, means }];
  });
}

/** Null when the words say nothing about the step; none when they speak of something else than a step. */
function stepsMeant(part: string): readonly StepName[] | null {
  if (/\bas of\b|\bcall for\b/iu.test(part)) return [];
  if (/\beffective\b/iu.test(part)) return /\bamended\b/iu.test(part) ? ['in-force', 'amended'] : ['in-force'];
  if (/\bamended\b|\brevised\b/iu.test(part)) return ['amended', 'adopted'];
  if (/\bdraft/iu.test(part)) return ['drafted'];
  return null;
}
