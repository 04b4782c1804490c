import type { AffiliationStatement } from '../../../model/screening.ts';
import { BasisMark } from '../../basis-mark.tsx';
import { ExternalLink } from '../../external-link.tsx';
import { AFFILIATION_WORDS, CONFIDENCE_WORDS } from './affiliation-words.ts';

type Props = { affiliations: readonly AffiliationStatement[] };

/** Reported links to other parties, each with its source. Not list statuses. */
export function Affiliations({ affiliations }: Props) {
  if (affiliations.length === 0) return null;
  return (
    <section class="block">
      <h3>
        <BasisMark basis="affiliated" />
      </h3>
      <ul>
        {affiliations.map((one) => (
          <li key={`${one.to} ${one.kind} ${one.source}`}>
            {AFFILIATION_WORDS[one.kind]} <bdi>{one.toName}</bdi> —{' '}
            <ExternalLink url={one.url}>{one.source}</ExternalLink>
            {CONFIDENCE_WORDS[one.confidence] && <span class="soft"> ({CONFIDENCE_WORDS[one.confidence]})</span>}
            {one.note && <span class="soft">. {one.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
