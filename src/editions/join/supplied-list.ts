import type { Edition, EditionList } from '../../model/edition.ts';
import { formatDate } from '../../model/format-date.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { ScreeningList } from '../../model/listing.ts';

/** A list that an edition supplies. */
export type SuppliedList = { edition: Edition; list: EditionList };

/** What the publications are called in a sentence, by the first part of a source's id. */
const PUBLICATIONS: Readonly<Record<string, string>> = {
  csl: 'the Consolidated Screening List',
  bis: 'BIS’s own file',
  ecfr: 'the eCFR',
  ofac: 'OFAC’s own file',
};

/** "14,973 entries". */
function entriesWords({ entries }: EditionList): string {
  return `${entries.toLocaleString('en-US')} ${entries === 1 ? 'entry' : 'entries'}`;
}

/** Where an edition was read, in words. */
function publicationOf({ source, provenance }: Edition): string {
  return PUBLICATIONS[source.split('-')[0] ?? ''] ?? `the file ${provenance.from}`;
}

const readDay = ({ provenance }: Edition): IsoDate => provenance.readAt.slice(0, 10);

/** An own list is the organisation's: its id says so. */
export function isOwnList(id: string): boolean {
  return id.startsWith('own-');
}

/** Of an official file that does not say of which day it is nothing is concluded from what it lacks: it may be years old. */
export function isUndated({ edition, list }: SuppliedList): boolean {
  return edition.provenance.by === 'file' && !list.isDateStated && !isOwnList(list.id);
}

/** Which copy of a list was read to its end, for "not listed": "complete OFAC SDN list of the Consolidated …, 14,973 entries, read 3 Nov 2026". */
export function completeCopyWords(name: string, { edition, list }: SuppliedList): string {
  const dated = list.isDateStated && list.asOf !== readDay(edition) ? `, dated ${formatDate(list.asOf)}` : '';
  return `complete ${name} data of ${publicationOf(edition)}${dated}, ${entriesWords(list)}, read ${formatDate(readDay(edition))}`;
}

/** For each list the edition that supplies it: of those that hold it the one activated last. */
export function suppliedLists(editions: readonly Edition[]): Map<string, SuppliedList> {
  const supplied = new Map<string, SuppliedList>();
  const inOrder = [...editions].sort((a, b) => {
    const [first, second] = [a.activatedAt ?? '', b.activatedAt ?? ''];
    return first < second ? -1 : first > second ? 1 : a.number - b.number;
  });
  for (const edition of inOrder) for (const list of edition.lists) supplied.set(list.id, { edition, list });
  return supplied;
}

/** The header of a list as an edition has it. */
export function suppliedHeader(base: ScreeningList, supplied: SuppliedList): ScreeningList {
  const { edition, list } = supplied;
  const entries = entriesWords(list);
  return {
    ...base,
    asOf: list.asOf,
    // A file may have lain somewhere for years; a download is what the source says on that day.
    ...(edition.provenance.by === 'download' && readDay(edition) > list.asOf ? { readOn: readDay(edition) } : {}),
    coverage: isUndated(supplied) ? 'excerpt' : 'complete',
    covers: isOwnList(list.id)
      ? `All ${entries} of your organisation’s list, as read on ${formatDate(readDay(edition))}.`
      : isUndated(supplied)
        ? `${entries} of the file ${edition.provenance.from}, read on ${formatDate(list.asOf)}, which does not say of which day it is: it may be older, and what it lacks may be on the list.`
        : `All ${entries}, as ${publicationOf(edition)} had them ${list.isDateStated ? 'on' : 'when it was read on'} ${formatDate(list.asOf)}.`,
    ...(isOwnList(list.id) ? { isOwn: true } : {}),
  };
}
