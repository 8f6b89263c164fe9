/** How marks look: a colour and a line style for each group, on light and on dark surfaces. The page's own text colour stays. Pure. */
import { type Group, GROUPS, type MarkStyle } from '../vocabulary.ts';

/** Light surfaces carry dark lines, dark surfaces light ones. */
export type Surface = 'light' | 'dark';

export const SURFACES = ['light', 'dark'] as const satisfies readonly Surface[];

/** Told apart without colour as well. */
const LINE: Readonly<Record<Group, string>> = {
  makers: 'solid',
  things: 'double',
  rules: 'dotted',
  people: 'dashed',
};

/**
 * Blue, orange, green and purple of one lightness each, chosen to stay apart for colour-blind eyes. The card takes them from here;
 * extension/tokens.css has them again, and test/ui/contrast.test.ts compares.
 */
export const COLOUR: Readonly<Record<Surface, Readonly<Record<Group, string>>>> = {
  light: { makers: '#0b62a8', things: '#a84b00', rules: '#00735c', people: '#8a2f86' },
  dark: { makers: '#74b8f2', things: '#f2a65a', rules: '#4fd0ae', people: '#e193dd' },
};

/** Opacity of the tint behind a mark, as the last two hexadecimal digits of its colour. */
const TINT: Readonly<Record<Surface, string>> = { light: '17', dark: '2b' };

/** What a mark wears, by name of its highlight. */
export interface Names {
  readonly mark: (group: Group, surface: Surface) => string;
  readonly flash: string;
}

/** The whole sheet. On paper and where the user forces colours, it steps back. */
export function styleSheet(names: Names, style: MarkStyle = 'both'): string {
  const pairs = SURFACES.flatMap((surface) => GROUPS.map((group) => ({ surface, group })));
  const rules = pairs.map(({ surface, group }) => markRule(names.mark(group, surface), group, surface, style));
  const all = [...pairs.map(({ surface, group }) => names.mark(group, surface)), names.flash];
  const selector = all.map((name) => `::highlight(${name})`).join(',');
  return [
    ...rules,
    `::highlight(${names.flash}){background-color:#ffc40066;text-decoration:underline solid #ffc400 3px}`,
    `@media (forced-colors:active){${selector}{background-color:transparent;text-decoration-color:LinkText}`,
    `::highlight(${names.flash}){background-color:Highlight;color:HighlightText}}`,
    `@media print{${selector}{background-color:transparent;text-decoration:none;color:inherit}}`,
  ].join('\n');
}

function markRule(name: string, group: Group, surface: Surface, style: MarkStyle): string {
  const colour = COLOUR[surface][group];
  const width = LINE[group] === 'dotted' ? '2px' : '1.5px';
  const tint = `background-color:${colour}${TINT[surface]}`;
  const line = `text-decoration:underline ${LINE[group]} ${colour} ${width}`;
  const worn = { both: `${tint};${line}`, line, tint, none: '' }[style];
  return `::highlight(${name}){${worn}}`;
}
