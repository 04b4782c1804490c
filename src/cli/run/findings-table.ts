import type { TabScreening } from '../../messages/contract.ts';
import { formatDate } from '../../model/format-date.ts';
import { isMarkedOld, type ListAge } from '../../model/list-age.ts';
import { isOnOwnListOnly } from '../../model/own-list.ts';
import type { Hit, ListingStatement, Screening } from '../../model/screening.ts';
import { IN_ENGLISH } from '../../screening/in-english.ts';
import { ageWords } from '../../words/age-words.ts';
import { editionWords, listWords } from '../../words/list-words.ts';
import { listsProblemWords } from '../../words/lists-problem-words.ts';
import { listingDay } from '../../words/reasons/hit-reason.ts';
import type { PageOutcome } from './page-outcome.ts';

/** A cell longer than this does not widen its column. */
const WIDEST = 56;
type Ages = TabScreening['ages'];

const HEAD = ['POSSIBLE MATCH', 'BASIS', 'TEXTS', 'LISTS'];

/** The findings of one page as a table for a terminal. */
export function findingsTable(outcome: PageOutcome): string {
  if ('error' in outcome) return `${outcome.page}\n  ${outcome.error.message}\n`;
  const { screening, listsProblem, ages } = outcome.result;
  const rows = [HEAD, ...screening.hits.flatMap((hit) => rowsOf(hit, ages))];
  return [
    screening.title ? `${outcome.page} · ${screening.title}` : outcome.page,
    ...(screening.hits.length === 0 ? ['  No name found in the lists below, as of their dates.'] : lines(rows)),
    ...claimLines(screening),
    `  ${readSentence(screening)}`,
    ...screening.coverage.unreadable.map(({ what, where, why }) => `  Not read: ${what} (${where}): ${why}`),
    ...(listsProblem ? [`  ${listsProblemWords(listsProblem)}`] : []),
    '',
  ].join('\n');
}

function rowsOf(hit: Hit, ages: Ages): string[][] {
  const lists = hit.listings.map((listing) => statusWords(listing, ages[listing.list]));
  const texts = textWords(hit);
  const height = Math.max(lists.length, texts.length, 1);
  return Array.from({ length: height }, (_, row) => [
    row === 0 ? hit.name : '',
    row === 0 ? (isOnOwnListOnly(hit) ? 'own list' : hit.basis) : '',
    texts[row] ?? '',
    lists[row] ?? '',
  ]);
}

function statusWords(listing: ListingStatement, age: ListAge | undefined): string {
  const { via, namedAs, citations, asOf, ownList } = listing;
  const ground = via ? `derived, through the entry of ${namedAs},` : ownList === undefined ? 'listed,' : 'there';
  const old = age && isMarkedOld(age) ? `, ${ageWords(age)}` : '';
  return `${listWords(listing)}: ${ground} ${listingDay(listing, IN_ENGLISH)}, ${citations[0]?.text ?? ''}; copy of ${formatDate(asOf)}${old}`;
}

function textWords(hit: Hit): string[] {
  const counts = new Map<string, number>();
  for (const { text, role } of hit.matches) {
    const words = `“${text.replace(/\s+/g, ' ')}”${role ? ` ${IN_ENGLISH.facts.roles[role]}` : ''}`;
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
export function listsSentence({ screening: { lists }, ages }: Pick<TabScreening, 'screening' | 'ages'>): string {
  const used = lists.map((list) => {
    const age = ages[list.id];
    return `  ${editionWords(list).padEnd(26)} copy of ${list.asOf}, ${heldWords(list)}${age ? `; ${ageWords(age)}` : ''}`;
  });
  return ['Lists:', ...used, ''].join('\n');
}

function heldWords({ coverage, entries }: Pick<Screening['lists'][number], 'coverage' | 'entries'>): string {
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
