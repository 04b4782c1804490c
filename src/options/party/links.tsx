import type { PartyStatus } from '../../messages/lists-contract.ts';
import { listAge } from '../../model/list-age.ts';
import { BasisMark } from '../../ui/basis-mark.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { ListingView } from '../../ui/findings/company/listing-view.tsx';
import { Recorded } from '../../ui/recorded.tsx';
import { sentence } from '../../ui/sentence.tsx';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { formatRoute } from '../routing/route.ts';
import { localDay } from './local-day.ts';

/** What is no listing of its own: lists whose words reach it, and links to other parties that someone reports. */
export function Links({ status: { listings, affiliations } }: { status: PartyStatus }) {
  const { find } = useLists();
  const reached = listings.filter(({ basis }) => basis === 'derived');
  if (reached.length === 0 && affiliations.length === 0) return null;
  const { links } = words().lists.party;
  return (
    <section class="links" aria-labelledby="links">
      <h2 id="links">{links.title}</h2>
      {reached.map((listing) => {
        const list = find(listing.list)?.list;
        return (
          <ListingView
            key={`${listing.list} ${listing.namedAs}`}
            listing={listing}
            meaning={list && { text: list.meaning, citation: list.meaningCitation }}
            age={list && listAge(list, localDay())}
          />
        );
      })}
      {affiliations.length > 0 && (
        <>
          <h3>
            <BasisMark basis="affiliated" />
          </h3>
          <ul>
            {affiliations.map((one) => (
              <li key={`${one.to} ${one.kind} ${one.source}`}>
                {sentence(
                  links.reported[one.kind],
                  <a href={formatRoute({ view: 'party', id: one.to, day: null })}>
                    <bdi>{one.toName}</bdi>
                  </a>,
                  <ExternalLink url={one.url}>{one.source}</ExternalLink>,
                )}
                {links.confidence[one.confidence] && <span class="soft"> ({links.confidence[one.confidence]})</span>}
                {one.note && (
                  <span class="soft">
                    . <Recorded text={one.note} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
