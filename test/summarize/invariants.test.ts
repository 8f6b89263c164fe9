/** What holds for every summary of the facts that ship, whatever the article. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstDay, isAfter, lastDay } from '../../src/dates/partial-date.ts';
import { explain } from '../../src/summarize/explain.ts';
import { toMarkdown } from '../../src/summarize/markdown.ts';
import { plainText } from '../../src/summarize/sentence.ts';
import { summarize } from '../../src/summarize/summarize.ts';
import { compileSeeds } from '../../src/tools/facts/compile.ts';
import { loadSeeds } from '../../src/tools/facts/load.ts';
import type { Mention, PartialDate, Reading, Sentence, Summary } from '../../src/types.ts';

const { facts } = compileSeeds(loadSeeds(join(import.meta.dirname, '../../seeds')).seeds);
const ENTITIES = Object.values(facts.entities);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const ROUNDS = 300;

/** Mulberry32: small, and the same everywhere for one seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Case {
  readonly reading: Reading;
  readonly today: PartialDate;
}

const CHATBOTS = ENTITIES.filter(({ roles }) => roles.includes('chatbot'));

/** Every third is about chatbots in the year in which they opened: there the summary says what was closed. */
function randomCase(random: () => number): Case {
  const pick = (limit: number): number => Math.floor(random() * limit);
  const onChatbots = random() < 0.33;
  const subjects = onChatbots ? CHATBOTS : ENTITIES;
  const around = subjects[pick(subjects.length)];
  const near = around?.relations.map(({ entity }) => entity) ?? [];
  const ids = [
    around?.id ?? '',
    ...near,
    ...Array.from({ length: pick(8) }, () => ENTITIES[pick(ENTITIES.length)]?.id ?? ''),
  ];
  const mentions = ids.slice(0, 1 + pick(ids.length)).map((entity, index): Mention => {
    const kind = facts.entities[entity]?.kind ?? 'company';
    return { entity, kind, text: 'x', start: index * 40, end: index * 40 + 1 };
  });
  const [from, days] = onChatbots ? [2023, 300] : [2017, 3600];
  const day = new Date(Date.UTC(from, 0, 1 + pick(days))).toISOString().slice(0, 10);
  const date = random() < 0.1 ? null : random() < 0.15 ? day.slice(0, random() < 0.5 ? 4 : 7) : day;
  const precision = date?.length === 4 ? 'year' : date?.length === 7 ? 'month' : 'day';
  const published = date === null ? null : ({ date, precision, from: 'given' } as const);
  const verdict = { aboutChinaAi: true, score: 1, reasons: [] };
  const plain = { format: 1, url: null, title: 'T', lang: 'en' } as const;
  const today = random() < 0.8 || date === null ? '2026-11-23' : lastDay(date);
  return { reading: { ...plain, published, verdict, mentions, titleEnd: pick(80), leadEnd: 200 }, today };
}

function casesOf(seed: number): readonly Case[] {
  const random = randomFrom(seed);
  return Array.from({ length: ROUNDS }, () => randomCase(random));
}

const CASES = casesOf(SEED);
const SUMMARIES = CASES.map((given) => ({ ...given, summary: summarize(given.reading, facts, given.today) }));

/** Whole sentences; the states of rules are phrases for a table. */
function sentencesOf({ inShort, sinceThen, before, rules }: Summary): Sentence[] {
  return [...inShort, ...sinceThen, ...before, ...rules.flatMap(({ demands }) => demands ?? [])];
}

function phrasesOf({ rules }: Summary): Sentence[] {
  return rules.flatMap(({ then, now }) => [then, now].filter((phrase) => phrase !== null));
}

/** The faults of all summaries, each with the case that it comes from. */
function faults(find: (given: Case & { summary: Summary }) => readonly string[]): string[] {
  return SUMMARIES.flatMap((given) => {
    const ids = given.reading.mentions.map(({ entity }) => entity).join(' ');
    const where = `${given.reading.published?.date ?? 'undated'} seen on ${given.today}: ${ids}`;
    return find(given).map((found) => `${found}   [${where}]`);
  });
}

