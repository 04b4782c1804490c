/** The two sets of words that the filters hold. */
export function commonWords(): { words: Set<string>; names: Set<string> };
/** The text of src/match/common-words.ts. */
export function commonWordsSource(): string;
