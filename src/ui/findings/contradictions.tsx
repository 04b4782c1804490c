import type { Contradiction, Hit } from '../../model/screening.ts';
import { words } from '../../words/words.ts';
import { sentence } from '../sentence.tsx';
import { type ClaimToCheck, claimsToCheck } from './claims-to-check.ts';

type Props = { contradictions: readonly Contradiction[]; hits: readonly Hit[] };

/** Claims on the page that stand near a company they may not fit; what is true of them, a person finds out. */
export function Contradictions({ contradictions, hits }: Props) {
  const claims = claimsToCheck(contradictions, hits);
  if (claims.length === 0) return null;
  const { copy, findings } = words();
  return (
    <section class="notice">
      <h2>{copy.claims}</h2>
      <ul>
        {claims.map((one) => (
          <Claim key={`${one.claim} ${one.company}`} {...one} />
        ))}
      </ul>
      <p class="soft">{findings.company.claimsToCheck}</p>
    </section>
  );
}

function Claim({ claim, company, near, contexts: [first, ...more] }: ClaimToCheck) {
  const { copy, findings } = words();
  const name = (
    <b>
      <bdi>{company}</bdi>
    </b>
  );
  return (
    <li>
      {sentence(copy.claim, name, <bdi>{claim}</bdi>, findings.company.near[near])}
      <Context context={first ?? ''} />
      {more.length > 0 && (
        <details>
          <summary>{findings.company.morePlaces(more.length)}</summary>
          {more.map((context) => (
            <Context key={context} context={context} />
          ))}
        </details>
      )}
    </li>
  );
}

function Context({ context }: { context: string }) {
  return (
    <p class="context" dir="auto">
      …{context}…
    </p>
  );
}
