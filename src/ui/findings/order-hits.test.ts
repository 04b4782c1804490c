import { expect, test } from 'vitest';
import type { Basis } from '../../model/basis.ts';
import type { Hit, Screening } from '../../model/screening.ts';
import { orderHits } from './order-hits.ts';

const hit = (name: string, basis: Basis): Hit => ({
  entity: name,
  name,
  basis,
  reason: '',
  listings: [],
  affiliations: [],
  notListed: [],
  matches: [],
});

test('strongest basis first, places stay with their company, equal ones keep their order', () => {
  const hits = [hit('a', 'hint'), hit('b', 'listed'), hit('c', 'derived'), hit('d', 'listed')];
  const places = hits.map((_, frame) => [{ frame, mention: 1 }]);
  const ordered = orderHits({ grounds: [], screening: { hits } as unknown as Screening, places });
  expect(ordered.map((one) => [one.hit.name, one.places[0]?.frame])).toEqual([
    ['b', 1],
    ['d', 3],
    ['c', 2],
    ['a', 0],
  ]);
});
