import type { Place } from '../../model/screening.ts';

/** A stretch of a document's text as it is sent to be looked through. */
export type DocumentRun = {
  where: Place;
  /** Its page, from 1; null for what belongs to no page. */
  page: number | null;
  text: string;
  /** The part that is its own: long pages are cut into runs that overlap, and a name belongs where it begins. */
  own: { from: number; to: number };
};

/** Longest run, in UTF-16 units, its overlap with the neighbours aside. */
const LONGEST = 63 * 1024;
/** How far a run reaches into its neighbours; no name is nearly as long. */
const OVERLAP = 256;
const LETTER = /\p{L}/u;

/** Whether a page's text can be read at all: a page number alone is found on pictures of pages too. */
export function hasWords(text: string): boolean {
  return LETTER.test(text);
}

/** Cuts a page's text into runs that one call can carry. */
export function runsOf(text: string, page: number | null, where: Place = 'pdf'): DocumentRun[] {
  const runs: DocumentRun[] = [];
  // In a message this sign parts two texts.
  const whole = text.replaceAll('\0', ' ');
  for (let from = 0; from < text.length; from += LONGEST) {
    const start = Math.max(0, from - OVERLAP);
    const to = Math.min(text.length, from + LONGEST);
    const end = Math.min(text.length, to + OVERLAP);
    runs.push({ where, page, text: whole.slice(start, end), own: { from: from - start, to: to - start } });
  }
  return runs;
}
