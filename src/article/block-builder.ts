/** Joins text nodes into one block of text with white space collapsed, and keeps where each stretch of it stands. */
import { isUnspaced } from '../text/scripts.ts';
import { INVISIBLES, SPACES } from '../text/white-space.ts';

/** Where a stretch of a block stands in the page; `start` and `end` count from the block's beginning. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly offset: number;
}

export interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How many UTF-16 units of it stand in links. */
  readonly linked: number;
}

const VISIBLE = `[^${SPACES}${INVISIBLES}]`;
/** Visible characters, single spaces between them included: what stays as it is. */
const STRETCH = new RegExp(`${VISIBLE}+(?: ${VISIBLE}+)*`, 'g');
const SPACE = new RegExp(`[${SPACES}]`);

export class BlockBuilder {
  private parts: string[] = [];
  private pieces: Piece[] = [];
  private length = 0;
  private linked = 0;
  /** White space seen since the last visible character. */
  private gap = '';
  private last = 0;

  isEmpty(): boolean {
    return this.length === 0;
  }

  /** `marked` is false for text that is read but has no place to paint on. */
  add(node: Text, inLink: boolean, marked: boolean): void {
    const data = node.data;
    let read = 0;
    STRETCH.lastIndex = 0;
    for (let match = STRETCH.exec(data); match !== null; match = STRETCH.exec(data)) {
      this.addGap(data.slice(read, match.index));
      this.addStretch(match[0], inLink, marked ? { node, offset: match.index } : null);
      read = match.index + match[0].length;
    }
    this.addGap(data.slice(read));
  }

  /** Gives what was joined, or null when nothing visible was, and begins anew. */
  take(): BlockText | null {
    const taken = this.length === 0 ? null : { text: this.parts.join(''), pieces: this.pieces, linked: this.linked };
    this.parts = [];
    this.pieces = [];
    this.length = 0;
    this.linked = 0;
    this.gap = '';
    return taken;
  }

  private addGap(between: string): void {
    if (between !== '' && SPACE.test(between)) this.gap += between.length > 64 ? '\n' : between;
  }

  private addStretch(text: string, inLink: boolean, place: { node: Text; offset: number } | null): void {
    if (this.gap !== '' && this.length > 0 && !this.isWrapped(text)) this.append(' ');
    this.gap = '';
    const start = this.length;
    this.append(text);
    if (inLink) this.linked += text.length;
    if (place !== null) this.pieces.push({ start, end: this.length, ...place });
    this.last = text.charCodeAt(text.length - 1);
  }

  /** A line break in the source between two characters of a script without spaces is no space for the reader. */
  private isWrapped(next: string): boolean {
    return this.gap.includes('\n') && isUnspaced(this.last) && isUnspaced(next.charCodeAt(0));
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
