import type { Hit, ListingStatement, Screening } from '../../model/screening.ts';
import type { PageOutcome } from './screen-page.ts';

const WIDTHS = [34, 10, 44, 40];
const HEAD = ['POSSIBLE MATCH', 'BASIS', 'LISTS', 'TEXTS'];

/** The findings of one page as a table for a terminal. */
export function findingsTable(outcome: PageOutcome): string {
  if ('error' in outcome) return `${outcome.page}\n  ${outcome.error.message}\n`;
  const { screening, listsProblem } = outcome.result;
  const rows = screening.hits.flatMap(rowsOf);
  return [
    screening.title ? `${outcome.page} · ${screening.title}` : outcome.page,
    ...(rows.length === 0 ? ['  No name of a listed company found.'] : [HEAD, ...rows].map(line)),
    `  ${readSentence(screening)}`,
    ...screening.coverage.unreadable.map(({ what, where, why }) => `  Not read: ${what} (${where}): ${why}`),
    ...(listsProblem ? [`  ${listsProblem}`] : []),
    '',
  ].join('\n');
}

function rowsOf(hit: Hit): string[][] {
  const lists = hit.listings.map(listingWords);
  const texts = textWords(hit);
  const height = Math.max(lists.length, texts.length, 1);
  return Array.from({ length: height }, (_, row) => [
    row === 0 ? hit.name : '',
    row === 0 ? hit.basis : '',
    lists[row] ?? '',
    texts[row] ?? '',
  ]);
}

function listingWords(listing: ListingStatement): string {
  const since = listing.effective ? `since ${listing.effective}` : 'date unknown';
  return `${listing.list}: ${listing.basis}, ${since} (as of ${listing.asOf})`;
}

function textWords(hit: Hit): string[] {
  const counts = new Map<string, number>();
  for (const { text } of hit.matches) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `“${text.replace(/\s+/g, ' ')}”${count > 1 ? ` × ${count}` : ''}`);
}

function readSentence({ coverage, lists }: Screening): string {
  const read = `Read ${count(coverage.characters, 'character')} in ${count(coverage.frames, 'frame')}`;
  const used = lists.map((list) => `${list.id} as of ${list.asOf}${list.coverage === 'excerpt' ? ' (excerpt)' : ''}`);
  return `${read}; lists: ${used.join(', ') || 'none'}.`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function line(cells: readonly string[]): string {
  return `  ${cells.map((cell, column) => fit(cell, WIDTHS[column] ?? 0)).join('  ')}`.trimEnd();
}

/** Pads by columns of a terminal, where Chinese characters take two; a cell too long pushes the next. */
function fit(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(character) ? 2 : 1;
  return sum;
}
