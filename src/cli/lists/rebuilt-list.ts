import { foldedName } from '../../editions/join/folded-name.ts';
import type { Records } from '../../model/records.ts';
import type { Comparison } from './differences.ts';

/**
 * A list file as lists/ has them, with what an official file says: the rows that are kept, of a complete list all
 * entries; closed where the file has them no more. What is kept by hand stays. For a person to look at before it
 * takes the old one's place: sentences that were written by hand are those of the row where it was the same entry.
 */
export function rebuiltList(id: string, { parties, lists, absences }: Comparison, bundled: Records): object {
  const kept = bundled.lists.find((list) => list.id === id);
  const supplied = lists.find((list) => list.id === id);
  if (!kept || !supplied) throw new Error(`lists/ has no ${id}.json to rebuild`);
  const rows = new Map(bundled.listings.filter(({ list }) => list === id).map((row) => [row.entity, row]));
  const { readOn: _readOn, ...header } = { ...kept, asOf: supplied.asOf };
  return {
    header,
    rows: parties.flatMap(({ entity, listings }) => {
      const row = rows.get(entity.id);
      const listing = listings.find(({ list }) => list === id);
      if (!listing || (!row && kept.coverage === 'excerpt')) return [];
      const { names, effective, published, until, citations, reach, confidence, note } = listing;
      const isSame = row && foldedName(row.names[0]?.text ?? '') === foldedName(listing.names[0]?.text ?? '');
      return [
        {
          entity: entity.id,
          names,
          effective,
          published,
          ...(until === null ? {} : { until }),
          restriction: isSame ? row.restriction : listing.restriction,
          citations,
          ...(reach.length > 0 ? { reach } : {}),
          confidence,
          ...(note === undefined ? {} : { note }),
        },
      ];
    }),
    notListed: absences.filter(({ list }) => list === id).map(({ entity, asOf, source }) => ({ entity, asOf, source })),
  };
}
