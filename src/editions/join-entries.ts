import type { Edition } from '../model/edition.ts';
import type { ScreeningList } from '../model/listing.ts';
import type { Party } from '../model/party.ts';
import type { Records } from '../model/records.ts';
import type { EntryBatches } from './entry-batches.ts';
import { AbsenceSearch } from './join/absences-in-use.ts';
import { findParty } from './join/find-party.ts';
import { foldedName, isFullName } from './join/folded-name.ts';
import { compareText, type HeldEntry, orderKey } from './join/held-entry.ts';
import { makeParty } from './join/make-party.ts';
import { addEntry, type PartyDraft, publisherIdOfRow, setNumber } from './join/party-draft.ts';
import { PartyIndex } from './join/party-index.ts';
import { partySlug } from './join/party-slug.ts';
import { SharedNames } from './join/shared-names.ts';
import { type SuppliedList, suppliedHeader, suppliedLists } from './join/supplied-list.ts';
import { PackedEntries } from './packed-entries.ts';

/** What the parties of a generation are made of. */
export type JoinInput = {
  /** The hand-kept records that came with this version. */
  bundled: Records;
  /** The editions in use, one a source, with their entries in the order they are stored in. */
  editions: readonly { edition: Edition; entries: EntryBatches }[];
  /** Ids of joins (`LIST KEY>ENTITY`) that a person has undone. */
  apart: ReadonlySet<string>;
  /** What is true of lists that have no file in lists/, own lists included: name, authority, meaning. */
  lists: readonly ScreeningList[];
  /** Called now and then, so that other work gets its turn. */
  pause?: () => Promise<void>;
};

/** What a generation holds besides its parties. */
export type Book = Omit<Records, 'entities' | 'listings'> & {
  /** How many entries were joined to a party that was there without them. */
  joins: number;
};

/** Entries worked through between two pauses: some milliseconds of work. */
const A_SLICE = 500;
/** Parties made at a time. */
const A_BATCH = 64;

/** The hand-kept parties, and what each is recognised by. */
function bundledParties({ entities, listings }: Records, index: PartyIndex): Map<string, PartyDraft> {
  const parties = new Map<string, PartyDraft>();
  for (const entity of entities) {
    const rows = listings.filter((row) => row.entity === entity.id);
    parties.set(entity.id, {
      id: entity.id,
      bundled: entity,
      rows,
      entries: [],
      joins: [],
      type: 'unknown',
      numbers: [],
    });
  }
  for (const party of parties.values()) {
    const { bundled, rows } = party;
    // A name of its rows as the lists print it; its own name where it has no row.
    const names = [
      ...(bundled?.names.filter(({ kind }) => kind === 'primary') ?? []),
      ...rows.flatMap((row) => row.names),
    ];
    for (const name of names) if (isFullName(name)) index.addHandKeptName(name.text, party);
    for (const row of rows) {
      const number = publisherIdOfRow(row);
      if (number !== null) {
        index.addPublisherId(number, party);
        setNumber(party, row.list, number);
      }
      index.addTraits({ ...row, addresses: [], country: bundled?.country ?? null }, party);
    }
  }
  return parties;
}

/** The entries that the editions in use supply, without their records. */
type Held = {
  entries: PackedEntries<HeldEntry>;
  /** Their places, oldest first. */
  inOrder: Uint32Array;
  shared: SharedNames;
};

async function heldEntries(
  { bundled, editions, pause }: JoinInput,
  supplied: ReadonlyMap<string, SuppliedList>,
): Promise<Held> {
  const entries = new PackedEntries<HeldEntry>();
  const keys: string[] = [];
  const shared = new SharedNames();
  for (const { names } of bundled.listings) shared.add(names.map(({ text }) => foldedName(text)));
  for (const { edition, entries: batches } of editions) {
    let place = 0;
    for await (const batch of batches) {
      for (const { record: _record, ...entry } of batch) {
        if (supplied.get(entry.list)?.edition.number === edition.number) {
          const folded = entry.names.map(({ text }) => foldedName(text));
          const held = { ...entry, from: { edition: edition.number, place }, folded };
          shared.add(folded);
          keys.push(orderKey(held));
          entries.add(held);
        }
        place += 1;
      }
      await pause?.();
    }
  }
  const inOrder = Uint32Array.from(keys, (_, place) => place);
  inOrder.sort((a, b) => compareText(keys[a] as string, keys[b] as string) || a - b);
  return { entries, inOrder, shared };
}

/** What parties are made with. */
type Drafts = { parties: Map<string, PartyDraft>; index: PartyIndex; apart: ReadonlySet<string> };

