import type { Contradiction, Hit } from '../model/screening.ts';
import { nameOfEntity } from './name-of-entity.ts';

type Props = { contradictions: readonly Contradiction[]; hits: readonly Hit[] };

/** Claims on the page that stand beside a company they may not fit. */
export function Contradictions({ contradictions, hits }: Props) {
  if (contradictions.length === 0) return null;
  return (
    <section class="notice">
      <h2>Claims on this page to check</h2>
      <ul>
        {contradictions.map(({ claim, entity, context }) => (
          <li key={`${claim} ${entity} ${context}`}>
            <bdi>“{claim}”</bdi> stands beside <bdi>{nameOfEntity(entity, hits)}</bdi>
            <p class="context" dir="auto">
              …{context}…
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
