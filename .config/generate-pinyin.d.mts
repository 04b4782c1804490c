/** The text of src/match/lookup/words/pinyin.ts. */
export declare function pinyinSource(): string;
