import type { BuyerRole } from '../../../model/buyer-role.ts';
import { isMarkedOld, type ListAge } from '../../../model/list-age.ts';
import type { ListingStatement } from '../../../model/screening.ts';
import { ageWords } from '../../../words/age-words.ts';
import { asPublished } from '../../../words/as-published.ts';
import { dayWords, partsWords } from '../../../words/format.ts';
import { listWords } from '../../../words/list-words.ts';
import { listingDatesWords } from '../../../words/listing-dates-words.ts';
import { words } from '../../../words/words.ts';
import { BasisMark } from '../../basis-mark.tsx';
import { CitationList } from '../../citation-list.tsx';
import { Recorded } from '../../recorded.tsx';
import { sentence } from '../../sentence.tsx';
import type { Meaning } from '../roles/meaning-for.ts';
import { RoleMeanings } from '../roles/role-meanings.tsx';
import { ReportedSource } from './reported-source.tsx';

type Props = {
  listing: ListingStatement;
  /** What being on the list means, with its citation. */
  meaning: Meaning | undefined;
  /** As whom the reader asks what the list means; empty for all. */
  roles?: readonly BuyerRole[];
  /** How old the copy is. */
  age: ListAge | undefined;
};

/** One list status: named on the list, or only reached by its words, which looks and reads differently. */
export function ListingView({ listing, meaning, roles = [], age }: Props) {
  const { copy, findings } = words();
  const say = findings.company;
  const name = listWords(listing);
  const restriction = <span {...asPublished()}>{listing.restriction}</span>;
  const dates = listingDatesWords(listing);
  const copyOf = copy.copyOf(dayWords(listing.asOf));
  return (
    <section class={`listing listing-${listing.basis}`}>
      <h3>{listing.ownList === undefined ? name : say.onOwnList(name)}</h3>
      {listing.basis === 'derived' && (
        <p>
          <BasisMark basis="derived" />
        </p>
      )}
      <p>
        {listing.via ? (
          <Reached name={name} namedAs={listing.namedAs} via={listing.via} />
        ) : (
          sentence(say.namedAs, <q {...asPublished()}>{listing.namedAs}</q>)
        )}
      </p>
      <p class="dates">{listing.via ? say.entryDates(dates) : dates}</p>
      <p>{listing.via ? sentence(say.brings, restriction) : restriction}</p>
      <CitationList citations={listing.citations} />
      {listing.note && (
        <details class="soft">
          <summary>{say.notes}</summary>
          <p>
            <Recorded text={listing.note} />
          </p>
        </details>
      )}
      <RoleMeanings listing={listing} general={meaning} roles={roles} />
      <p class={isMarkedOld(age) ? 'copy-age' : 'soft'}>{age ? partsWords([copyOf, ageWords(age)]) : copyOf}</p>
    </section>
  );
}

type ReachedProps = { name: string; namedAs: string; via: NonNullable<ListingStatement['via']> };

function Reached({ name, namedAs, via }: ReachedProps) {
  const { reached, reachedBrand } = words().findings.company;
  const say = via.affiliation.kind === 'brand' ? reachedBrand : reached;
  return sentence(
    (text: string, named: string, source: string) => say(name, text, named, source),
    <q {...asPublished()}>{via.words}</q>,
    <bdi>{namedAs}</bdi>,
    <ReportedSource {...via.affiliation} />,
  );
}
