/** Whether a name is only part of a web or mail address, a handle or a file's path: "alibaba.com", "@baidu". */
import { after, bitsAt, WORD } from '../text/characters.ts';

/** How far an address is followed; longer ones have shown what they are by then. */
const REACH = 120;
const BREAKS = /[\s<>()"'，。、；（）「」《》]/u;
const SCHEME = /:\/\/|^www\.|^mailto:|[\w-]\.[a-z]{2,}\//iu;

/** True when `text.slice(start, end)` is plain text of an address, not a name in a sentence. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const next = after(text, end);
  if (before === '@' || text[next] === '@') return true;
  if (before === '.' && isAsciiLetter(text, start - 2)) return isHostPart(text, start - 2) || isDomainEnd(text, next);
  if (isDomainEnd(text, next)) return true;
  if (before !== '/' && before !== '-' && before !== '=' && before !== ':' && text[next] !== '/') return false;
  return SCHEME.test(runAround(text, start, end));
}

/** ".com", ".com.cn", ".ai": a point and lower-case letters straight after the name. */
function isDomainEnd(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  return isLowerAscii(text.charCodeAt(at + 1)) && isLowerAscii(text.charCodeAt(at + 2));
}

/** "www." or "api." before the name: the part before the point has lower-case letters only. */
function isHostPart(text: string, last: number): boolean {
  let at = last;
  while (at >= 0 && at > last - REACH && isLowerAscii(text.charCodeAt(at))) at -= 1;
  return at < last && (bitsAt(text, at) & WORD) === 0 && last - at <= 5;
}

function isLowerAscii(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isAsciiLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return isLowerAscii(unit);
}

function runAround(text: string, start: number, end: number): string {
  let first = start;
  while (first > 0 && first > start - REACH && !BREAKS.test(text[first - 1] ?? ' ')) first -= 1;
  let last = end;
  while (last < text.length && last < end + REACH && !BREAKS.test(text[last] ?? ' ')) last += 1;
  return text.slice(first, last);
}
