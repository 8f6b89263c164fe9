/** Walks a page once and gives its blocks of text and the boxes (block elements) that hold them. */
import { weighedLength } from '../text/scripts.ts';
import type { Steps } from '../text/steps.ts';
import { BlockBuilder, type Piece } from './block-builder.ts';
import { clutterOf, isEditable, isHidden } from './clutter.ts';
import { attribute, firstChild, hasAttributes, isElement, isText, nextSibling, shadowOf, tagOf } from './dom.ts';
import { BLOCKS, headingLevel, HOLDS_INLINE, LEFT_OUT } from './tags.ts';

/** One block element. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly clutter: 'tag' | 'name' | null;
  readonly itemprop: string;
  readonly role: string;
  /** Its blocks are `page.blocks.slice(first, end)`; its boxes `page.boxes.slice(index + 1, boxEnd)`. */
  readonly first: number;
  readonly index: number;
  end: number;
  boxEnd: number;
}

export interface PageBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly linked: number;
  readonly box: Box;
  /** From 1 to 6; 0 for text. */
  readonly heading: number;
  /** Its length in Latin letters' worth. */
  readonly weight: number;
}

/** A time element and the number of blocks before it. */
export interface Stamp {
  readonly element: Element;
  readonly at: number;
}

export interface Page {
  readonly boxes: readonly Box[];
  readonly blocks: readonly PageBlock[];
  readonly stamps: readonly Stamp[];
}

/** An element that is open, and what is still to come in it. */
interface Frame {
  readonly tag: string;
  readonly box: Box | null;
  readonly link: boolean;
  readonly code: boolean;
  next: Node | null;
  /** The light children of an element whose shadow tree is being read. */
  later: Node | null;
}

/** A page of ten thousand nodes takes a tenth of a second when the code is cold. */
const NODES_A_STEP = 250;

class Walker {
  readonly boxes: Box[] = [];
  readonly blocks: PageBlock[] = [];
  readonly stamps: Stamp[] = [];
  private readonly builder = new BlockBuilder();
  private readonly frames: Frame[] = [];
  private box: Box | null = null;
  private links = 0;
  private codes = 0;

  *walk(root: Element): Steps<Page> {
    this.enter(root);
    let left = NODES_A_STEP;
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const node = frame.next ?? this.takeLater(frame);
      if (node === null) {
        this.leave(frame);
        continue;
      }
      left -= 1;
      if (left === 0) {
        yield;
        left = NODES_A_STEP;
      }
      frame.next = nextSibling(node);
      if (isText(node)) this.builder.add(node, this.links > 0, this.codes === 0);
      else if (isElement(node)) this.enter(node);
    }
    return { boxes: this.boxes, blocks: this.blocks, stamps: this.stamps };
  }

  private takeLater(frame: Frame): Node | null {
    const later = frame.later;
    frame.later = null;
    return later;
  }

  private enter(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') this.flush();
    if (tag === 'time') this.stamps.push({ element, at: this.blocks.length });
    if (
      (LEFT_OUT.has(tag) && !isOpenShadow(element, tag)) ||
      (hasAttributes(element) && (isHidden(element) || isEditable(element)))
    )
      return;
    if (tag === 'sup' && isNote(element)) return;
    const link = tag === 'a' && isOutwardLink(element);
    const code = tag === 'code' || tag === 'kbd' || tag === 'samp';
    if (link) this.links++;
    if (code) this.codes++;
    const box = this.isBlock(tag) ? this.openBox(element, tag) : null;
    const shadow = tag.includes('-') ? shadowOf(element) : null;
    const light = firstChild(element);
    const first = shadow === null ? light : firstChild(shadow);
    this.frames.push({ tag, box, link, code, next: first, later: shadow === null ? null : light });
  }

  private leave(frame: Frame): void {
    if (frame.box !== null) this.closeBox(frame.box);
    if (frame.link) this.links--;
    if (frame.code) this.codes--;
    this.frames.pop();
  }

  private isBlock(tag: string): boolean {
    if (BLOCKS.has(tag)) return true;
    return tag.includes('-') && this.builder.isEmpty() && !HOLDS_INLINE.has(this.frames.at(-1)?.tag ?? '');
  }

  private openBox(element: Element, tag: string): Box {
    this.flush();
    const said = {
      clutter: clutterOf(element, tag),
      itemprop: attribute(element, 'itemprop'),
      role: attribute(element, 'role'),
    };
    const at = { first: this.blocks.length, index: this.boxes.length };
    const box: Box = { element, tag, parent: this.box, ...said, ...at, end: at.first, boxEnd: at.index + 1 };
    this.boxes.push(box);
    this.box = box;
    return box;
  }

  private closeBox(box: Box): void {
    this.flush();
    box.end = this.blocks.length;
    box.boxEnd = this.boxes.length;
    this.box = box.parent;
  }

  private flush(): void {
    const taken = this.builder.take();
    if (taken === null || this.box === null) return;
    const heading = this.headingOf(this.box);
    this.blocks.push({ ...taken, box: this.box, heading, weight: weighedLength(taken.text) });
  }

  /** `<h2><div>text</div></h2>` is a heading, too. */
  private headingOf(box: Box): number {
    return headingLevel(box.tag) || headingLevel(box.parent?.tag ?? '');
  }
}

/** A link to a place in the same page (a heading's own anchor, a note) doesn't count as a link. */
function isOutwardLink(element: Element): boolean {
  const target = attribute(element, 'href');
  return target !== '' && !target.startsWith('#');
}

/** In a saved page the shadow tree still stands as a template; browsers turn it into the host's shadow root. */
function isOpenShadow(element: Element, tag: string): boolean {
  return tag === 'template' && attribute(element, 'shadowrootmode').toLowerCase() === 'open';
}

/** The number of a note: `<sup><a href="#fn1">1</a></sup>`. */
function isNote(element: Element): boolean {
  const child = firstChild(element);
  return child !== null && isElement(child) && tagOf(child) === 'a' && attribute(child, 'href').includes('#');
}

export function walkPage(root: Element): Steps<Page> {
  return new Walker().walk(root);
}
