import type { Citation } from '../../model/citation.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { PartyListing } from '../../model/party.ts';
import { dayWords } from '../../words/format.ts';
import { recordWords } from '../../words/records/record-words.ts';
import { words } from '../../words/words.ts';
import { citationDay } from './citation-day.ts';

/** What happened to an entry on a day. */
export type TimelineEvent = {
  /** Null where no source read gives the day. */
  day: IsoDate | null;
  list: string;
  listing: string;
  kind: 'notice' | 'in-force' | 'ended' | 'copy';
  /** The notice behind it; of a copy none. */
  citation: Citation | null;
  /** In few words: "in force from this day". */
  words: string;
};

type ListedEntry = Pick<PartyListing, 'id' | 'list' | 'effective' | 'published' | 'until' | 'lastSeen' | 'citations'>;

/** The day a list's copy is current to, by list id; undefined for lists not held. */
export type CopyDays = (list: string) => IsoDate | undefined;

/**
 * What happened to the entries of a party, oldest first: every notice with what it changed, the day each entry came
 * into force and left, and up to when it is known. A notice without a day stands behind the one before it.
 */
export function timeLine(entries: readonly ListedEntry[], copyDay: CopyDays, today: IsoDate): TimelineEvent[] {
  const placed = entries.flatMap((entry) => {
    let last = '';
    return eventsOf(entry, copyDay(entry.list), today).map((event, order) => {
      last = event.day ?? last;
      return { event, day: last, order };
    });
  });
  return placed
    .sort((a, b) => a.day.localeCompare(b.day) || a.event.listing.localeCompare(b.event.listing) || a.order - b.order)
    .map(({ event }) => event);
}

function eventsOf(entry: ListedEntry, copyDay: IsoDate | undefined, today: IsoDate): TimelineEvent[] {
  const { id: listing, list, effective, published, until, citations } = entry;
  const said = words().lists.party.timeLine;
  const events: TimelineEvent[] = citations.map((citation, index) => {
    const day = (index === 0 ? published : null) ?? citationDay(citation);
    const isStart = effective !== null && day === effective && index === 0;
    const change = citation.changes === undefined ? said.cited : recordWords(citation.changes).text;
    const kind = isStart ? ('in-force' as const) : ('notice' as const);
    return { day, list, listing, kind, citation, words: isStart ? said.andInForce(change) : change };
  });
  const first = citations[0] ?? null;
  if (effective !== null && events[0]?.day !== effective) {
    const what = published !== null && effective < published ? said.inForceEarly : said.inForce;
    events.push({ day: effective, list, listing, kind: 'in-force', citation: first, words: what });
  }
  if (until !== null && entry.lastSeen !== undefined) {
    const what = said.gone(dayWords(entry.lastSeen));
    events.push({ day: until, list, listing, kind: 'ended', citation: null, words: what });
  } else if (until !== null) {
    const what = until > today ? said.ends : said.ended;
    // An end to come stands in the entry's own order; one that has come is proven only by a notice of that day.
    const citation = until > today ? citations.at(-1) : citations.find((one) => citationDay(one) === until);
    events.push({ day: until, list, listing, kind: 'ended', citation: citation ?? null, words: what });
  } else if (copyDay !== undefined) {
    events.push({ day: copyDay, list, listing, kind: 'copy', citation: null, words: said.copy });
  }
  // The days of one entry in their order, those without a day behind the one before them.
  let last = '';
  return events
    .map((event) => {
      last = event.day ?? last;
      return { event, day: last };
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ event }) => event);
}
