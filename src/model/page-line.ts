import type { Screening } from './screening.ts';

/** A screening as the one JSON line other tools read; `page` is the page as it was named to us, `more` goes behind it. */
export function pageLine(screening: Screening, page = screening.page, more: object = {}): string {
  return JSON.stringify({ ...screening, page, ...more });
}
