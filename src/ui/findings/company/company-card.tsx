import type { MentionPlace, TabScreening } from '../../../messages/contract.ts';
import { listName } from '../../../model/list-name.ts';
import { sinceWords } from '../../../model/listing-dates.ts';
import type { Hit, ListingStatement } from '../../../model/screening.ts';
import { BasisMark } from '../../basis-mark.tsx';
import { orderListings } from '../order-hits.ts';
import { plural } from '../plural.ts';
import type { ShowMention } from '../show-mention.ts';
import { useOpen } from '../use-open.ts';
import { Affiliations } from './affiliations.tsx';
import { FoundTexts } from './found-texts.tsx';
import { groupMentions } from './group-mentions.ts';
import { ListingView } from './listing-view.tsx';
import { NotListed } from './not-listed.tsx';

type Props = {
  hit: Hit;
  places: readonly MentionPlace[];
  /** The screening it belongs to: its lists and what they mean. */
  tab: TabScreening;
  isOpenAtFirst: boolean;
  show: ShowMention;
};

/** One company: name, basis, why it was found, list statuses with citations. */
export function CompanyCard({ hit, places, tab, isOpenAtFirst, show }: Props) {
  const listings = orderListings(hit.listings);
  return (
    <details class="card" {...useOpen(isOpenAtFirst)}>
      <summary>
        <h2>
          <bdi>{hit.name}</bdi>{' '}
          {hit.homeName && (
            <bdi lang="zh-Hans" class="home-name">
              {hit.homeName}
            </bdi>
          )}
        </h2>
        <p class="basis-line">
          <BasisMark basis={hit.basis} />
          <span class="soft">found {plural(hit.matches.length, 'time', 'times')}</span>
        </p>
        {listings.length > 0 && <StatusLines listings={listings} />}
      </summary>
      <FoundTexts groups={groupMentions(hit.matches, places)} reason={hit.reason} show={show} />
      {listings.map((listing) => (
        <ListingView
          key={`${listing.list} ${listing.basis} ${listing.namedAs}`}
          listing={listing}
          meaning={tab.meanings[listing.list]}
        />
      ))}
      <Affiliations affiliations={hit.affiliations} />
      <NotListed hit={hit} lists={tab.screening.lists} />
    </details>
  );
}

/** The answer at a glance: a line a list, with the day and the citation that added the entry. */
function StatusLines({ listings }: { listings: readonly ListingStatement[] }) {
  return (
    <ul class="status-lines">
      {listings.map((listing) => (
        <li key={`${listing.list} ${listing.basis} ${listing.namedAs}`} class={`status-${listing.basis}`}>
          <b>{listName(listing.list)}</b>
          {listing.basis === 'derived' ? ' by its wording' : ` ${sinceWords(listing)}, ${listing.citations[0]?.text}`}
        </li>
      ))}
    </ul>
  );
}
