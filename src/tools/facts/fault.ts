/** What is wrong with a seed file, where, and how to mend it. */
import { compareText } from './compare-text.ts';

export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

export function faultLine(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.what}. ${fault.mend}`;
}

export function compareFaults(a: Fault, b: Fault): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.what, b.what);
}
