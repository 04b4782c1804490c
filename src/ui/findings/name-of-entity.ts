import type { Hit } from '../../model/screening.ts';

/**
 * A readable name for an entity id: its own where it was found too, else the listed name it was reached
 * through, else the id's words.
 */
export function nameOfEntity(id: string, hits: readonly Hit[]): string {
  const own = hits.find((hit) => hit.entity === id)?.name;
  if (own !== undefined) return own;
  const reached = hits.flatMap((hit) => hit.listings).find((listing) => listing.via?.entity === id)?.namedAs;
  if (reached !== undefined) return reached;
  return id
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
