/** The nouns that travel between the steps. Everything here is plain, serialisable data; nothing here runs. */
import type { Audience, Grade, Kind, Language, LinkName, RelationType, Role, StepName } from './vocabulary.ts';

export type { Audience, Grade, Group, Kind, Language, LinkName, RelationType, Role, StepName } from './vocabulary.ts';

// ---------------------------------------------------------------- the page

/** A date as it is known: a year, a month or a day, in ISO 8601 ("2023", "2023-03", "2023-03-16"). An interval, never an instant. */
export type PartialDate = string;

/** One block of the main text: a heading, a paragraph, a list item, a table cell. Inline elements are joined. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'text';
  readonly text: string;
}

/** Where a publication date was found, best first. */
export type DateSource = 'given' | 'structured' | 'meta' | 'time' | 'byline' | 'address' | 'archive' | 'reader';

export interface PublicationDate {
  readonly date: PartialDate;
  readonly precision: 'year' | 'month' | 'day';
  readonly from: DateSource;
}

/** The article as plain text. Offsets everywhere count UTF-16 units of `text`. */
export interface Article {
  readonly url: string | null;
  /** Empty when the page has none. */
  readonly title: string;
  /** Null when it cannot be told. */
  readonly lang: Language | null;
  readonly published: PublicationDate | null;
  /** In reading order. When there is a title, it is the first block. */
  readonly blocks: readonly Block[];
  /** The blocks' texts joined by one newline each; of plain text, the very text given, with its own white space between them. */
  readonly text: string;
}

/** What a page is as a whole. `listing`: a front page, a section, search results, a shop. */
export type PageShape = 'article' | 'listing' | 'too-little-text';

// ---------------------------------------------------------------- the steps' results

/** One reason for or against, as a code with values, so that each surface can say it in its own language. */
export interface Reason {
  readonly code: ReasonCode;
  /** Up to five terms as they stand in the text, strongest first. */
  readonly terms: readonly string[];
  /** What it added to the score; negative speaks against. */
  readonly weight: number;
}

export type ReasonCode =
  | 'names-chinese-ai' // entities that are by themselves AI in China: DeepSeek, the Interim Measures
  | 'names-chinese-actor' // Chinese firms, bodies and people that also do other things: Tencent, MIIT
  | 'speaks-of-ai'
  | 'speaks-of-china'
  | 'in-title'
  | 'close-together' // AI and China in the same sentences
  | 'no-ai'
  | 'no-china'
  | 'in-passing' // a word or two in a long text
  | 'elsewhere' // mostly about another country
  | 'other-sense' // words that only look like ours
  | 'too-little-text'
  | 'not-an-article'; // a front page, a list, a shop

export interface Verdict {
  readonly aboutChinaAi: boolean;
  /** From 0 to 1; 0.5 and more is yes. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Mention {
  readonly entity: EntityId;
  readonly kind: Kind;
  /** The text as it stands in the article. */
  readonly text: string;
  /** UTF-16 offsets into `Article.text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** For an ambiguous name: the word nearby that decided it. */
  readonly because?: string;
  /** A version that the facts do not know: "Qwen9" of the family Qwen. */
  readonly unknownVersion?: true;
}

/** What the reader makes of one page; what popup, side panel and `npm run read` work from. */
export interface Reading {
  readonly format: 1;
  readonly url: string | null;
  readonly title: string;
  readonly lang: Language | null;
  readonly published: PublicationDate | null;
  readonly verdict: Verdict;
  /** In order of `start`, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Offset at which the title ends and at which the lead (the first two blocks of text) ends. */
  readonly titleEnd: number;
  readonly leadEnd: number;
}

// ---------------------------------------------------------------- the fact set

/** Kebab-case, the seed file's name: "ernie-bot". */
export type EntityId = string;

export interface Cite {
  readonly url: string;
  readonly publisher: string;
  /** The date of the page itself. */
  readonly date?: PartialDate;
  readonly grade: Grade;
  /** The day on which someone saw that it says so. */
  readonly checked: PartialDate;
  /** False for an official address that was not itself read; it never counts as support. */
  readonly seen?: false;
}

/** Keys into the same record's `cites`. */
export type CiteKeys = readonly string[];

/** Two versions of one contested thing, each with its sources. */
export interface Account {
  readonly says: string;
  readonly on?: PartialDate;
  readonly cites: CiteKeys;
}

/** One dated change of state, from the closed vocabulary of the record's kind (vocabulary.ts). */
export interface Step {
  readonly on: PartialDate;
  readonly step: StepName;
  readonly cites: CiteKeys;
  /** previewed, opened: to whom. */
  readonly audience?: Audience;
  /** filed, listed: the exchange; held: the place. As written in running text: "Hong Kong", "Shanghai's STAR Market". */
  readonly at?: string;
  /** sanctioned, unsanctioned, restricted, allowed: the list or rule. */
  readonly under?: EntityId;
  /** Who did it, where it is not the maker or issuer. */
  readonly by?: EntityId;
  /** Persons: the body that they join or leave. */
  readonly of?: EntityId;
  /** appointed, renamed: the office or the new name. */
  readonly as?: string;
  /** The known last day: a comment period, a suspension, an event. */
  readonly until?: PartialDate;
  /** The planned last day, or the planned day of the step itself; past it the product says "was due". */
  readonly due?: PartialDate;
  /** When it became public, if later than `on`. */
  readonly known?: PartialDate;
  /** Policies: what it demands from then on. A verb phrase: "require providers to label generated content". */
  readonly demands?: string;
  /** A whole sentence of our own that says this step better than the template would. */
  readonly text?: string;
  readonly accounts?: readonly Account[];
  /** True for the few that a reader of any article on this entity should learn. */
  readonly major?: true;
}

