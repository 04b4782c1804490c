import { expect, test } from 'vitest';
import type { Basis } from '../../model/basis.ts';
import type { Hit } from '../../model/screening.ts';
import { claimsToCheck } from './claims-to-check.ts';

const hit = (entity: string, basis: Basis): Hit => ({
  entity,
  name: entity.toUpperCase(),
  basis,
  reason: '',
  listings: [],
  affiliations: [],
  notListed: [],
  matches: [],
});

test('puts one claim near one company together, however it is written', () => {
  const claims = claimsToCheck(
    [
      { claim: 'NDAA compliant', entity: 'a', context: 'one' },
      { claim: 'China-free', entity: 'a', context: 'two' },
      { claim: 'ndaa-compliant', entity: 'a', context: 'three' },
      { claim: 'NDAA compliant', entity: 'b', context: 'four' },
    ],
    [hit('a', 'listed'), hit('b', 'listed')],
  );
  expect(claims.map(({ claim, company, contexts }) => [claim, company, contexts])).toEqual([
    ['NDAA compliant', 'A', ['one', 'three']],
    ['China-free', 'A', ['two']],
    ['NDAA compliant', 'B', ['four']],
  ]);
});

test('says when only a part number suggests the company', () => {
  const near = (basis: Basis) =>
    claimsToCheck([{ claim: 'NDAA compliant', entity: 'a', context: '' }], [hit('a', basis)])[0]?.near;
  expect(near('listed')).toBe('name');
  expect(near('hint')).toBe('partNumber');
});
