import type { Contradiction, Hit } from '../../model/screening.ts';
import { type ClaimToCheck, claimsToCheck } from './claims-to-check.ts';
import { plural } from './plural.ts';

type Props = { contradictions: readonly Contradiction[]; hits: readonly Hit[] };

/** Claims on the page that stand near a company they may not fit; what is true of them, a person finds out. */
export function Contradictions({ contradictions, hits }: Props) {
  const claims = claimsToCheck(contradictions, hits);
  if (claims.length === 0) return null;
  return (
    <section class="notice">
      <h2>Claims to check</h2>
      <ul>
        {claims.map((one) => (
          <Claim key={`${one.claim} ${one.company}`} {...one} />
        ))}
      </ul>
      <p class="soft">
        Check what each claim speaks of, and whether it agrees with the list status of the company. Listlight only sees
        that both stand in the same piece of text.
      </p>
    </section>
  );
}

function Claim({ claim, company, nearWhat, contexts: [first, ...more] }: ClaimToCheck) {
  return (
    <li>
      <b>
        <bdi>{company}</bdi>
      </b>
      : the page says <bdi>“{claim}”</bdi> near {nearWhat}.
      <Context context={first ?? ''} />
      {more.length > 0 && (
        <details>
          <summary>{plural(more.length, 'more place', 'more places')}</summary>
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
