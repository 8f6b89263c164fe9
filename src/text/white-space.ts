/** Which characters count as white space or as nothing at all when page text is read. */

/** White space as regular expression source, for use inside a character class. */
export const SPACES = '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** Characters without width that may stand inside a word: soft hyphen, zero-width space and joiners, direction marks, BOM. */
export const INVISIBLES = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

const SPACE_RUN = new RegExp(`[${SPACES}]+`, 'g');
const INVISIBLE = new RegExp(`[${INVISIBLES}]+`, 'g');

/** Drops invisible characters, turns each stretch of white space into one space, and trims. */
export function squeeze(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE_RUN, ' ').trim();
}
