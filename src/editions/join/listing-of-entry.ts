import type { Citation } from '../../model/citation.ts';
import type { EntityName } from '../../model/entity-name.ts';
import type { Listing } from '../../model/listing.ts';
import type { PartyListing } from '../../model/party.ts';
import { foldedName } from './folded-name.ts';
import type { HeldEntry } from './held-entry.ts';
import { noticePlace, noticesOf } from './notices.ts';
import { publisherIdOfRow } from './party-draft.ts';

/** Whether a hand-kept row and an entry of its list and party go back to the same notice. */
export function isSameNotice(row: Listing, entry: HeldEntry): boolean {
  const number = publisherIdOfRow(row);
  if (number !== null && entry.publisherId !== null) return number === entry.publisherId;
  if (entry.citesNotice) {
    const known = new Set(row.citations.flatMap(noticesOf));
    return entry.citations.flatMap(noticesOf).some((notice) => known.has(notice));
  }
  // Such a row says nothing of its notice, so that it cannot speak against the one that was looked up by hand.
  const own = foldedName(entry.names[0]?.text ?? '');
  return row.names.some(({ text, kind }) => kind !== 'weak-alias' && foldedName(text) === own);
}

/** In the order of the notices where every citation names one; as they stand otherwise. */
function inOrder(citations: readonly Citation[]): Citation[] {
  const placed = citations.map((citation) => ({ citation, place: noticePlace(citation) }));
  if (placed.some(({ place }) => place === null)) return [...citations];
  return placed
    .sort(({ place: a }, { place: b }) => (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0))
    .map(({ citation }) => citation);
}

/** The citations of a row, with better addresses and what each did, and those the entry has besides. */
function citationsOf(row: Listing, entry: HeldEntry): Citation[] {
  if (!entry.citesNotice) return [...row.citations];
  const known = new Set(row.citations.flatMap(noticesOf));
  const texts = new Set(row.citations.map(({ text }) => text));
  const further = entry.citations.filter((citation) => {
    const notices = noticesOf(citation);
    return notices.length > 0 ? !notices.some((notice) => known.has(notice)) : !texts.has(citation.text);
  });
  return inOrder([...row.citations, ...further]);
}

/** Names as a page is read for them: one the row marks as weak or shared stays so. */
function namesOf(entry: HeldEntry, row: Listing | undefined): EntityName[] {
  const known = new Map(row?.names.map((name) => [foldedName(name.text), name]));
  return entry.names.map((name, i) => {
    const ours = known.get(foldedName(name.text));
    if (!ours || i === 0) return name;
    return {
      ...name,
      ...(ours.kind === 'weak-alias' ? { kind: ours.kind } : {}),
      ...(ours.isShared ? { isShared: true } : {}),
    };
  });
}

/**
 * The listing that an entry is. What is known by hand of the same listing is carried over where both go back to the
 * same notice: the first day in force that the Consolidated Screening List does not give, the words that reach further,
 * the note, and the addresses of the citations. What the entry itself says is taken from the entry.
 */
export function listingOfEntry(entry: HeldEntry, party: string, row: Listing | undefined): Omit<PartyListing, 'id'> {
  const { list, effective, published, until, restriction, from } = entry;
  const note = [row?.note, entry.note].filter((words) => words !== undefined).join(' ');
  return {
    list,
    entity: party,
    names: namesOf(entry, row),
    effective: effective ?? row?.effective ?? null,
    published: published ?? row?.published ?? null,
    until: until ?? row?.until ?? null,
    restriction,
    citations: row ? citationsOf(row, entry) : entry.citations,
    reach: row?.reach ?? [],
    confidence: row?.confidence ?? 'H',
    ...(note === '' ? {} : { note }),
    key: entry.key,
    from,
  };
}
