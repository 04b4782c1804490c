import type { AffiliationStatement, Hit } from '../../model/screening.ts';
import { BasisMark } from '../../ui/basis-mark.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { nameOfEntity } from '../name-of-entity.ts';
import { AFFILIATION_WORDS, CONFIDENCE_WORDS } from './affiliation-words.ts';

type Props = { affiliations: readonly AffiliationStatement[]; hits: readonly Hit[] };

/** Reported links to other parties, each with its source. Not list statuses. */
export function Affiliations({ affiliations, hits }: Props) {
  if (affiliations.length === 0) return null;
  return (
    <section class="block">
      <h3>
        <BasisMark basis="affiliated" />
      </h3>
      <ul>
        {affiliations.map((one) => (
          <li key={`${one.to} ${one.kind} ${one.source}`}>
            {AFFILIATION_WORDS[one.kind]} <bdi>{nameOfEntity(one.to, hits)}</bdi> —{' '}
            <ExternalLink url={one.url}>{one.source}</ExternalLink>
            {CONFIDENCE_WORDS[one.confidence] && <span class="soft"> ({CONFIDENCE_WORDS[one.confidence]})</span>}
            {one.note && <span class="soft">. {one.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
