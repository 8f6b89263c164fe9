/** The whole message surface: what can be asked of a page's reader and of the background, and how it is asked and answered. */
import type { EntityId, FactSet, PartialDate, Reading } from '../types.ts';
import type { Messages } from '../text/say-in.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';
import { browser, isAlive } from './browser.ts';

/** Painted; paused by the reader's own settings; or none, since the page is not such an article. */
export type MarksOfPage = 'painted' | 'paused' | 'none';

/** What a page's reader says of its page; `failed` is a fault of ours. */
export type PageState =
  | { readonly state: 'reading-now' }
  | { readonly state: 'failed' }
  | { readonly state: 'read'; readonly reading: Reading; readonly marks: MarksOfPage };

/** Asked of the reader in a tab. */
export interface PageMessages {
  /** Read, and paint if the settings allow it and the verdict is yes; false when reading failed. */
  start(given: null): boolean;
  /** Read without painting. */
  survey(given: null): PageState;
  /** What has been read already. */
  reading(given: null): PageState;
  /** Paint whatever the verdict and the settings say. */
  'read-anyway'(given: null): PageState;
  /** Scroll to the mention at this offset of the article's text and flash it; false when there is none. */
  'show-mention'(given: { readonly start: number }): boolean;
  next(given: null): boolean;
  previous(given: null): boolean;
  /** Open the card of the current mention, or of the one under the last context menu. */
  'open-card'(given: { readonly of: 'current' | 'menu' }): boolean;
  /** The date as the user knows it; null takes it back. */
  'set-published'(given: { readonly date: PartialDate | null }): PageState;
}

/** A part of a page's facts: what an article names is linked with half of the whole set, too much for one task of a page. */
export interface Portion {
  /** Each entity is in one portion, the rest in the first. */
  readonly facts: FactSet;
  readonly isLast: boolean;
}

/** Asked of the background. */
export interface BackgroundMessages {
  'gate-passed'(given: null): boolean;
  /** Of the facts that a page with these entities needs, the portion of this number, from 0. */
  slice(given: { readonly ids: readonly EntityId[]; readonly portion: number }): Portion;
  /** The number of entities for the badge of the sender's tab. */
  count(given: { readonly n: number }): boolean;
  /** Insert the style sheet of the marks into the sender's page. */
  dress(given: { readonly css: string }): boolean;
  /** Mark this entity nowhere from now on, or again; false when there is none. */
  'hide-term'(given: { readonly entity: EntityId; readonly hidden: boolean }): boolean;
  /** The interface's messages in this language, which the browser itself does not give out; empty for one that there is not. */
  words(given: { readonly language: InterfaceLanguage }): Messages;
  /** Open the look-up page, at an entity or with a query. */
  'look-up'(given: { readonly entity: EntityId } | { readonly query: string }): boolean;
}

/** Told to the popup and the side panel. */
export interface OwnPageMessages {
  /** The sender's page would answer `survey` otherwise now than it did. */
  changed(given: null): boolean;
}

type All = PageMessages & BackgroundMessages & OwnPageMessages;
type Name = keyof All;
type Given<N extends Name> = Parameters<All[N]>[0];
type Answer<N extends Name> = ReturnType<All[N]>;

/** A handler for each message of one side; a missing one is a type error. */
export type Handlers<M extends Pick<All, keyof M & Name>> = {
  readonly [N in keyof M & Name]: (given: Given<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};

/** Who asks; `tab` is null for the extension's own pages. */
export interface Sender {
  readonly tab: number | null;
  readonly url: string | null;
}

/** Largest message that is looked at, in UTF-16 units of its longest string or in items of its list. */
const LARGEST = 20_000;

/** Asks the reader in a tab; rejects when there is none or when it fails. */
export async function askPage<N extends keyof PageMessages>(tab: number, name: N, given: Given<N>): Promise<Answer<N>> {
  // The other side answers this name by a handler of this very type.
  return answered(await browser.tabs.sendMessage<unknown, Sent<N>>(tab, { name, given }, { frameId: 0 }));
}

/** Asks the background; rejects when it fails, or when the extension was updated or removed meanwhile. */
export async function askBackground<N extends keyof BackgroundMessages>(name: N, given: Given<N>): Promise<Answer<N>> {
  return answered(await browser.runtime.sendMessage<unknown, Sent<N>>({ name, given }));
}

/** Tells those of the extension's own pages that show the sender's page; rejects when there is none. */
export async function tellOwnPages<N extends keyof OwnPageMessages>(name: N, given: Given<N>): Promise<Answer<N>> {
  return answered(await browser.runtime.sendMessage<unknown, Sent<N>>({ name, given }));
}

/** Nothing comes back when nobody has answered; Chrome makes null of it. No message has such an answer. */
type Sent<N extends Name> = Answer<N> | undefined | null;

function answered<T>(answer: T | undefined | null): T {
  if (answer === undefined || answer === null) throw new Error('no answer');
  return answer;
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/**
 * Answers messages of this extension until the signal aborts; what has another form or another sender, or is of a sender who is
 * not `heard`, is passed over.
 */
export function answerMessages<M extends Pick<All, keyof M & Name>>(
  handlers: Handlers<M>,
  signal?: AbortSignal,
  heard: (sender: Sender) => boolean = () => true,
) {
  const table = new Map<unknown, (given: never, sender: Sender) => unknown>(Object.entries(handlers));
  const listener = (message: unknown, from: unknown, answer: (value: unknown) => void): true | undefined => {
    if (!isMessage(message) || !isOwn(from) || !heard(senderOf(from))) return undefined;
    const handler = table.get(message.name);
    if (handler === undefined) return undefined;
    // What is given has the handler's type by the asker's; a forged one makes the handler fail, at most.
    const done = Promise.resolve().then(() => handler(message.given as never, senderOf(from)));
    done.then(answer, () => {
      answer(undefined);
    });
    return true;
  };
  // The polyfill's type of a listener has no overload for an unknown sender.
  browser.runtime.onMessage.addListener(listener as Listener);
  signal?.addEventListener('abort', () => {
    // In a page that outlived the extension even this would throw.
    if (isAlive()) browser.runtime.onMessage.removeListener(listener as Listener);
  });
}

function isMessage(message: unknown): message is { name: unknown; given: unknown } {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('given' in message)) return false;
  const { given } = message;
  return given === null || (typeof given === 'object' && Object.values(given).every(isSmall));
}

function isSmall(value: unknown): boolean {
  return (typeof value !== 'string' && !Array.isArray(value)) || value.length <= LARGEST;
}

interface From {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
  readonly url?: string;
}

function isOwn(from: unknown): from is From {
  return typeof from === 'object' && from !== null && 'id' in from && from.id === browser.runtime.id;
}

function senderOf(from: From): Sender {
  return { tab: from.tab?.id ?? null, url: from.url ?? null };
}
