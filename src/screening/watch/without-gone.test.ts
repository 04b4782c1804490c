import { expect, test } from 'vitest';
import type { EntityRecord } from '../../model/decision.ts';
import type { WatchItem, WatchReport } from '../../model/watch.ts';
import { withoutGone } from './without-gone.ts';

const page = (session: string, entity: string): WatchItem => ({
  what: 'page',
  session,
  id: `${session}-1`,
  title: 'Lamps',
  address: 'https://example.org/secret',
  companies: [{ entity, kind: 'new' }],
});
const row = (job: string, entity: string): WatchItem => ({
  what: 'row',
  job,
  jobName: 'suppliers',
  row: 3,
  name: 'Acme',
  companies: [{ entity, kind: 'new' }],
});
const decision: WatchItem = { what: 'decision', id: 'd', name: 'Acme', companies: [{ entity: 'c', kind: 'changed' }] };

function reportOf(id: string, items: readonly WatchItem[]): WatchReport {
  const named = new Set(items.flatMap(({ companies }) => companies.map(({ entity }) => entity)));
  const companies = [...named].map((entity) => ({
    entity,
    kind: 'new' as const,
    record: {} as EntityRecord,
    changes: [],
  }));
  return { id, at: '2026-11-23T10:00:00Z', before: [], after: [], companies, items, more: 0, isSeen: false };
}

test('what was deleted goes from the reports, with the companies that only it named', () => {
  const mixed = reportOf('mixed', [page('s1', 'a'), page('s2', 'b'), row('t1', 'a'), row('t2', 'b'), decision]);
  const only = reportOf('only', [page('s1', 'a')]);
  const whole = reportOf('whole', [page('s2', 'b')]);
  const left = withoutGone([mixed, only, whole], { sessions: new Set(['s2']), tables: new Set(['t2']) });
  expect(left.map(({ id }) => id)).toEqual(['mixed', 'whole']);
  expect(left[0]?.items).toEqual([page('s2', 'b'), row('t2', 'b'), decision]);
  expect(left[0]?.companies.map(({ entity }) => entity)).toEqual(['b', 'c']);
  expect(left[1]).toBe(whole);
});
