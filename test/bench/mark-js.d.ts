/** What we use of mark.js, which comes without types. */
declare module 'mark.js' {
  interface MarkOptions {
    readonly separateWordSearch?: boolean;
    readonly diacritics?: boolean;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options?: MarkOptions): void;
    markRegExp(pattern: RegExp): void;
  }
}
