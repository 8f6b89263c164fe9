/** The form of a seed file, field by field; seeds/README.md says the same in words. */
import { z } from 'zod';
import { isPartialDate } from '../../dates/partial-date.ts';
import {
  AUDIENCES,
  GRADES,
  KINDS,
  LANGUAGES,
  LINK_NAMES,
  RELATION_TYPES,
  ROLES,
  STEPS_OF_KIND,
  type Role,
} from '../../vocabulary.ts';

const line = z.string().trim().min(1, 'is empty');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: lower-case letters, digits and single hyphens');
const date = z
  .string('is not a quoted date: write "2023", "2023-03" or "2023-03-16"')
  .refine(isPartialDate, 'is not a date: write "2023", "2023-03" or "2023-03-16"');
const https = z
  .string()
  .refine((url) => /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(url) && URL.canParse(url), 'is not an https address');
const cites = z.array(z.string()).min(1, 'needs at least one cite');
const roleNames = Object.keys(ROLES) as [Role, ...Role[]];
const steps = [...new Set(KINDS.flatMap((kind) => STEPS_OF_KIND[kind]))];

const account = z.strictObject({ says: line, on: date.optional(), cites });

const timing = {
  until: date.optional(),
  due: date.optional(),
  known: date.optional(),
  accounts: z.array(account).min(2).optional(),
  major: z.literal(true).optional(),
};

const step = z.strictObject({
  on: date,
  step: z.enum(steps),
  cites,
  audience: z.enum(AUDIENCES).optional(),
  at: line.optional(),
  under: id.optional(),
  by: id.optional(),
  of: id.optional(),
  as: line.optional(),
  demands: line.optional(),
  text: line.optional(),
  ...timing,
});

const fact = z.strictObject({ on: date, text: line, cites, ...timing });

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES),
  entity: id,
  cites,
  from: date.optional(),
  until: date.optional(),
  as: line.optional(),
});

const cite = z.strictObject({
  url: https,
  publisher: line,
  date: date.optional(),
  grade: z.enum(GRADES),
  checked: date,
  seen: z.literal(false).optional(),
});

const datedName = z.strictObject({ name: line, from: date.optional(), until: date.optional() });
const name = z.union([line, z.array(datedName).min(1)], 'is neither a name nor a list of {name, from, until}');

const alias = z.union(
  [
    line,
    z.strictObject({
      text: line,
      near: z.array(line).min(1).optional(),
      page: z.array(line).min(1).optional(),
      unless: z.array(line).min(1).optional(),
    }),
  ],
  'is neither a form in print nor {text, near, page, unless}',
);

export const recordShape = z.strictObject({
  name: line,
  short: line.optional(),
  plural: z.boolean().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 code of two capitals')
    .optional(),
  is: line,
  role: z.array(z.enum(roleNames)).min(1, 'needs at least one role'),
  tier: z.literal([1, 2, 3]).optional(),
  binds: z.array(z.enum(roleNames)).min(1).optional(),
  ai: z.boolean().optional(),
  versions: z.literal(true).optional(),
  names: z.partialRecord(z.enum([...LANGUAGES, 'pinyin']), name).optional(),
  aliases: z.array(alias).optional(),
  relations: z.array(relation).optional(),
  steps: z.array(step).optional(),
  facts: z.array(fact).optional(),
  links: z.partialRecord(z.enum(LINK_NAMES), https).optional(),
  cites: z.record(z.string(), cite),
});

export const storyShape = z.strictObject({
  name: line,
  members: z.array(id).min(2, 'needs at least two members'),
  rules: z.array(id).optional(),
  role: z.array(z.enum(roleNames)).optional(),
  from: date,
  until: date.optional(),
  facts: z.array(fact).min(2, 'needs two to six facts').max(6, 'needs two to six facts'),
  cites: z.record(z.string(), cite),
});

export const setShape = z.strictObject({ 'as-of': date });

export type SeedRecord = z.infer<typeof recordShape>;
export type SeedStory = z.infer<typeof storyShape>;
