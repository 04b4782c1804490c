import type { Party } from '../model/party.ts';
import type { Records } from '../model/records.ts';

/** The records of some parties, beside all that is said of lists and links. */
export function recordsOf(parties: readonly Party[], book: Omit<Records, 'entities' | 'listings'>): Records {
  const { lists, affiliations, absences, relabels, models } = book;
  return {
    lists,
    affiliations,
    absences,
    relabels,
    models,
    entities: parties.map(({ entity }) => entity),
    listings: parties.flatMap(({ listings }) => listings),
  };
}

/** The parties that statements on some parties speak of: they themselves, and those they are linked to. */
export function partiesNeeded(ids: Iterable<string>, { affiliations }: Pick<Records, 'affiliations'>): Set<string> {
  const asked = new Set(ids);
  const linked = affiliations.filter(({ from }) => asked.has(from)).map(({ to }) => to);
  return new Set([...asked, ...linked]);
}
