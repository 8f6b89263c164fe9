/** A summary as Markdown with its sources as numbered notes: what the popup copies and `npm run read -- --summary` prints. */
import { folded } from './folded.ts';
import { dateWords } from '../dates/words.ts';
import { shortNameOf } from '../facts/names-at.ts';
import type { DatedSentence, FactSet, PartialDate, RuleThenNow, Sentence, Source, Summary } from '../types.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import type { Explanation } from './explain.ts';
import { plainText } from './sentence.ts';

const GROUP_WORDS = {
  makers: 'Companies and labs',
  things: 'Models and chips',
  rules: 'Rules and events',
  people: 'People and bodies',
} as const;

export function toMarkdown(summary: Summary, facts: FactSet, title = ''): string {
  const notes = new Notes();
  const sections = [
    title === '' ? '' : `# ${escaped(title)}`,
    heading(summary),
    section('In short', summary.inShort.map((sentence) => notes.cited(sentence)).join(' ')),
    section('Since then', summary.sinceThen.map((item) => dated(item, notes)).join('\n')),
    section(
      'What led up to it',
      summary.sinceThen.length > 0 ? '' : summary.before.map((item) => dated(item, notes)).join('\n'),
    ),
    section('Rules then and now', summary.rules.map((rule) => ruleLine(rule, notes, facts)).join('\n')),
    section('Named here', namedLines(summary)),
    section('Sources', notes.lines()),
    `Facts checked to ${dateWords(summary.asOf)}${summary.stale ? '; most of what is newer is missing' : ''}.`,
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** An entry of the facts with all that is dated in it. */
export function entryMarkdown(explanation: Explanation, asOf: PartialDate): string {
  const { is, now, all } = explanation;
  const notes = new Notes();
  const sections = [
    nameHeading(explanation),
    [is, now].map((sentence) => (sentence === null ? '' : notes.cited(sentence))).join(' '),
    section('Step by step', all.map((item) => dated({ ...item, later: '' }, notes)).join('\n')),
    section('Sources', notes.lines()),
    `Facts checked to ${dateWords(asOf)}.`,
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** What a card shows: what it is, how it stood on the article's day, how it stands, and what has come of it. */
export function cardMarkdown(explanation: Explanation, published: PartialDate | null): string {
  const { is, now, latest, sinceThen } = explanation;
  const { same, shownThen } = folded(explanation);
  const notes = new Notes();
  const line = (sentence: Sentence | null, opening = ''): string =>
    sentence === null ? '' : `${opening}${notes.cited(sentence)}`;
  const sections = [
    nameHeading(explanation),
    line(is),
    line(shownThen, published === null ? '' : `On ${dateWords(published)}: `),
    line(now, same && published !== null ? `On ${dateWords(published)} and today: ` : 'Today: '),
    line(latest, 'Latest known here: '),
    section(published === null ? 'Step by step' : 'Since then', sinceThen.map((item) => dated(item, notes)).join('\n')),
    section('Sources', notes.lines()),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function nameHeading({ name, names }: Explanation): string {
  return `# ${escaped([name, names['zh-Hans'] ?? ''].filter((text) => text !== '').join(' '))}`;
}

function heading({ published, age }: Summary): string {
  if (published === null) return 'The date of this article is not known. What follows is the state of today.';
  return `Published ${dateWords(published.date)}, ${age ?? ''}.`;
}

function section(name: string, body: string): string {
  return body === '' ? '' : `## ${name}\n\n${body}`;
}

function dated(item: DatedSentence, notes: Notes): string {
  const later = item.later === '' ? '' : ` (${item.later})`;
  return `- **${dateWords(item.on)}**${later}: ${notes.cited(item)}`;
}

function ruleLine({ policy, then, now, demands }: RuleThenNow, notes: Notes, facts: FactSet): string {
  const name = escaped(shortNameOf(facts, policy, null));
  const unchanged = then !== null && plainText(then) === plainText(now);
  const today = `${unchanged ? 'then and now' : 'today'} ${stated(now, notes)}`;
  const states = then === null || unchanged ? today : `then ${stated(then, notes)}; ${today}`;
  return `- **${name}**: ${states}.${demands === null ? '' : ` ${notes.cited(demands)}`}`;
}

/** A state inside a line begins small. */
function stated(state: Sentence, notes: Notes): string {
  const text = notes.cited(state);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function namedLines({ named }: Summary): string {
  return Object.entries(GROUP_WORDS)
    .map(([group, words]) => ({ words, own: named.filter(({ kind }) => GROUP_OF_KIND[kind] === group) }))
    .filter(({ own }) => own.length > 0)
    .map(({ words, own }) => `- ${words}: ${own.map(({ name, count }) => `${escaped(name)} (${count})`).join(', ')}`)
    .join('\n');
}

/** Markdown's own signs in page text must not become mark-up. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]|&(?=#?\w+;)/gu, '\\$&').replace(/\s+/gu, ' ');
}

/** Numbers sources in the order in which they are first cited. */
class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  cited(sentence: Sentence): string {
    const marks = sentence.sources.map((source) => `[^${this.#numberOf(source)}]`);
    return `${escaped(plainText(sentence))}${marks.join('')}`;
  }

  lines(): string {
    return this.#sources
      .map(
        ({ cite }, index) =>
          `[^${index + 1}]: ${escaped(cite.publisher)}${cite.date === undefined ? '' : `, ${dateWords(cite.date)}`}. <${cite.url}>`,
      )
      .join('\n');
  }

  #numberOf(source: Source): number {
    const known = this.#numbers.get(source.cite.url);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(source.cite.url, this.#sources.length);
    return this.#sources.length;
  }
}
