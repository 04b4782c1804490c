import type { Inquiry } from '../../../evidence/inquiry-draft.ts';
import type { MentionPlace, TabScreening } from '../../../messages/contract.ts';
import type { BuyerRole } from '../../../model/buyer-role.ts';
import type { HitGround } from '../../../model/ground.ts';
import type { Hit, ListingStatement } from '../../../model/screening.ts';
import { words } from '../../../words/words.ts';
import { DecideForm } from '../../decisions/decide-form.tsx';
import { ReopenedNotice } from '../../decisions/reopened-notice.tsx';
import { InquiryForm } from '../../inquiry/inquiry-form.tsx';
import { partyAddress } from '../../lists-address.ts';
import { sentence } from '../../sentence.tsx';
import { orderListings } from '../order-hits.ts';
import { shortName } from '../short-name.ts';
import type { ShowMention } from '../show-mention.ts';
import { useAfterPaint } from '../use-after-paint.ts';
import { useOpen } from '../use-open.ts';
import { Affiliations } from './affiliations.tsx';
import { CompanySummary } from './company-summary.tsx';
import { FoundTexts } from './found-texts.tsx';
import { groupMentions } from './group-mentions.ts';
import { ListingView } from './listing-view.tsx';
import { NotListed } from './not-listed.tsx';
import { reasonOf } from './reason-of.ts';

type Props = {
  hit: Hit;
  /** Why it is shown, to be said in the language of the user. */
  ground: HitGround | undefined;
  places: readonly MentionPlace[];
  /** The screening it belongs to: its lists and what they mean. */
  tab: TabScreening;
  /** As whom the reader asks what a listing means; empty for all. */
  roles: readonly BuyerRole[];
  /** Names the page, where the view goes from one to the next. */
  of?: string | undefined;
  isOpenAtFirst: boolean;
  show: ShowMention;
};

/** One company: name, basis, why it was found, list statuses with citations. */
export function CompanyCard({ hit, ground, places, tab, roles, of, isOpenAtFirst, show }: Props) {
  const listings = orderListings(hit.listings);
  const open = useOpen(isOpenAtFirst);
  // Of thirty companies nearly all are folded at first: what is inside can wait.
  const isPainted = useAfterPaint();
  return (
    <details class="card" {...open}>
      <CompanySummary hit={hit} listings={listings} ages={tab.ages} />
      {(open.open || isPainted) && (
        <CompanyBody
          hit={hit}
          ground={ground}
          listings={listings}
          places={places}
          tab={tab}
          roles={roles}
          of={of}
          show={show}
        />
      )}
    </details>
  );
}

type BodyProps = Omit<Props, 'isOpenAtFirst'> & { listings: readonly ListingStatement[] };

function CompanyBody({ hit, ground, listings, places, tab, roles, of, show }: BodyProps) {
  return (
    <>
      {tab.reopened
        .filter(({ entity }) => entity === hit.entity)
        .map((decision) => (
          <ReopenedNotice key={decision.id} decision={decision} />
        ))}
      <FoundTexts key={of} groups={groupMentions(hit, ground, places)} reason={reasonOf(hit, ground)} show={show} />
      {listings.map((listing) => (
        <ListingView
          key={`${listing.list} ${listing.basis} ${listing.namedAs}`}
          listing={listing}
          meaning={tab.meanings[listing.list]}
          roles={roles}
          age={tab.ages[listing.list]}
        />
      ))}
      <Affiliations affiliations={hit.affiliations} links={ground?.links ?? []} />
      <NotListed hit={hit} lists={tab.screening.lists} ages={tab.ages} />
      <p class="block">
        <a href={partyAddress(hit.entity)} target="_blank" rel="noopener">
          {sentence(words().findings.company.allSaid, <bdi>{shortName(hit.name)}</bdi>)}
        </a>
      </p>
      <InquiryForm inquiry={inquiryOf(tab, hit)} about={shortName(hit.name)} />
      <DecideForm hit={hit} page={tab.screening.page} {...oldReason(tab, hit)} />
    </>
  );
}

/** What its vendor may be asked about. */
function inquiryOf({ screening }: TabScreening, hit: Hit): Inquiry {
  return { page: screening.page, title: screening.title, readAt: screening.scannedAt, hits: [hit] };
}

/** What was said of the company when it was decided on last, if that is open again. */
function oldReason({ reopened }: TabScreening, { entity }: Hit): { reason?: string } {
  const old = reopened.find((decision) => decision.entity === entity);
  return old ? { reason: old.reason } : {};
}
