import type { TabScreening } from '../../../messages/contract.ts';
import type { ListingStatement } from '../../../model/screening.ts';
import { asPublished } from '../../../words/as-published.ts';
import { partsWords } from '../../../words/format.ts';
import { listWords } from '../../../words/list-words.ts';
import { sinceWords } from '../../../words/listing-dates-words.ts';
import { words } from '../../../words/words.ts';
import { sentence } from '../../sentence.tsx';
import { OldCopies } from './old-copies.tsx';

/** The company's lists at a glance: a line a list, with the day and the citation that added the entry; then which are old. */
export function StatusLines({ listings, ages }: { listings: readonly ListingStatement[]; ages: TabScreening['ages'] }) {
  const say = words().findings.company;
  return (
    <>
      <ul class="status-lines">
        {listings.map((listing) => (
          <li key={`${listing.list} ${listing.basis} ${listing.namedAs}`} class={`status-${listing.basis}`}>
            <b>{listWords(listing)}</b> {listing.basis === 'derived' ? say.byWording : <Since listing={listing} />}
          </li>
        ))}
      </ul>
      <OldCopies lists={listings.map((listing) => ({ id: listing.list, name: listWords(listing) }))} ages={ages} />
    </>
  );
}

function Since({ listing }: { listing: ListingStatement }) {
  return (
    <>
      {sentence(
        (...parts: string[]) => partsWords(parts),
        sinceWords(listing),
        <span {...asPublished()}>{listing.citations[0]?.text}</span>,
      )}
    </>
  );
}
