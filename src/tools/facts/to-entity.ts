/** A seed record -> the entity that ships: defaults filled in, everything in its fixed order. */
import { compareDates } from '../../dates/partial-date.ts';
import type { Alias, Cite, DatedName, Entity, Fact, NameLanguage, Relation, Step, Story } from '../../types.ts';
import { LANGUAGES, LINK_NAMES } from '../../vocabulary.ts';
import { compareText } from './compare-text.ts';
import type { RecordSeed, StorySeed } from './load.ts';
import type { SeedRecord } from './seed-shape.ts';

export function toEntity({ id, kind, data }: RecordSeed): Entity {
  return {
    id,
    kind,
    country: data.country ?? 'CN',
    name: data.name,
    short: data.short ?? data.name,
    plural: data.plural ?? false,
    names: namesOf(data),
    aliases: (data.aliases ?? []).map((alias): Alias => (typeof alias === 'string' ? { text: alias } : defined(alias))),
    is: data.is,
    roles: data.role,
    binds: data.binds ?? [],
    ai: data.ai ?? false,
    ...(data.versions === true ? { versions: true as const } : {}),
    relations: [...(data.relations ?? []), ...listings(data)].map((relation): Relation => defined(relation)),
    steps: byDate((data.steps ?? []).map((step): Step => defined(step))),
    facts: byDate((data.facts ?? []).map((fact): Fact => defined(fact))),
    links: inOrder(LINK_NAMES, data.links ?? {}),
    cites: citesOf(data.cites),
  };
}

export function toStory({ id, data }: StorySeed): Story {
  return defined({
    id,
    name: data.name,
    members: data.members,
    rules: data.rules ?? [],
    roles: data.role ?? [],
    from: data.from,
    until: data.until,
    facts: byDate(data.facts.map((fact): Fact => defined(fact))),
    cites: citesOf(data.cites),
  });
}

type SeedRelation = NonNullable<SeedRecord['relations']>[number];

/** Whom a list has named stands on it until it is taken off: told once, as a step, and walked as a relation. */
function listings({ steps = [], relations = [] }: SeedRecord): SeedRelation[] {
  const told = new Set(relations.filter(({ type }) => type === 'listed-under').map(({ entity }) => entity));
  return steps.flatMap(({ step, under, on, cites }) => {
    if (step !== 'sanctioned' || under === undefined || told.has(under)) return [];
    told.add(under);
    const off = steps.find((other) => other.step === 'unsanctioned' && other.under === under && other.on >= on);
    return [{ type: 'listed-under', entity: under, cites, from: on, until: off?.on }];
  });
}

function namesOf(data: SeedRecord): Entity['names'] {
  const names: Partial<Record<NameLanguage, readonly DatedName[]>> = {};
  for (const language of [...LANGUAGES, 'pinyin'] as const) {
    const value = data.names?.[language];
    if (value !== undefined)
      names[language] = typeof value === 'string' ? [{ name: value }] : value.map((name): DatedName => defined(name));
  }
  return names;
}

function citesOf(cites: SeedRecord['cites']): Record<string, Cite> {
  return Object.fromEntries(
    Object.entries(cites)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, cite]): [string, Cite] => [key, defined(cite)]),
  );
}

function byDate<Dated extends { readonly on: string }>(list: readonly Dated[]): Dated[] {
  return list.toSorted((a, b) => compareDates(a.on, b.on));
}

function inOrder<Key extends string>(
  keys: readonly Key[],
  values: Partial<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  const ordered: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = values[key];
    if (value !== undefined) ordered[key] = value;
  }
  return ordered;
}

type Defined<Value> = Value extends readonly (infer Item)[]
  ? readonly Defined<Item>[]
  : Value extends object
    ? { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Defined<Value[Key]> } & {
        [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Defined<Exclude<Value[Key], undefined>>;
      }
    : Value;

/** The value without its undefined keys: JSON has none, and the types of what ships know none. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return JSON.parse(JSON.stringify(value)) as Defined<Value>; // JSON drops exactly the undefined keys
}
