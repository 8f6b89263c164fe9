/** Folds names and queries to the one form in which they are searched. */

/** Lower case, one width, no marks over letters, no apostrophes; whatever else is no letter or digit is one space. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Pinyin as keyboards type it, "wen2 xin1" and "lv", as it is folded: "wen xin" and "lu"; null for anything else. Takes folded text. */
export function fromTypedPinyin(folded: string): string | null {
  const isNumbered = /^(?:[a-z]+[1-5] ?){2,}$/u.test(folded);
  const plain = (isNumbered ? folded.replace(/[1-5]/gu, ' ') : folded).replace(/([ln])v/gu, '$1u');
  const tidy = plain.replace(/ +/gu, ' ').trim();
  return tidy === folded ? null : tidy;
}
