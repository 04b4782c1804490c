import type { Citation } from '../../../model/citation.ts';
import { formatDate } from '../../../model/format-date.ts';
import { listName } from '../../../model/list-name.ts';
import { listingDates } from '../../../model/listing-dates.ts';
import type { ListingStatement } from '../../../model/screening.ts';
import { BasisMark } from '../../basis-mark.tsx';
import { CitationLink } from '../../citation-link.tsx';
import { ExternalLink } from '../../external-link.tsx';
import { CONFIDENCE_WORDS } from './affiliation-words.ts';

type Props = {
  listing: ListingStatement;
  /** What being on the list means, with its citation. */
  meaning: { text: string; citation: Citation } | undefined;
};

/** One list status: named on the list, or only reached by its words, which looks and reads differently. */
export function ListingView({ listing, meaning }: Props) {
  const name = listName(listing.list);
  return (
    <section class={`listing listing-${listing.basis}`}>
      <h3>{name}</h3>
      {listing.basis === 'derived' && (
        <p>
          <BasisMark basis="derived" />
        </p>
      )}
      {listing.via ? (
        <Reached name={name} namedAs={listing.namedAs} via={listing.via} />
      ) : (
        <p>
          named as <q>{listing.namedAs}</q>
        </p>
      )}
      <p class="dates">
        {listing.via && 'Entry of the named company: '}
        {listingDates(listing)}
      </p>
      <p>
        {listing.via && 'What the entry brings: '}
        {listing.restriction}
      </p>
      <ul class="citations">
        {listing.citations.map((citation) => (
          <li key={`${citation.text} ${citation.url}`}>
            <CitationLink citation={citation} />
          </li>
        ))}
      </ul>
      {listing.note && (
        <details class="soft">
          <summary>Notes on this entry</summary>
          <p>{listing.note}</p>
        </details>
      )}
      {meaning && (
        <p class="soft">
          The list: {meaning.text} (<CitationLink citation={meaning.citation} />)
        </p>
      )}
      <p class="soft">list copy of {formatDate(listing.asOf)}</p>
    </section>
  );
}

type ReachedProps = { name: string; namedAs: string; via: NonNullable<ListingStatement['via']> };

function Reached({ name, namedAs, via }: ReachedProps) {
  const { kind, source, url, confidence } = via.affiliation;
  const limit = CONFIDENCE_WORDS[confidence];
  const isBrand = kind === 'brand';
  return (
    <p>
      {/[Ll]ist$/.test(name) ? `The ${name}` : name} {isBrand ? 'covers' : 'also covers'} <q>{via.words}</q>
      {isBrand ? ' ' : ' of '}
      <bdi>{namedAs}</bdi>; that this {isBrand ? 'brand is its own' : 'company is one'} is reported by{' '}
      <ExternalLink url={url}>{source}</ExternalLink>
      {limit && ` (${limit})`}, not stated by the list.
    </p>
  );
}
