import type { PartyStatus } from '../../messages/lists-contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Party } from '../../model/party.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { countryName } from '../parties/place-names.ts';
import { formatRoute } from '../routing/route.ts';
import { Absences } from './absences.tsx';
import { Joins } from './joins.tsx';
import { Links } from './links.tsx';
import { ListedOnDay } from './listed-on-day.tsx';
import { PartyListingView } from './party-listing-view.tsx';
import { PartyNames } from './party-names.tsx';
import { TimeLine } from './time-line-view.tsx';

type Props = {
  party: Party;
  status: PartyStatus;
  /** The day asked about. */
  day: IsoDate | null;
  askDay: (day: IsoDate | null) => void;
  act: Act;
  /** Reads the party anew. */
  again: () => void;
};

/** What is known of a party: statuses first, then when what happened, then how it is called and where it is. */
export function PartyFacts({ party, status, day, askDay, act, again }: Props) {
  const { entity, type, addresses, listings, joins } = party;
  const { find } = useLists();
  const said = words().lists.party;
  const own = listings.filter(({ list }) => find(list)?.isOwn);
  const official = listings.filter(({ list }) => !find(list)?.isOwn);
  return (
    <>
      <p class="soft">
        {[entity.country && countryName(entity.country), said.types[type]].filter(Boolean).join(' · ')}
      </p>

      <section aria-labelledby="on-lists">
        <h2 id="on-lists">{said.listings.official}</h2>
        {official.length === 0 && <p>{said.listings.none}</p>}
        {official.map((listing) => (
          <PartyListingView key={listing.id} listing={listing} />
        ))}
      </section>
      {own.length > 0 && (
        <section aria-labelledby="on-own-lists">
          <h2 id="on-own-lists">{said.listings.own}</h2>
          {own.map((listing) => (
            <PartyListingView key={listing.id} listing={listing} />
          ))}
        </section>
      )}
      {listings.length > 0 && <TimeLine listings={listings} />}
      <ListedOnDay entity={entity.id} day={day} askDay={askDay} />
      <Links status={status} />
      <Absences notListed={status.notListed} />
      <PartyNames party={party} />
      <section aria-labelledby="addresses">
        <h2 id="addresses">{said.addresses.title}</h2>
        {addresses.length === 0 ? (
          <p class="soft">{said.addresses.none}</p>
        ) : (
          <ul>
            {addresses.map(({ text, country }) => (
              <li key={`${text} ${country}`}>
                <bdi>{text}</bdi>
                {country && <span class="soft"> ({countryName(country)})</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Joins joins={joins} act={act} again={again} />
      <p>
        <a href={formatRoute({ view: 'changes', list: null, text: entity.name })}>{said.changes}</a>
      </p>
    </>
  );
}