/** Gives an entry, packed at a place, to the party it belongs to, or makes one of it. */
function placeEntry(entry: HeldEntry, place: number, { parties, index, apart }: Drafts): void {
  const joinId = (party: PartyDraft) => `${entry.list} ${entry.key}>${party.id}`;
  const { found, undone } = findParty(entry, index, (party) => apart.has(joinId(party)));
  const { list, key } = entry;
  const joinOf = ({ party, ground, words }: NonNullable<typeof found>) => ({
    id: joinId(party),
    list,
    key,
    ground,
    words,
  });
  for (const one of undone) one.party.joins.push({ ...joinOf(one), isUndone: true });
  let party = found?.party;
  if (found) found.party.joins.push(joinOf(found));
  if (!party) {
    const id = partySlug(entry.folded[0] ?? key, entry, parties);
    party = { id, bundled: null, rows: [], entries: [], joins: [], type: 'unknown', numbers: [] };
    parties.set(id, party);
  }
  addEntry(party, entry, place);
  if (entry.publisherId !== null) index.addPublisherId(entry.publisherId, party);
  index.addTraits(entry, party);
}

/** The headers of the lists in use: those of lists/, and those that only an edition holds. */
function headersOf({ bundled, lists }: JoinInput, supplied: ReadonlyMap<string, SuppliedList>): ScreeningList[] {
  const headers = new Map(
    [...lists.filter(({ id }) => supplied.has(id)), ...bundled.lists].map((list) => [list.id, list]),
  );
  for (const [id, list] of supplied) {
    const base = headers.get(id);
    if (!base) throw new Error(`nothing is known of the list ${id}`);
    headers.set(id, suppliedHeader(base, list));
  }
  return [...headers.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Parties that are being made, and what can be said once all of them are. */
export type Joining = {
  /** The headers of the lists. */
  lists: readonly ScreeningList[];
  /** How many parties there will be. */
  count: number;
  /** All parties sorted by id, some at a time; to be asked once. Nothing here keeps those that were given. */
  parties: AsyncGenerator<readonly Party[]>;
  /** What else the generation holds, to be asked when every party was given. */
  book: () => Book;
};

/**
 * Joins the hand-kept records and the editions in use into parties, sorted by id; the same input gives the same output.
 * For each list one edition supplies the entries, the one activated last; a list without any keeps its bundled rows.
 * Parties are made as they are asked for: until then an entry is some bytes.
 */
export async function beginJoining(input: JoinInput): Promise<Joining> {
  const { bundled, apart, pause } = input;
  const supplied = suppliedLists(input.editions.map(({ edition }) => edition));
  const lists = headersOf(input, supplied);
  const { entries, inOrder, shared } = await heldEntries(input, supplied);
  const index = new PartyIndex(shared);
  const drafts = bundledParties(bundled, index);
  for (const [i, place] of inOrder.entries()) {
    if (i % A_SLICE === 0) await pause?.();
    placeEntry(entries.at(place), place, { parties: drafts, index, apart });
  }
  const inUse = { supplied, bundledAsOf: new Map(bundled.lists.map(({ id, asOf }) => [id, asOf])) };
  const partyOf = (draft: PartyDraft) => {
    const own = draft.entries.map((place) => entries.at(place));
    return makeParty(draft, own, inUse);
  };
  const absences = new AbsenceSearch(bundled, supplied, (id) => {
    const draft = drafts.get(id);
    return draft && partyOf(draft);
  });
  let joins = 0;
  async function* parties(): AsyncGenerator<readonly Party[]> {
    const sorted = [...drafts.values()].sort((a, b) => compareText(a.id, b.id));
    for (let from = 0; from < sorted.length; from += A_BATCH) {
      await pause?.();
      const batch = sorted.slice(from, from + A_BATCH).map(partyOf);
      for (const party of batch) {
        absences.add(party);
        joins += party.joins.filter(({ isUndone }) => !isUndone).length;
      }
      yield batch;
    }
    // What is made of the parties takes memory too, and this is still within its reach.
    drafts.clear();
    entries.clear();
  }
  const { affiliations, relabels, models } = bundled;
  return {
    lists,
    count: drafts.size,
    parties: parties(),
    book: () => ({ lists, affiliations, absences: absences.end(), relabels, models, joins }),
  };
}

/** {@link beginJoining} to its end, with all parties at once. */
export async function joinParties(input: JoinInput): Promise<{ parties: Party[]; book: Book }> {
  const joining = await beginJoining(input);
  const parties: Party[] = [];
  for await (const batch of joining.parties) parties.push(...batch);
  return { parties, book: joining.book() };
}
