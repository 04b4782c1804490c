import { foldedName } from '../../editions/join/folded-name.ts';
import { noticesOf } from '../../editions/join/notices.ts';
import { joinParties } from '../../editions/join-entries.ts';
import { compile, find } from '../../match/matcher.ts';
import type { Listing, ScreeningList } from '../../model/listing.ts';
import type { Party, PartyListing } from '../../model/party.ts';
import type { Records } from '../../model/records.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { namesToFind } from '../../screening/judge.ts';
import { OFFICIAL_LISTS } from '../../sources/list-facts.ts';
import type { OfficialFile } from './official-file.ts';

/** Something that an official file has otherwise than lists/. */
export type Difference = { list: string; entity: string; what: string };

/** What a file came to beside lists/. */
export type Comparison = {
  differences: readonly Difference[];
  parties: readonly Party[];
  lists: readonly ScreeningList[];
  absences: Records['absences'];
};

const dayDifference = (what: string, theirs: string | null, ours: string | null): string[] =>
  theirs === null || theirs === ours ? [] : [`${what} ${theirs} in the file, ${ours ?? 'no day'} in lists/`];

/** Names and notices are compared folded; the notices of lists/ that the file leaves out are no difference. */
function rowDifferences(row: Listing, entry: SourceEntry): string[] {
  const [ours, theirs] = [row.names, entry.names].map(
    (names) => new Map(names.map(({ text }) => [foldedName(text), text])),
  );
  const notices = new Set(row.citations.flatMap(noticesOf));
  return [
    ...dayDifference('published', entry.published, row.published),
    ...dayDifference('effective', entry.effective, row.effective),
    ...[...(theirs ?? [])].flatMap(([key, text]) => (ours?.has(key) ? [] : [`the name “${text}” is in the file only`])),
    ...[...(ours ?? [])].flatMap(([key, text]) => (theirs?.has(key) ? [] : [`the name “${text}” is in lists/ only`])),
    ...entry.citations
      .filter(
        (citation) => noticesOf(citation).length > 0 && !noticesOf(citation).some((notice) => notices.has(notice)),
      )
      .map(({ text }) => `the notice ${text} is in the file only`),
  ];
}

/** Says which name of the family a text holds, if any; names that are words too are not enough. */
function familyFinder({ entities, affiliations }: Records): (text: string) => string | undefined {
  const ids = new Set(affiliations.flatMap(({ from, to }) => [from, to]));
  const family = entities.filter(({ id }) => ids.has(id));
  const matcher = compile(namesToFind({ entities: family, relabels: [] }, { hasRelabels: false }));
  return (text) => find(matcher, text).flatMap(({ names }) => names.filter(({ isWeak }) => !isWeak))[0]?.text;
}

/** Everything an official file says otherwise than lists/ about the lists both have. */
export async function compareWithLists({ edition, entries }: OfficialFile, bundled: Records): Promise<Comparison> {
  const facts = Object.values(OFFICIAL_LISTS).map(
    (list): ScreeningList => ({
      ...list,
      asOf: edition.provenance.readAt.slice(0, 10),
      coverage: 'complete',
      covers: '',
    }),
  );
  const { parties, book } = await joinParties({
    bundled,
    editions: [{ edition, entries: [entries] }],
    apart: new Set(),
    lists: facts,
  });
  const byId = new Map(parties.map((party) => [party.entity.id, party]));
  const ofFile = (party: Party | undefined, list: string): PartyListing[] =>
    party?.listings.filter((listing) => listing.list === list && listing.from !== null) ?? [];
  const familyName = familyFinder(bundled);
  const kept = new Map(bundled.lists.map((list) => [list.id, list]));
  const byHand = new Set(bundled.entities.map(({ id }) => id));
  const differences = edition.lists.flatMap(({ id: list }): Difference[] => {
    const header = kept.get(list);
    if (!header) return [];
    const rows = bundled.listings.filter((row) => row.list === list && row.until === null);
    const known = new Set(rows.map(({ entity }) => entity));
    const ofRows = rows.flatMap((row) => {
      const [listing] = ofFile(byId.get(row.entity), list);
      const entry = listing?.from && entries[listing.from.place];
      const found = entry ? rowDifferences(row, entry) : [`“${row.names[0]?.text}” is not in the file`];
      return found.map((what) => ({ list, entity: row.entity, what }));
    });
    const ofOthers = parties.flatMap((party) => {
      const { id: entity } = party.entity;
      const [listing] = ofFile(party, list);
      if (!listing || known.has(entity)) return [];
      const name = `“${listing.names[0]?.text}”`;
      if (byHand.has(entity)) return [{ list, entity, what: `${name} is in the file, and has no row in lists/` }];
      const family = listing.names.map(({ text }) => familyName(text)).find((one) => one !== undefined);
      if (family !== undefined) return [{ list, entity, what: `${name} is in the file only, and names “${family}”` }];
      return header.coverage === 'complete' ? [{ list, entity, what: `${name} is in the file only` }] : [];
    });
    return [...ofRows, ...ofOthers];
  });
  return { differences, parties, lists: book.lists, absences: book.absences };
}
