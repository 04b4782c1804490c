const KATAKANA = /^[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]$/;

const isKatakana = (unit: string | undefined): boolean => unit !== undefined && KATAKANA.test(unit);

/**
 * Whether a place is part of a longer word although its script has no spaces: a name in katakana inside a longer run of
 * katakana is another word (ダーファ in ヘッダーファイル). Chinese characters and Hangul have no such bounds.
 */
export function isInsideWord(text: string, start: number, end: number): boolean {
  return (
    (isKatakana(text[start]) && isKatakana(text[start - 1])) || (isKatakana(text[end - 1]) && isKatakana(text[end]))
  );
}
