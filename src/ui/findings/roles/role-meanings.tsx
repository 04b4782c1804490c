import type { ComponentChildren } from 'preact';
import { BUYER_ROLES, type BuyerRole } from '../../../model/buyer-role.ts';
import type { Citation } from '../../../model/citation.ts';
import type { ListingStatement } from '../../../model/screening.ts';
import { colon } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { CitationLink } from '../../citation-link.tsx';
import { Recorded } from '../../recorded.tsx';
import { type Meaning, meaningFor } from './meaning-for.ts';

type Props = {
  listing: ListingStatement;
  /** What being on the list means in one sentence, whoever reads it. */
  general: Meaning | undefined;
  /** As whom the reader asks; empty for all. */
  roles: readonly BuyerRole[];
};

/** What a listing means for the reader; of a company that the list does not name, only what differs. */
export function RoleMeanings({ listing, general, roles }: Props) {
  const { title, ofNamedCompany, ofNamedMaker, roleNames } = words().meanings;
  const { via, namedAs, list } = listing;
  if (via) {
    return (
      <p class="soft">
        {via.affiliation.kind === 'brand' ? ofNamedMaker(namedAs) : ofNamedCompany(namedAs, via.words)}
      </p>
    );
  }
  const known = BUYER_ROLES.flatMap((role) => {
    const meaning = roles.length === 0 || roles.includes(role) ? meaningFor(list, role) : null;
    return meaning ? [{ role, meaning }] : [];
  });
  const sentences = known.map(({ role, meaning }) => (
    <li key={role}>
      <b>
        {roleNames[role]}
        {colon()}
      </b>{' '}
      <Sentence {...meaning} />
    </li>
  ));
  // One role asks for one answer; where the law behind the list says nothing of it, what the list means at all.
  if (roles.length > 0 && known.length > 0) return <ul class="meanings">{sentences}</ul>;
  return (
    <>
      {general && (
        <p class="meanings">
          <b>
            {title}
            {colon()}
          </b>{' '}
          <Sentence text={<Recorded text={general.text} />} citation={general.citation} />
        </p>
      )}
      {known.length > 0 && (
        <details>
          <summary>{words().meanings.byRole}</summary>
          <ul class="meanings">{sentences}</ul>
        </details>
      )}
    </>
  );
}

function Sentence({ text, citation }: { text: ComponentChildren; citation: Citation }) {
  return (
    <>
      {text}{' '}
      <span class="soft">
        (<CitationLink citation={citation} />)
      </span>
    </>
  );
}
