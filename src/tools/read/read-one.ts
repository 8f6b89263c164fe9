/** Reads one page or text to what `npm run read` prints of it. */
import { publicationDate } from '../../dates/partial-date.ts';
import { readArticle, readText, type ArticlePage } from '../../article/read-article.ts';
import { reasonText } from '../../detect/reason-text.ts';
import { compileNames } from '../../match/matcher.ts';
import { makeReading } from '../../reader/read-page.ts';
import { toMarkdown } from '../../summarize/markdown.ts';
import { summarize } from '../../summarize/summarize.ts';
import type { PartialDate, Reading } from '../../types.ts';
import type { Known } from './load-facts.ts';
import { openPage } from './open-page.ts';

export interface Input {
  readonly content: string;
  readonly isText: boolean;
  readonly url: string | null;
  /** Overrides what the page says. */
  readonly published: PartialDate | null;
  /** Overrides what the page says; null when it is not known otherwise. */
  readonly title: string | null;
}

export interface Result {
  readonly reading: Reading;
  /** The text that the offsets count in. */
  readonly text: string;
  readonly factsAsOf: PartialDate;
  readonly markdown: () => string;
}

export type ReadOne = (input: Input, today: PartialDate) => Result;

export function createReader({ facts, names }: Known): ReadOne {
  const matcher = compileNames(names);
  return (input, today) => {
    const page = overridden(
      input.isText ? plainPage(input) : readArticle(openPage(input.content), { url: input.url, today }),
      input,
    );
    const reading = makeReading(page, matcher, names);
    const markdown = (): string => toMarkdown(summarize(reading, facts, today), facts, reading.title);
    return { reading, text: page.article.text, factsAsOf: facts.asOf, markdown };
  };
}

type Plain = Pick<ArticlePage, 'article' | 'shape'>;

function plainPage(input: Input): Plain {
  return { article: readText(input.content, { url: input.url }), shape: 'article' };
}

function overridden({ article, shape }: Plain, { published, title }: Input): Plain {
  const given = published === null ? null : publicationDate(published, 'given');
  return { article: { ...article, title: title ?? article.title, published: given ?? article.published }, shape };
}

/** The contract's JSON object, without the key that names the page. */
export function toJson({ reading, text, factsAsOf }: Result, withText: boolean): Record<string, unknown> {
  const { url, title, lang, published, verdict, mentions } = reading;
  return {
    url,
    title,
    lang,
    published,
    verdict: { aboutChinaAi: verdict.aboutChinaAi, score: verdict.score, reasons: verdict.reasons.map(reasonText) },
    mentions: mentions.map((mention) => ({
      entity: mention.entity,
      kind: mention.kind,
      text: mention.text,
      start: mention.start,
      end: mention.end,
    })),
    factsAsOf,
    ...(withText ? { text } : {}),
  };
}
