/** What may follow a name inside the same word: particles, case endings, a plural's s. Tables by language. */
import type { Language } from '../types.ts';
import { bitsAt, HANGUL, WORD } from '../text/characters.ts';

/** Particles and the short nouns and suffixes that the Korean press writes onto a name. */
const KOREAN = new Set(
  (
    '은 는 이 가 의 를 을 과 와 도 에 로 으로 만 나 이나 랑 이랑 다 이다 라 란 이란 든 인 였 이었 며 이며 고 이고 ' +
    '에서 에게 에게서 한테 께서 부터 까지 보다 처럼 같이 만큼 마다 마저 조차 밖에 뿐 대로 로서 으로서 로써 으로써 로부터 으로부터 ' +
    '라는 이라는 라고 이라고 라며 이라며 라면 이라면 였다 이었다 입니다 이라 인데 ' +
    '측 사 제 산 식 계 형 용 발 판 들 등 씨 표 군 급 팀 및 칩 폰 그룹 본사 측은 주가 창업자 대표 회장 모델 규제 쇼크'
  ).split(' '),
);
const LONGEST_PARTICLE = 4;
const MOST_PARTICLES = 3;

const RUSSIAN = new Set('а у ом е ы и ов ам ами ах ем ём ей ой ою ю я ев ям ями ях ь ью'.split(' '));
const GERMAN = new Set(['s', 'es', 'n', 'en', 'e', 'er', 'ern']);
const SHORTEST_FOR_PLURAL = 4;

/** True when the Hangul that follows a Hangul name is nothing but particles, or there is none. */
export function endsBeforeHangul(text: string, end: number): boolean {
  let stop = end;
  while (stop < end + LONGEST_PARTICLE * MOST_PARTICLES && (bitsAt(text, stop) & HANGUL) !== 0) stop += 1;
  if ((bitsAt(text, stop) & HANGUL) !== 0) return false;
  return isParticles(text.slice(end, stop), MOST_PARTICLES);
}

function isParticles(rest: string, left: number): boolean {
  if (rest === '') return true;
  if (left === 0) return false;
  for (let length = Math.min(LONGEST_PARTICLE, rest.length); length > 0; length -= 1) {
    if (KOREAN.has(rest.slice(0, length)) && isParticles(rest.slice(length), left - 1)) return true;
  }
  return false;
}

/** True when the letters between the name and the end of its word are an ending that its language allows. */
export function endsBeforeLetters(text: string, start: number, end: number, lang: Language | null): boolean {
  let stop = end;
  while (stop < end + 4 && (bitsAt(text, stop) & WORD) !== 0) stop += 1;
  if ((bitsAt(text, stop) & WORD) !== 0) return false;
  const ending = text.slice(end, stop);
  const last = text.charCodeAt(end - 1);
  if (isCyrillic(last)) return RUSSIAN.has(ending);
  if (end - start < SHORTEST_FOR_PLURAL && !isDigitUnit(last)) return false;
  if (lang === 'de') return GERMAN.has(ending) && (ending === 's' || /\p{Ll}/u.test(text[end - 1] ?? ''));
  return ending === 's' && (lang === 'en' || lang === null);
}

export function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
