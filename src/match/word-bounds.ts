const KATAKANA = /^[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]$/;
/** First characters of names that also end a city's name, and what stands before them then: 京东方, but 北京|东方. */
const CITIES: ReadonlyMap<string, string> = new Map([['京', '北南东']]);

const isKatakana = (unit: string | undefined): boolean => unit !== undefined && KATAKANA.test(unit);

/** A katakana name this long may be followed by a loanword written on without a space: ハイクビジョンカメラ. */
const LONG_ENOUGH = 5;

/**
 * Whether a place is part of a longer word although its script has no spaces: a name in katakana inside a longer run of
 * katakana is another word (ダーファ in ヘッダーファイル) unless it is long and begins it, and a name whose first
 * character ends a city's name belongs to that. Chinese characters and Hangul have no other bounds.
 */
export function isInsideWord(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (before !== '' && CITIES.get(text[start] ?? '')?.includes(before)) return true;
  if (isKatakana(text[start]) && isKatakana(before)) return true;
  return end - start < LONG_ENOUGH && isKatakana(text[end - 1]) && isKatakana(text[end]);
}
