/** The folded spellings under which one name is found: "GLM-5", "GLM 5", "GLM5"; "智谱AI", "智谱 AI". */
import { bitsAt, DIGIT, HANGUL, UNSPACED, WORD } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/** At so many places a separator may come or go; the rest stays as given. */
const MOST_JOINTS = 2;
/** "H 20" is hardly ever the chip; a stem this long carries its number wherever it stands. */
const SHORTEST_STEM = 3;

export function variantsOf(name: string): readonly string[] {
  const folded = fold(name);
  let variants = [folded];
  for (const joint of jointsOf(folded).slice(0, MOST_JOINTS).reverse()) {
    variants = variants.flatMap((variant) => [variant, toggled(variant, joint)]);
  }
  return [...new Set(variants)];
}

/** Places where print wavers between a separator and none: the start of a number after letters, a change of script. */
function jointsOf(folded: string): number[] {
  const joints: number[] = [];
  for (let at = 1; at < folded.length; at += 1) {
    const next = folded[at] === ' ' ? at + 1 : at;
    if (folded[at - 1] !== ' ' && wavers(folded, at, next)) joints.push(at);
  }
  return joints;
}

function wavers(folded: string, left: number, right: number): boolean {
  const before = bitsAt(folded, left - 1);
  const after = bitsAt(folded, right);
  if (isNative(before) !== isNative(after)) return (before & WORD) !== 0 || (after & WORD) !== 0;
  const startsNumber = (after & DIGIT) !== 0 && (before & (WORD | DIGIT)) === WORD;
  return startsNumber && stemLength(folded, left) >= SHORTEST_STEM;
}

function isNative(bits: number): boolean {
  return (bits & (UNSPACED | HANGUL)) !== 0;
}

function stemLength(folded: string, end: number): number {
  let start = end;
  while (start > 0 && (bitsAt(folded, start - 1) & (WORD | DIGIT)) === WORD) start -= 1;
  return end - start;
}

function toggled(folded: string, at: number): string {
  return folded[at] === ' ' ? folded.slice(0, at) + folded.slice(at + 1) : `${folded.slice(0, at)} ${folded.slice(at)}`;
}
