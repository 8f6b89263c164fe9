/** What the cross-check prints of one collection. */
import { compareText } from '../compare-text.ts';
import type { Checked, Line } from './check.ts';
import type { Standing } from './outcome.ts';

export interface Show {
  /** True to list agreements and versions too. */
  readonly all: boolean;
}

const HEADS: readonly (readonly [Standing, string])[] = [
  ['differs', 'Differences: look at them'],
  ['lacking', 'They date or name what we do not'],
  ['finer', 'They know the day, we the month'],
  ['near', 'As good as the same day'],
  ['explained', 'Explained in known-differences.yaml'],
  ['second-hand', 'Another day, but only of those who serve it'],
];
const MORE: readonly (readonly [Standing, string])[] = [
  ['agrees', 'Agreements'],
  ['version', 'Versions of ours, later than its first step'],
];

export function reportLines(checked: Checked, { all }: Show): string[] {
  const { collection, onlyTheirs, idle } = checked;
  const heads = all ? [...HEADS, ...MORE] : HEADS;
  return [
    `## ${collection.source}: ${collection.extent}, ${collection.items.length} items`,
    ...countLines(checked),
    ...heads.flatMap(([standing, head]) => section(head, linesOf(checked, standing).map(lineText))),
    ...section('Matched by a similar title only: is it the same?', alikeLines(checked)),
    ...section(
      'Only they have',
      onlyTheirs.map(({ label, claims }) => `${label}${datesOf(claims)}`),
    ),
    ...section(
      'Entries of known-differences.yaml that explain nothing any more: remove them',
      idle.map(({ item, record, says }) => `${item} [${record}] "${says}"`),
    ),
    '',
  ];
}

function countLines(checked: Checked): string[] {
  const { matched, lines, onlyTheirs } = checked;
  const records = new Set(matched.map(({ found }) => found.entity.id)).size;
  const count = (...standings: readonly Standing[]): number =>
    lines.filter(({ standing }) => standings.includes(standing)).length;
  const circular = lines.filter(
    ({ standing, isCircular }) => isCircular && (standing === 'agrees' || standing === 'finer'),
  );
  const resting = [...new Set(circular.map(({ record }) => record))].sort(compareText).join(', ');
  return [
    `matched: ${matched.length} items with ${records} records; only theirs: ${onlyTheirs.length}`,
    `claims: ${lines.length} compared, ${count('agrees', 'finer')} agree, ${count('version')} later versions, ${count('explained')} explained, ` +
      `${count('near')} near, ${count('second-hand')} second-hand, ${count('lacking')} we lack, ${count('differs')} differ`,
    ...(circular.length === 0
      ? []
      : [
          `${circular.length} of the agreements rest on the collection itself and prove nothing; find a second source for: ${resting}`,
        ]),
  ];
}

function section(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `### ${head} (${lines.length})`, ...lines.map((line) => `- ${line}`)];
}

function linesOf({ lines }: Checked, standing: Standing): Line[] {
  return lines.filter((line) => line.standing === standing);
}

function lineText({ item, record, they, we, because, isCircular }: Line): string {
  return `${item} [${record}]: they: ${they}; we: ${we} -> ${because}${isCircular ? '; we cite nothing else for it' : ''}`;
}

function alikeLines({ matched }: Checked): string[] {
  return matched
    .filter(({ found }) => found.by === 'title')
    .map(({ item, found }) => `${item.label} -> ${found.entity.id} (${found.entity.name})`);
}

function datesOf(claims: Checked['onlyTheirs'][number]['claims']): string {
  const dates = claims.flatMap((claim) => (claim.type === 'date' ? [claim.on] : []));
  return dates.length === 0 ? '' : `: ${dates.join(', ')}`;
}
