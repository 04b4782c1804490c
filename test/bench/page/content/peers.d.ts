// What measured content scripts find in their world, put there by a script before them, and what they use of untyped packages.
declare module 'mark.js' {
  class Mark {
    constructor(root: Element);
    mark(names: readonly string[], options: { separateWordSearch: boolean; diacritics: boolean }): void;
    markRegExp(pattern: RegExp): void;
  }
  export = Mark;
}
declare module 'advanced-mark.js' {
  class Mark {
    constructor(root: Element);
    mark(
      names: readonly string[],
      options: { separateWordSearch: boolean; diacritics: boolean; combinePatterns: boolean },
    ): void;
  }
  export = Mark;
}
declare module 'findandreplacedomtext' {
  function findAndReplace(root: Element, options: { find: RegExp; wrap: string; preset: 'prose' }): void;
  export = findAndReplace;
}
