/** A form that two records claim, or that is a common word, a lone character or a two-letter code, has conditions. */
import { groupBy } from '../../../facts/group.ts';
import { foldForm, surfaceForms } from '../../../facts/surface-forms.ts';
import type { Alias } from '../../../types.ts';
import { toEntity } from '../to-entity.ts';
import type { Fault } from '../fault.ts';
import type { RecordSeed } from '../load.ts';
import { fault, type Rule } from '../rule.ts';
import type { Path } from '../seed-file.ts';
import { COMMON_WORDS } from './common-words.ts';

interface Claim {
  readonly seed: RecordSeed;
  readonly alias: Alias;
}

export const aliasesAreDistinct: Rule = (seeds) => {
  const claims = groupBy(
    seeds.records.flatMap((seed) => surfaceForms(toEntity(seed)).map((alias): Claim => ({ seed, alias }))),
    ({ alias }) => foldForm(alias.text),
  );
  return [...claims.values()].flatMap((same) => [...same.flatMap(tooCommon), ...overlaps(same)]);
};

function isConditional({ near, page }: Alias): boolean {
  return near !== undefined || page !== undefined;
}

function tooCommon({ seed, alias }: Claim): Fault[] {
  if (isConditional(alias)) return [];
  const form = foldForm(alias.text);
  const tooShort = /^(?:[a-z]{1,2}|[a-z]\d|\p{Script=Han})$/u.test(form);
  if (!tooShort && !COMMON_WORDS.has(form)) return [];
  const mend = `Give it under aliases as {text: ${alias.text}, near: [...]}`;
  return [fault(seed, pathOf(seed, alias.text), `"${alias.text}" is a common word and has no condition`, mend)];
}

function overlaps(same: readonly Claim[]): Fault[] {
  return same.flatMap((claim, index) =>
    same.slice(0, index).flatMap((other): Fault[] => {
      if (other.seed === claim.seed || !overlap(claim.alias, other.alias)) return [];
      const what = `"${claim.alias.text}" is claimed by ${other.seed.file} too, and their conditions overlap`;
      return [
        fault(
          claim.seed,
          pathOf(claim.seed, claim.alias.text),
          what,
          'Give each what must be near, without a common word',
        ),
      ];
    }),
  );
}

function overlap(a: Alias, b: Alias): boolean {
  if (!isConditional(a) || !isConditional(b)) return true;
  const words = new Set([...(a.near ?? []), ...(a.page ?? [])].map(foldForm));
  return [...(b.near ?? []), ...(b.page ?? [])].some((word) => words.has(foldForm(word)));
}

function pathOf(seed: RecordSeed, text: string): Path {
  const index = (seed.data.aliases ?? []).findIndex(
    (alias) => (typeof alias === 'string' ? alias : alias.text) === text,
  );
  if (index >= 0) return ['aliases', index];
  const language = Object.entries(seed.data.names ?? {}).find(([, value]) => JSON.stringify(value).includes(text))?.[0];
  return language === undefined ? ['name'] : ['names', language];
}
