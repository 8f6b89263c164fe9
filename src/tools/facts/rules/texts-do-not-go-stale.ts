/** An `is` has no date, superlative or count; a fact does not begin with its own date, and both are whole. */
import type { Fault } from '../fault.ts';
import { allSeeds, fault, isRecord, textsOf, type AnySeed, type Rule } from '../rule.ts';

const STALE_IN_IS =
  /\b(?:(?:19|20)\d\d|largest|biggest|leading|most valuable|first|best|newest|latest|currently|recently|now|today|world-class|million|billion)\b/iu;
/** That somebody once entered an office stays true. */
const ENTERED = /\b(?:appointed|chosen|became|followed|elected|\d+th)\b/iu;
const OFFICE = /\b(?:heads?|leads|chief executive|chairman|chairwoman|president|minister|secretary) (?:of|and)\b/iu;
const OWN_DATE_FIRST =
  /^(?:[Oo]n|[Ii]n|[Bb]y|[Ss]ince)\s+(?:early |late |mid-)?(?:\d{1,2}\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:19|20)\d\d\b)/u;
const ADVERTISING =
  /\b(?:groundbreaking|revolutionary|cutting-edge|state-of-the-art|game-chang\w+|world-leading|innovative leader)\b/iu;

export const textsDoNotGoStale: Rule = (seeds) =>
  allSeeds(seeds).flatMap((seed) => textsOf(seed).flatMap(({ path, text }) => check(seed, path, text)));

function check(seed: AnySeed, path: readonly (string | number)[], text: string): Fault[] {
  const plain = text.replace(/\{[^}]*\}/g, 'X');
  const faults: Fault[] = [];
  const add = (what: string, mend: string): void => void faults.push(fault(seed, path, what, mend));
  if (isRecord(seed) && path[0] === 'is') {
    const stale = STALE_IN_IS.exec(plain);
    const office = seed.kind === 'person' && !ENTERED.test(plain) ? OFFICE.exec(plain) : null;
    if (office !== null)
      add(
        `"is" names an office, which ends: "${office[0]}"`,
        'Say what the person is known for; make a dated step of the office',
      );
    if (stale !== null)
      add(
        `"is" can go stale: "${stale[0]}"`,
        'Say what it is without date, rank or count; make a dated fact of the rest',
      );
  } else if (OWN_DATE_FIRST.test(plain)) {
    add('the text begins with a date', 'The date stands in "on"; begin with who did what');
  }
  const advert = ADVERTISING.exec(plain);
  if (advert !== null) add(`reads like advertising: "${advert[0]}"`, 'Say it plainly');
  if (path.at(-1) !== 'demands' && !/[.!?]["”’)]?$/u.test(text))
    add('the text does not end with a full stop', 'End it with one');
  if (/\b(?:the|a|an) \{/iu.test(text))
    add('there is an article before a brace', 'The record\'s "short" brings its own article');
  return faults;
}
