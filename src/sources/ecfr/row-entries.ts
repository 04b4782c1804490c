import { countryCode } from '../../model/country-code.ts';
import type { EntityName } from '../../model/entity-name.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import type { EntryKeys } from '../entry-key.ts';
import { noticeCitation, readNotices } from '../federal-register/notices.ts';
import { lawOf } from '../law-of.ts';
import type { WarningLog } from '../warnings.ts';
import { splitAddresses } from './addresses.ts';
import { type EntityCell, readEntityCell } from './entity-cell.ts';
import { takeFootnotes } from './footnotes.ts';
import type { Column, Supplement } from './supplements.ts';
import { withoutEnd } from './without-end.ts';

/** A row of a supplement with its cells by column; the country is that of its group. */
export type Cells = {
  supplement: Supplement;
  country: string;
  /** By column; empty where the supplement has no such column. */
  words: Readonly<Record<Column, string>>;
  /** The same as printed, footnote marks included. */
  printed: Readonly<Record<Column, string>>;
  /** Numbers of the footnotes the row is marked with. */
  marks: readonly string[];
};

/** The names once each, the own one first. */
function distinct(names: readonly EntityName[]): EntityName[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function restrictionOf({ supplement, words }: Cells): { restriction: string; footnotes: string[] } {
  const requirement = takeFootnotes(words.requirement.replaceAll('\n', ' '));
  const policy = takeFootnotes(words.policy.replaceAll('\n', ' '));
  const says = [
    requirement.words && `Licence requirement: ${withoutEnd(requirement.words, ' .;')}`,
    policy.words && `review policy: ${withoutEnd(policy.words, ' .;')}`,
  ].filter(Boolean);
  const sentence = says.length > 0 ? `${says.join('; ')}.` : `${lawOf(supplement.list).restriction}.`;
  return {
    restriction: sentence.charAt(0).toUpperCase() + sentence.slice(1),
    footnotes: [...requirement.footnotes, ...policy.footnotes],
  };
}

function noteOf(cells: Cells, footnotes: readonly string[], { remarks, isAddress }: EntityCell, of: string): string {
  const marks = [...new Set([...cells.marks, ...footnotes])].sort();
  const notes = of === '' ? remarks.map((remark) => `The entry adds: “${remark.replace(/\s+/g, ' ')}”.`) : [];
  if (isAddress) notes.unshift('The entry names an address of high diversion risk, no company.');
  if (marks.length > 0) {
    notes.unshift(
      `Marked with footnote${marks.length > 1 ? 's' : ''} ${marks.join(' and ')} of Supplement No. ${cells.supplement.number}.`,
    );
  }
  if (of !== '') notes.push(`Named within the entry of ${of}.`);
  return notes.join(' ');
}

/**
 * The entries of one row: one, and one more for each party that it names within itself (subordinates, members of a
 * group). None where the row names nobody; what was not understood goes into `warnings`.
 */
export function rowEntries(cells: Cells, keys: EntryKeys, warnings: WarningLog): SourceEntry[] {
  const { supplement, words } = cells;
  const country = countryCode(cells.country);
  if (country === null) warnings.add('unread-value', `${supplement.list} country`, cells.country);
  const cell = readEntityCell(words.entity);
  if (cell.miscount !== null) {
    warnings.add('unread-value', `${supplement.list} aliases`, `${cell.miscount}: ${words.entity}`);
  }
  const { notices, unread } = readNotices(words.citation);
  if (unread !== '') warnings.add('unread-value', `${supplement.list} Federal Register citation`, unread);
  if (notices.length === 0) warnings.add('no-citation', supplement.list, words.entity);
  const { restriction, footnotes } = restrictionOf(cells);
  const record = Object.fromEntries(
    Object.entries({ ...cells.printed, country: cells.country }).filter(([, value]) => value !== ''),
  );

  const own = cell.names[0];
  const parties = own && own.text !== '' ? [{ names: cell.names, address: cell.address, of: '' }] : [];
  const head = own?.text || (words.entity.split('\n')[0] ?? '').replace(/:$/, '');
  parties.push(...cell.within.map((one) => ({ ...one, of: head })));
  if (parties.length === 0) warnings.add('unread-row', supplement.list, words.entity);
  return parties.map(({ names, address, of }) => {
    const note = noteOf(cells, footnotes, cell, of);
    return {
      list: supplement.list,
      key: keys.keyOf(names[0]?.text ?? '', country),
      publisherId: null,
      type: 'unknown',
      names: distinct(names),
      country,
      addresses: splitAddresses(address, country),
      effective: null,
      published: notices[0]?.published ?? null,
      until: null,
      restriction,
      citations: notices.length > 0 ? notices.map(noticeCitation) : [lawOf(supplement.list).citation],
      citesNotice: notices.length > 0,
      ...(note === '' ? {} : { note }),
      record,
    };
  });
}
