/** How the labels of a line of steps are broken, and how much of the line they take. */

/** Longer labels go on two lines where they have a space. */
const LONG = 9;
/** Per cent of the narrowest line, that of a card on a phone, for one em of its labels. */
const EM = 4.2;
/** Signs of Chinese, Japanese and Korean are an em wide, letters somewhat more than half of one. */
const WIDE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Hira}]/u;
/** Between two labels. */
const GAP = 2;

/** The label in one line or two, as even as its words allow. */
export function breakLabel(label: string): readonly string[] {
  if (label.length <= LONG || !label.includes(' ')) return [label];
  const words = label.split(' ');
  const cuts = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)] as const);
  const lines = cuts.map(([first, second]) => [first.join(' '), second.join(' ')]);
  return lines.sort((a, b) => longest(a) - longest(b))[0] ?? [label];
}

/** Per cent of the line that these lines of text take. */
export function roomFor(lines: readonly string[]): number {
  return Math.max(...lines.map(ems)) * EM + GAP;
}

function ems(text: string): number {
  let total = 0;
  for (const sign of text) total += WIDE.test(sign) ? 1 : 0.6;
  return total;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
