/** What Windows-1252 has where Unicode has control characters; the signs that lists have been seen to hold, and their like. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};

/**
 * Quotation marks and dashes that came from Windows-1252 as control characters, as they were meant ("Sa\u0092id"), and blanks of
 * any kind as one blank. Other control characters of that range are no part of a text.
 */
export function mendSigns(text: string): string {
  return text
    .replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
