import { useEffect, useState } from 'preact/hooks';
import type { PartyStatus } from '../../../messages/lists-contract.ts';
import { ListingView } from '../../../ui/findings/company/listing-view.tsx';
import { partyAddress } from '../../../ui/lists-address.ts';
import { words } from '../../../words/words.ts';
import { ask, askAgain, whyOf } from '../ask-bulk.ts';

/** What the lists say of a candidate, each statement with its citation and the date of its list. */
export function Standing({ entity }: { entity: string }) {
  const said = words().bulk.row;
  const [status, setStatus] = useState<PartyStatus | string | null>(null);
  useEffect(() => {
    let isAsked = true;
    setStatus(null);
    askAgain(() => ask('status-of', entity)).then(
      (told) => isAsked && setStatus(told),
      (error) => isAsked && setStatus(words().bulk.job.failed({ why: whyOf(error) })),
    );
    return () => {
      isAsked = false;
    };
  }, [entity]);
  return (
    <div class="standing" aria-busy={status === null}>
      {status === null && <p class="soft">{said.loading}</p>}
      {typeof status === 'string' && <p role="alert">{status}</p>}
      {status !== null && typeof status !== 'string' && (
        <>
          {status.listings.length === 0 && <p>{said.noListing}</p>}
          {status.listings.map((listing, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a party may be on one list twice
            <ListingView key={at} listing={listing} meaning={undefined} age={status.ages[listing.list]} />
          ))}
        </>
      )}
      <p>
        <a href={partyAddress(entity)} target="_blank" rel="noreferrer">
          {said.toParty}
        </a>
      </p>
    </div>
  );
}
