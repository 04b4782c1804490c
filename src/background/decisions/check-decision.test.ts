import { expect, it } from 'vitest';
import type { KeptDecision } from '../../model/decision.ts';
import { understoodDecisions } from './check-decision.ts';

const decision: KeptDecision = {
  id: 'd-1',
  entity: 'orbicam_north',
  scope: { site: 'shop.example' },
  text: null,
  reason: 'a street',
  name: 'Orbicam North Ltd.',
  verdict: 'different',
  by: '',
  at: '2026-11-20T08:00:00.000Z',
  recordSha256: 'a'.repeat(64),
  version: '1',
  lists: [{ id: 'us-bis-el', asOf: '2026-07-09', entries: 25 }],
  record: { name: 'Orbicam North Ltd.', homeName: null, country: 'CN', names: [], listings: [], affiliations: [] },
  withdrawnAt: null,
};

it('takes every decision, or says how many it does not understand', () => {
  expect(understoodDecisions([])).toEqual([]);
  expect(understoodDecisions([decision])).toEqual([decision]);
  const other = { ...decision, id: 'd-2', verdict: 'same' };
  expect(() => understoodDecisions([decision, other, null])).toThrow('2 of 3 decisions');
});
