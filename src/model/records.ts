import type { Entity, ModelPattern, RelabelHint } from './entity.ts';
import type { Absence, Affiliation, Listing, ScreeningList } from './listing.ts';

/** Everything the product knows, in one generation: the lists, the parties, what links and hints at them. */
export type Records = {
  lists: readonly ScreeningList[];
  entities: readonly Entity[];
  listings: readonly Listing[];
  affiliations: readonly Affiliation[];
  absences: readonly Absence[];
  relabels: readonly RelabelHint[];
  models: readonly ModelPattern[];
};
