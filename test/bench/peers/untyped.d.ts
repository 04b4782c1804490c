// Packages that come without types: what the bench uses of them.
declare module 'ahocorasick' {
  class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [last: number, found: string[]][];
  }
  export = AhoCorasick;
}
declare module 'flashtext.js' {
  class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string, cleanName?: string): void;
    extractKeywords(text: string): string[];
  }
  export = KeywordProcessor;
}
