/** First characters of names that also end a city's name, and what stands before them then: 京东方, but 北京|东方. */
const CITIES: ReadonlyMap<string, string> = new Map([['京', '北南东']]);

function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb) || (unit >= 0xff66 && unit <= 0xff9f);
}

/** A katakana name this long may be followed by a loanword written on without a space: ハイクビジョンカメラ. */
const LONG_ENOUGH = 5;

/**
 * Whether a place is part of a longer word although its script has no spaces: a name in katakana inside a longer run of
 * katakana is another word (ダーファ in ヘッダーファイル) unless it is long and begins it, and a name whose first
 * character ends a city's name belongs to that. Chinese characters and Hangul have no other bounds.
 */
export function isInsideWord(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isKatakana(text.charCodeAt(start)) && isKatakana(before)) return true;
  if (end - start < LONG_ENOUGH && isKatakana(text.charCodeAt(end - 1)) && isKatakana(text.charCodeAt(end)))
    return true;
  return before > 0x7f && (CITIES.get(text.charAt(start))?.includes(text.charAt(start - 1)) ?? false);
}