export interface Fact {
  readonly on: PartialDate;
  /** One whole sentence in the past tense, at most 200 characters, entities in braces, no date inside. */
  readonly text: string;
  readonly cites: CiteKeys;
  readonly until?: PartialDate;
  readonly due?: PartialDate;
  readonly known?: PartialDate;
  readonly accounts?: readonly Account[];
  readonly major?: true;
}

export interface Relation {
  readonly type: RelationType;
  readonly entity: EntityId;
  readonly cites: CiteKeys;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  /** led-by, works-at: the office. */
  readonly as?: string;
}

/** A name that held for a time. */
export interface DatedName {
  readonly name: string;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}

/** The scripts and languages in which names are given; `pinyin` carries its tones. */
export type NameLanguage = Language | 'pinyin';

/** A surface form in print. One without conditions is never anything else. */
export interface Alias {
  readonly text: string;
  /** At least one of these in the same block or its neighbours; `{id}` stands for any unconditional name of that entity. */
  readonly near?: readonly string[];
  /** At least one of these anywhere in the article. */
  readonly page?: readonly string[];
  /** Never when one of these stands in the same block. */
  readonly unless?: readonly string[];
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: Kind;
  /** ISO 3166-1 alpha-2; "CN" unless the record says otherwise. */
  readonly country: string;
  /** The standard English name. */
  readonly name: string;
  /** How running text calls it, with its article: "the Interim Measures on generative AI". */
  readonly short: string;
  /** True when it takes a plural verb. */
  readonly plural: boolean;
  readonly names: Readonly<Partial<Record<NameLanguage, readonly DatedName[]>>>;
  readonly aliases: readonly Alias[];
  /** One timeless noun phrase that says what it is, at most 160 characters. */
  readonly is: string;
  /** What gives it peers, from the closed list in vocabulary.ts. */
  readonly roles: readonly Role[];
  /** Policies: the roles that it binds. */
  readonly binds: readonly Role[];
  /** True when naming it is by itself a sign of AI. */
  readonly ai: boolean;
  /** True for a family whose versions are counted: "Qwen3.7" is Qwen, if it has no record of its own. */
  readonly versions?: true;
  readonly relations: readonly Relation[];
  /** In the order of their dates. */
  readonly steps: readonly Step[];
  /** In the order of their dates. */
  readonly facts: readonly Fact[];
  readonly links: Readonly<Partial<Record<LinkName, string>>>;
  readonly cites: Readonly<Record<string, Cite>>;
}

/** What links entities that an article does not name together. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly members: readonly EntityId[];
  /** The policies that this story ended in or turns on. */
  readonly rules: readonly EntityId[];
  /** Articles of these roles' actors are about it too. */
  readonly roles: readonly Role[];
  /** The dates of the articles that it speaks to. */
  readonly from: PartialDate;
  readonly until?: PartialDate;
  /** Two to six dated, cited sentences, in the order of their dates. */
  readonly facts: readonly Fact[];
  readonly cites: Readonly<Record<string, Cite>>;
}

/** All that ships, or the slice of it that one page needs. */
export interface FactSet {
  readonly format: 1;
  /** The last day up to which the facts were checked. */
  readonly asOf: PartialDate;
  readonly entities: Readonly<Record<EntityId, Entity>>;
  readonly stories: readonly Story[];
}

/** What matching needs, and all that the page gets. */
export interface NameTable {
  readonly format: 1;
  readonly asOf: PartialDate;
  readonly entities: readonly NamedEntity[];
}

export interface NamedEntity {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly country: string;
  readonly ai: boolean;
  readonly versions?: true;
  readonly aliases: readonly Alias[];
}

// ---------------------------------------------------------------- the summary

/** Where a statement comes from, for the reader to open. */
export interface Source {
  readonly entity: string;
  readonly key: string;
  readonly cite: Cite;
}

/** Running text with its entities kept apart, so that surfaces can link them. */
export interface Span {
  readonly text: string;
  readonly entity?: EntityId;
}

/** One sentence and what it rests on. */
export interface Sentence {
  readonly spans: readonly Span[];
  /** The frame, step or fact that wrote it, for "this is wrong": "ernie-bot/opened/2023-08-31". */
  readonly basis: readonly string[];
  readonly sources: readonly Source[];
  /** Where these say all of it: the steps from which a surface can say it in another language. */
  readonly steps?: readonly SaidStep[];
}

export interface SaidStep {
  readonly entity: EntityId;
  readonly step: StepName;
  readonly on: PartialDate;
  /** The list or rule by which it came. */
  readonly under: EntityId | null;
}

export interface DatedSentence extends Sentence {
  readonly on: PartialDate;
  readonly kind: Kind;
  readonly entity: string;
  /** "six months later"; empty for an undated article. */
  readonly later: string;
}

export interface RuleThenNow {
  readonly policy: EntityId;
  readonly then: Sentence | null;
  readonly now: Sentence;
  readonly demands: Sentence | null;
}

export interface Named {
  readonly entity: EntityId;
  readonly kind: Kind;
  readonly name: string;
  readonly count: number;
  /** Offset of its first mention. */
  readonly first: number;
}

export interface Summary {
  readonly published: PublicationDate | null;
  readonly today: PartialDate;
  readonly asOf: PartialDate;
  /** True when the facts are more than three months older than today. */
  readonly stale: boolean;
  /** "3 years 9 months ago"; null without a date. */
  readonly age: string | null;
  readonly inShort: readonly Sentence[];
  readonly sinceThen: readonly DatedSentence[];
  /** For a fresh article: what led up to it. */
  readonly before: readonly DatedSentence[];
  readonly rules: readonly RuleThenNow[];
  readonly named: readonly Named[];
}
