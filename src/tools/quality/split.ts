/** Which labelled passages we may look at while we mend rules, and which only report. */

/** The part of a passage, by its id alone: whoever adds one cannot choose. */
export function partOf(id: string): 'develop' | 'report' {
  // The first series was read again and again before there was a split.
  return id.startsWith('own-') || hash(id) % 2 === 0 ? 'develop' : 'report';
}

/** FNV-1a over the UTF-16 units, as an unsigned 32-bit number. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  // The lowest bit of the product alone hangs on the lowest bits of the text.
  return (sum ^ (sum >>> 16)) >>> 0;
}
