import type { Citation } from '../model/citation.ts';
import { daysBetween } from '../model/days-between.ts';
import type { Edition } from '../model/edition.ts';
import { formatDate } from '../model/format-date.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { ListChange } from '../model/list-change.ts';
import { listName } from '../model/list-name.ts';
import type { ListedOn } from '../model/listed-on.ts';
import type { Absence, ScreeningList } from '../model/listing.ts';
import { listingDates } from '../model/listing-dates.ts';
import type { Party, PartyListing } from '../model/party.ts';
import { foldedName, isFullName } from './join/folded-name.ts';

/** One dated copy of a list that is held, or was held and compared. */
export type HeldEdition = {
  list: string;
  /** What the list is called; the organisation's own name for an own list. */
  name: string;
  asOf: IsoDate;
  coverage: ScreeningList['coverage'];
};

/** The copies that questions of a day can be answered from: the lists as they are in use and every edition kept. */
export function heldEditions(lists: readonly ScreeningList[], editions: readonly Edition[]): HeldEdition[] {
  return lists.flatMap(({ id, name, asOf, coverage, isOwn }) => {
    const called = isOwn ? `list “${name}” of your organisation` : listName(id);
    const held = new Map<IsoDate, HeldEdition>([[asOf, { list: id, name: called, asOf, coverage }]]);
    for (const { state, lists: ofEdition } of editions) {
      if (state !== 'current' && state !== 'previous') continue;
      for (const one of ofEdition) {
        if (one.id === id) held.set(one.asOf, { list: id, name: called, asOf: one.asOf, coverage: 'complete' });
      }
    }
    return [...held.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  });
}

/** A BIS rule is in force up to some days before it is published; an entry without its effective day may be, too. */
const DAYS_BEFORE_PUBLICATION = 14;

/** What is known of one stay of a party on a list. */
type Stay = Pick<PartyListing, 'effective' | 'published' | 'citations'> & {
  /** A day on which a copy had it, for stays without a date. */
  seen: IsoDate;
  /** The last day it was certainly there, and the first it certainly was not; null while it is there. */
  end: { lastSeen: IsoDate; until: IsoDate; isExact: boolean } | null;
};

type Answer = Omit<ListedOn, 'list'>;

const cite = (citations: readonly Citation[]): ListedOn['citation'] => {
  const first = citations[0];
  return first ? { text: first.text, url: first.url } : null;
};

/** What a stay says of a day on which it may have begun. */
function answerOfStay(stay: Stay, day: IsoDate, name: string, copy: IsoDate): Answer | null {
  const { effective, published, citations, end } = stay;
  const citation = cite(citations);
  const by = citation?.text ?? '';
  const start = effective ?? published;
  if (start !== null && day < start) {
    if (effective === null && daysBetween(day, start) <= DAYS_BEFORE_PUBLICATION) {
      const words = `Not known for ${name}: added by ${by}, ${listingDates(stay)}; it may have been in force some days before.`;
      return { answer: 'not-known', words, citation };
    }
    return { answer: 'not-yet', words: `Not yet on ${name}: added by ${by}, ${listingDates(stay)}.`, citation };
  }
  if (start === null && day < stay.seen) return null;
  if (end && day >= end.until) {
    const words = end.isExact
      ? `No longer on ${name}: it ended on ${formatDate(end.until)}; it was added by ${by}.`
      : `No longer on ${name}: not in the edition of ${formatDate(end.until)}, last seen in that of ${formatDate(end.lastSeen)}; it was added by ${by}.`;
    return { answer: 'no-longer', words, citation };
  }
  if (end && day > end.lastSeen) {
    const words = `Not known for ${name}: it left the list between the editions of ${formatDate(end.lastSeen)} and ${formatDate(end.until)}.`;
    return { answer: 'not-known', words, citation };
  }
  const since = start === null ? `in the copy of ${formatDate(stay.seen)}` : listingDates(stay);
  const last = day > copy ? `, the last that is held` : '';
  return { answer: 'listed', words: `On ${name}: ${since}, ${by}; copy of ${formatDate(copy)}${last}.`, citation };
}

/** Which answer counts where a party was on a list more than once. */
const RANK: readonly ListedOn['answer'][] = ['listed', 'not-known', 'no-longer', 'not-yet', 'not-listed'];

/** Whether a change is of one of a party's entries on a list: by the names printed there, or by the party's own. */
function isOfParty(change: ListChange, { entity, listings }: Party): boolean {
  const keys = listings.flatMap(({ list, key }) => (list === change.list && key !== undefined ? [key] : []));
  // Where the party's own entry is known, a namesake's change is not its.
  if (keys.length > 0) return keys.includes(change.key);
  const printed = listings.filter(({ list }) => list === change.list).flatMap(({ names }) => names.slice(0, 1));
  const own = entity.names.filter((name) => name.kind === 'primary' && isFullName(name));
  const folded = foldedName(change.name);
  return [...printed, ...own, { text: entity.name }].some(({ text }) => foldedName(text) === folded);
}

function staysOf(party: Party, list: string, changes: readonly ListChange[], copy: IsoDate): Stay[] {
  const added = changes.filter(({ kind }) => kind === 'added').sort((a, b) => (a.toAsOf < b.toAsOf ? -1 : 1));
  const stays = party.listings
    .filter((listing) => listing.list === list)
    .map(({ effective, published, citations, until, lastSeen }): Stay => {
      const end = until === null ? null : { lastSeen: lastSeen ?? until, until, isExact: lastSeen === undefined };
      const seen = end && !end.isExact ? end.lastSeen : (added.at(-1)?.toAsOf ?? copy);
      return { effective, published, citations, seen, end };
    });
  const removed = changes.filter(({ kind }) => kind === 'removed');
  for (const { effective, published, citations, fromAsOf, toAsOf } of removed) {
    // A row closed on that day is the same stay.
    if (stays.some(({ end }) => end?.until === toAsOf)) continue;
    const seen = added.findLast((one) => one.toAsOf <= fromAsOf)?.toAsOf ?? fromAsOf;
    stays.push({ effective, published, citations, seen, end: { lastSeen: fromAsOf, until: toAsOf, isExact: false } });
  }
  return stays;
}

/** The last complete copy up to a day, and what it is; an absence looked up for this very party is one. */
function lastComplete(
  party: Party,
  held: readonly HeldEdition[],
  absences: readonly Absence[],
  day: IsoDate,
): { asOf: IsoDate; words: string } | undefined {
  return [
    ...held
      .filter(({ coverage }) => coverage === 'complete')
      .map(({ asOf }) => ({ asOf, words: `the complete copy of ${formatDate(asOf)}` })),
    ...absences.filter(({ entity }) => entity === party.entity.id).map(({ asOf, source }) => ({ asOf, words: source })),
  ]
    .filter(({ asOf }) => asOf <= day)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .at(-1);
}

function answerFor(
  party: Party,
  day: IsoDate,
  held: readonly HeldEdition[],
  changes: readonly ListChange[],
  absences: readonly Absence[],
): Answer {
  const { list = '', name = '' } = held[0] ?? {};
  const copy = held.at(-1)?.asOf ?? '';
  const stays = staysOf(party, list, changes, copy);
  const answers = stays.flatMap((stay) => answerOfStay(stay, day, name, copy) ?? []);
  const [best] = answers.sort((a, b) => RANK.indexOf(a.answer) - RANK.indexOf(b.answer));
  if (best) return best;
  // Copies in which an undated entry of the party may have stood prove nothing.
  const firstSeen = stays.map(({ seen }) => seen).sort()[0];
  const addedAfter = changes.filter(({ kind, toAsOf }) => kind === 'added' && toAsOf === firstSeen)[0]?.fromAsOf;
  const complete = lastComplete(party, held, absences, day);
  if (
    complete &&
    (stays.length === 0 || (addedAfter !== undefined && complete.asOf <= addedAfter && day <= addedAfter))
  ) {
    return { answer: 'not-listed', words: `Not on ${name}: not in ${complete.words}.`, citation: null };
  }
  const excerpt = held.every(({ coverage }) => coverage === 'excerpt') ? ', of which only a part is held' : '';
  return { answer: 'not-known', words: `Not known from the editions held of ${name}${excerpt}.`, citation: null };
}

/**
 * Whether a party was on each list on a day, as far as the editions held tell: one answer a list, in the order of
 * `held`. A day before the notice that added an entry is "not yet"; any other absence is "no" only from a complete
 * edition of that day or before, or an absence looked up for this very party; else "not known from the editions held".
 */
export function listedOn(
  party: Party,
  day: IsoDate,
  held: readonly HeldEdition[],
  changes: readonly ListChange[],
  absences: readonly Absence[] = [],
): ListedOn[] {
  const lists = new Map<string, HeldEdition[]>();
  for (const one of held) lists.set(one.list, [...(lists.get(one.list) ?? []), one]);
  const ofParty = changes.filter((change) => isOfParty(change, party));
  return [...lists].map(([list, copies]) => ({
    list,
    ...answerFor(
      party,
      day,
      [...copies].sort((a, b) => (a.asOf < b.asOf ? -1 : 1)),
      ofParty.filter((change) => change.list === list),
      absences.filter((absence) => absence.list === list),
    ),
  }));
}
