/** Runs in a page: the real card with a few records, opened by a test from outside. */
import messages from '../../../extension/_locales/en/messages.json';
import { createCard, type Opening } from '../../../src/card/open-card.ts';
import type { Rect } from '../../../src/card/place.ts';
import { createWords } from '../../../src/text/words.ts';
import type { Mention } from '../../../src/types.ts';
import { TEXT_SIZES } from '../../../src/vocabulary.ts';
import { FACTS } from '../../ui/facts.ts';

const said: Readonly<Record<string, { readonly message: string }>> = messages;
const words = createWords((key, ...values) =>
  (said[key]?.message ?? '').replace(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? ''),
);
const stop = new AbortController();
const entries: string[] = [];
const gone: number[] = [];
const hidden = new Set<string>();
const asked = new URLSearchParams(location.search);
const TEXT_SIZE = TEXT_SIZES.find((size) => size === asked.get('size')) ?? 'normal';
const card = createCard({
  document,
  facts: FACTS,
  published: '2023-02-14',
  today: '2026-11-23',
  words,
  signal: stop.signal,
  onEntry: (entity) => entries.push(entity),
  textSize: TEXT_SIZE,
  homepage: asked.get('home') ?? undefined,
  hiding: {
    isHidden: (entity) => hidden.has(entity),
    hide: (entity, hides) => {
      if (hides) hidden.add(entity);
      else hidden.delete(entity);
      return Promise.resolve(true);
    },
  },
  stand: { nth: 3, of: Number(asked.get('marks') ?? 14), go: (by) => gone.push(by) },
});

/** The test keeps the root that the page cannot see. */
const roots: ShadowRoot[] = [];
const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as Element['attachShadow'];
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attach.call(this, {
    ...init,
    mode: asked.has('open') ? 'open' : init.mode,
  });
  roots.push(root);
  return root;
};

const mentionOf = (entity: string, more: Partial<Mention>): Mention => ({
  entity,
  kind: 'model',
  text: entity,
  start: 0,
  end: 1,
  ...more,
});

const harness = {
  open: (
    entity: string,
    rects: readonly Rect[],
    opener: string | null = null,
    more: Partial<Mention> = {},
    by: Opening['by'] = null,
  ) =>
    card.open(mentionOf(entity, more), rects, {
      opener: opener === null ? null : document.querySelector<HTMLElement>(opener),
      at: null,
      by,
    }),
  close: () => {
    card.close();
  },
  isOpen: () => card.isOpen(),
  abort: () => {
    stop.abort();
  },
  entries,
  gone,
  hidden,
  root: () => roots.at(-1) ?? null,
  rect: () => roots.at(-1)?.querySelector('.card')?.getBoundingClientRect().toJSON() as Rect | undefined,
  focused: () => roots.at(-1)?.activeElement?.textContent ?? null,
};

export type Harness = typeof harness;
Object.assign(globalThis, { harness });
