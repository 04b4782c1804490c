import type { PartyListing } from '../../model/party.ts';
import { CitationLink } from '../../ui/citation-link.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Recorded } from '../../ui/recorded.tsx';
import { sentence } from '../../ui/sentence.tsx';
import { asPublished } from '../../words/as-published.ts';
import { dayWords } from '../../words/format.ts';
import { listingDatesWords } from '../../words/listing-dates-words.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { AgeMark } from '../overview/age-mark.tsx';
import { localDay } from './local-day.ts';
import { PublishedRecord } from './published-record.tsx';

/** One listing of a party: as what it is named, since when, what it brings, what proves it, and the record itself. */
export function PartyListingView({ listing }: { listing: PartyListing }) {
  const { find, nameOf } = useLists();
  const held = find(listing.list);
  const list = held?.list;
  const [name, ...others] = listing.names;
  const isOver = listing.until !== null && listing.until <= localDay();
  const said = words().lists.party.listings;
  const namedAs = (
    <q>
      <bdi lang={name?.lang}>{name?.text}</bdi>
    </q>
  );
  return (
    <section class={`listing${held?.isOwn ? ' own-listing' : ''}${isOver ? ' past-listing' : ''}`}>
      <h3>
        <bdi>{nameOf(listing.list)}</bdi>
        {isOver && <span class="own">{said.isOver}</span>}
        {held?.isOwn && <span class="own">{said.isOwn}</span>}
      </h3>
      <p>
        {others.length === 0
          ? sentence(said.namedAs, namedAs)
          : sentence(said.namedAsAndMore, namedAs, <span class="soft">{said.moreNames(others.length)}</span>)}
      </p>
      <p class="dates">{datesOf(listing)}</p>
      <p {...asPublished()}>{listing.restriction}</p>
      <CitationList citations={listing.citations} />
      {listing.note && <p>{sentence(said.note, <Recorded text={listing.note} />)}</p>}
      {list && !held.isOwn && (
        <p class="soft">
          {sentence(said.theList, <Recorded text={list.meaning} />, <CitationLink citation={list.meaningCitation} />)}
        </p>
      )}
      {list && (
        <p class="soft">
          {said.copyOf(dayWords(list.asOf))} <AgeMark list={list} />
          {!held.isOwn && (
            <>
              {' '}
              · <ExternalLink url={list.url}>{said.officialPage}</ExternalLink>
            </>
          )}
        </p>
      )}
      {listing.from && <PublishedRecord from={listing.from} />}
    </section>
  );
}

/** The days of a listing with its end: the day, or that it was seen in one copy and no longer in a later one. */
function datesOf(listing: PartyListing): string {
  const dates = listingDatesWords(listing);
  const { until, lastSeen } = listing;
  const said = words().lists.party.listings;
  if (until === null) return dates;
  if (lastSeen === undefined) return said.until(dates, dayWords(until));
  return said.leftBetween(dates, dayWords(lastSeen), dayWords(until));
}