function daysIn(sentence: Sentence): string[] {
  return sentence.basis.flatMap((basis) => /\d{4}(?:-\d{2}){0,2}$/u.exec(basis)?.[0] ?? []);
}

describe(`${ROUNDS} random articles (SEED=${SEED})`, () => {
  it('are not all without a summary', () => {
    expect(SUMMARIES.filter(({ summary }) => summary.inShort.length > 0).length).toBeGreaterThan(ROUNDS / 2);
  });

  it('every sentence has a source', () => {
    expect(
      faults(({ summary }) =>
        [...sentencesOf(summary), ...phrasesOf(summary)].filter(({ sources }) => sources.length === 0).map(plainText),
      ),
    ).toEqual([]);
  });

  it('no braces, marks, double spaces, doubled stops or "undefined" are left', () => {
    const left = /[{}<>]|  |undefined|null|\.\.|,,|\s[.,;]|\bNaN\b|the the\b/u;
    expect(
      faults(({ summary }) =>
        [...sentencesOf(summary), ...phrasesOf(summary)].map(plainText).filter((text) => left.test(text)),
      ),
    ).toEqual([]);
  });

  it('sentences begin with a capital and end with a full stop', () => {
    const whole = /^(?:[\p{Lu}\d“"]|\p{Ll}\p{Lu}).*[.!?][”"]?$/u;
    expect(
      faults(({ summary }) =>
        sentencesOf(summary)
          .map(plainText)
          .filter((text) => !whole.test(text)),
      ),
    ).toEqual([]);
  });

  it('nothing is told of after today', () => {
    expect(
      faults(({ summary, today }) =>
        [...summary.inShort, ...summary.sinceThen, ...summary.before]
          .filter((said) => daysIn(said).some((on) => isAfter(on, today)))
          .map(plainText),
      ),
    ).toEqual([]);
  });

  it('what led up to it is not younger than the article, what came since is', () => {
    expect(
      faults(({ summary, reading }) => {
        const date = reading.published?.date;
        if (date === undefined) return [...summary.before, ...summary.sinceThen].map(plainText);
        const early = summary.sinceThen.filter(({ on }) => !isAfter(on, date));
        const late = summary.before.filter(({ on }) => lastDay(on) > lastDay(date));
        return [...early, ...late].map(plainText);
      }),
    ).toEqual([]);
  });

  it('since then and before are in the order of time, at most eight', () => {
    expect(
      faults(({ summary }) =>
        [summary.sinceThen, summary.before]
          .filter(
            (list) =>
              list.length > 8 || list.some(({ on }, index) => lastDay(on) < firstDay(list[index - 1]?.on ?? '0001')),
          )
          .map((list) => list.map(({ on }) => on).join()),
      ),
    ).toEqual([]);
  });

  it('in short is at most five sentences, each said once', () => {
    expect(
      faults(({ summary: { inShort } }) => {
        const texts = inShort.map(plainText);
        return texts.length > 5 || new Set(texts).size < texts.length ? [texts.join(' ')] : [];
      }),
    ).toEqual([]);
  });

  it("a sentence that speaks of the article's time rests on what had come, or says that it came later", () => {
    const ofThen = /(?:before this article|the day of this article|when this was written)/iu;
    const ofLater =
      /until|later|to take effect|not announced|did not exist|did not open|opened none|could use none|not opened/u;
    expect(
      faults(({ summary, reading }) => {
        const date = reading.published?.date;
        if (date === undefined) return [];
        return summary.inShort
          .filter((said) => ofThen.test(plainText(said)) && !ofLater.test(plainText(said)))
          .filter((said) => daysIn(said).some((on) => isAfter(on, date)))
          .map(plainText);
      }),
    ).toEqual([]);
  });

  it('that the public had no access is said only with a later opening on record', () => {
    const closed = /nobody outside|opened none|could use none|users only|customers only|not opened|did not open/u;
    expect(
      SUMMARIES.filter(({ summary }) => summary.inShort.some((said) => closed.test(plainText(said)))).length,
    ).toBeGreaterThan(0);
    expect(
      faults(({ summary, reading, today }) => {
        const date = reading.published?.date ?? today;
        return summary.inShort
          .filter((said) => closed.test(plainText(said)))
          .flatMap((said) => {
            const things = said.basis.map((basis) => facts.entities[basis.split('/')[0] ?? '']);
            const opened = things.every((thing) =>
              thing?.steps.some(
                ({ step, audience, on }) =>
                  (step === 'opened' || step === 'previewed') &&
                  (audience ?? 'public') === 'public' &&
                  isAfter(on, date) &&
                  !isAfter(on, today),
              ),
            );
            return opened ? [] : [plainText(said)];
          });
      }),
    ).toEqual([]);
  });

  it("speaks of an article's date only when it has one", () => {
    expect(
      faults(({ summary, reading }) =>
        reading.published !== null
          ? []
          : sentencesOf(summary)
              .map(plainText)
              .filter((text) => /this article|when this was written/iu.test(text)),
      ),
    ).toEqual([]);
  });

  it('the same input gives the same summary and is left as it was', () => {
    const before = JSON.stringify(facts);
    for (const { reading, today, summary } of SUMMARIES.slice(0, 40)) {
      const copy = structuredClone(reading);
      expect(summarize(reading, facts, today)).toEqual(summary);
      expect(reading).toEqual(copy);
    }
    expect(JSON.stringify(facts)).toBe(before);
  });

  it('survives a message, and prints as Markdown with each source once', () => {
    for (const { summary } of SUMMARIES) {
      expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      const notes = toMarkdown(summary, facts).match(/^\[\^\d+\]: .*$/gmu) ?? [];
      expect(new Set(notes.map((note) => note.replace(/^.*</u, ''))).size).toBe(notes.length);
      notes.forEach((note, index) => {
        expect(note.startsWith(`[^${index + 1}]: `)).toBe(true);
      });
    }
  });

  it('ids that nobody knows are passed over', () => {
    for (const { reading, today } of SUMMARIES.slice(0, 20)) {
      const strangers = ['constructor', '__proto__', 'toString', 'gone'].map((entity, index): Mention => ({
        entity,
        kind: 'model',
        text: entity,
        start: 9000 + index,
        end: 9001 + index,
      }));
      expect(() =>
        summarize({ ...reading, mentions: [...reading.mentions, ...strangers] }, facts, today),
      ).not.toThrow();
    }
  });
});

describe('every card', () => {
  const DATES = [null, '2019', '2022-11', '2023-02-14', '2025-01-27', '2026-11-23'];
  const cards = ENTITIES.flatMap(({ id }) =>
    DATES.map((date) => ({ id, date, card: explain(id, facts, date, '2026-11-23') })),
  );

  it('is in whole sentences without marks left', () => {
    const wrong = cards.flatMap(({ id, date, card }) => {
      const said = [card?.is, card?.then, card?.now, ...(card?.all ?? [])].flatMap((one) =>
        one ? [plainText(one)] : [],
      );
      return said
        .filter(
          (text) =>
            !/^(?:[\p{Lu}\d“"]|\p{Ll}\p{Lu}).*[.!?][”"]?$/u.test(text) ||
            /[{}<>]|  |undefined|\.\.|\. [a-z]/u.test(text),
        )
        .map((text) => `${id} at ${date ?? 'no date'}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a source for all but what it is', () => {
    const wrong = cards.flatMap(({ id, card }) =>
      [card?.then, card?.now, ...(card?.all ?? [])].flatMap((one) =>
        one?.sources.length === 0 ? [`${id}: ${plainText(one)}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});
