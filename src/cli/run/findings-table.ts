import { formatDate } from '../../model/format-date.ts';
import { listName } from '../../model/list-name.ts';
import { ROLE_WORDS } from '../../model/role.ts';
import type { Hit, ListingStatement, Screening } from '../../model/screening.ts';
import { listingDate } from '../../screening/reason.ts';
import type { PageOutcome } from './screen-page.ts';

/** A cell longer than this does not widen its column. */
const WIDEST = 56;
const HEAD = ['POSSIBLE MATCH', 'BASIS', 'TEXTS', 'LISTS'];

/** The findings of one page as a table for a terminal. */
export function findingsTable(outcome: PageOutcome): string {
  if ('error' in outcome) return `${outcome.page}\n  ${outcome.error.message}\n`;
  const { screening, listsProblem } = outcome.result;
  const rows = [HEAD, ...screening.hits.flatMap(rowsOf)];
  return [
    screening.title ? `${outcome.page} · ${screening.title}` : outcome.page,
    ...(screening.hits.length === 0 ? ['  No name found in the lists below, as of their dates.'] : lines(rows)),
    ...claimLines(screening),
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
    texts[row] ?? '',
    lists[row] ?? '',
  ]);
}

function listingWords(listing: ListingStatement): string {
  const { list, via, namedAs, citations, asOf } = listing;
  const ground = via ? `derived, through the entry of ${namedAs},` : 'listed,';
  return `${listName(list)}: ${ground} ${listingDate(listing)}, ${citations[0]?.text ?? ''}; copy of ${formatDate(asOf)}`;
}

function textWords(hit: Hit): string[] {
  const counts = new Map<string, number>();
  for (const { text, role } of hit.matches) {
    const words = `“${text.replace(/\s+/g, ' ')}”${role ? ` as ${ROLE_WORDS[role]}` : ''}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${words}${count > 1 ? ` × ${count}` : ''}`);
}

/** Claims that stand near a name, for a person to check. */
function claimLines({ contradictions, hits }: Screening): string[] {
  return contradictions.map(({ claim, entity, context }) => {
    const name = hits.find((hit) => hit.entity === entity)?.name ?? entity;
    return `  To check: “${claim}” stands near ${name}: …${context}…`;
  });
}

function readSentence({ coverage }: Screening): string {
  return `Read ${count(coverage.characters, 'character')} in ${count(coverage.frames, 'frame')}.`;
}

/** The lists a screening used, with their dates: an excerpt proves no absence. */
export function listsSentence({ lists }: Screening): string {
  const used = lists.map(({ id, asOf, ...rest }) => `  ${listName(id).padEnd(26)} copy of ${asOf}, ${listWords(rest)}`);
  return ['Lists:', ...used, ''].join('\n');
}

function listWords({ coverage, entries }: Pick<Screening['lists'][number], 'coverage' | 'entries'>): string {
  if (entries === 0) return 'no entries held: only says who was looked for and not found';
  const held = count(entries, 'entry', 'entries');
  return coverage === 'complete' ? `complete, ${held}` : `excerpt, ${held}`;
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

function lines(rows: readonly string[][]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => Math.min(WIDEST, columns(row[column] ?? '')))));
  return rows.map((row) => `  ${row.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** Pads by columns of a terminal, where Chinese characters take two. */
function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function columns(text: string): number {
  const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}
