import { expect, test } from 'vitest';
import entityList from '../../../lists/us-bis-el.json' with { type: 'json' };
import { timeLine } from './time-line.ts';

const row = (entity: string) => {
  const found = entityList.rows.find((one) => one.entity === entity);
  if (!found) throw new Error(`no row of ${entity}`);
  return { until: null, ...found, id: `us-bis-el/${entity}`, list: 'us-bis-el' };
};
const line = (...entities: string[]) =>
  timeLine(entities.map(row), () => '2026-07-09', '2026-11-23').map(
    ({ day, kind, citation, words }) => `${day} ${kind} ${citation?.text ?? ''}: ${words}`,
  );

test('a company in force before its notice was printed stands at both days', () => {
  expect(line('luopu_haishi')).toEqual([
    '2023-03-28 in-force 88 FR 18985 (30 Mar 2023): in force, before publication',
    '2023-03-30 notice 88 FR 18985 (30 Mar 2023): adds the entry (rule: 88 FR 18983, FR Doc. 2023-06663)',
    '2026-07-09 copy : still on the list in the copy held',
  ]);
});

test('every amending notice has its place, the chip rules of October 2022 among them', () => {
  const dahua = line('dahua');
  expect(dahua.map((words) => words.slice(0, 10))).toEqual(['2019-10-09', '2020-07-22', '2022-10-13', '2026-07-09']);
  expect(dahua[0]).toMatch(/^2019-10-09 in-force 84 FR 54004 .*adds the entry .*; in force from this day$/);
  expect(dahua[2]).toMatch(/87 FR 62202 \(13 Oct 2022\): amends the entry: adds footnote 4/);
});

test('entries of several lists are told in one line, oldest first', () => {
  const days = line('dahua', 'luopu_haishi').map((words) => words.slice(0, 10));
  expect(days).toEqual([...days].sort());
  expect(days).toHaveLength(7);
});

test('a notice without a day stands behind the one before it, and is given none', () => {
  const entry = {
    id: 'x/1',
    list: 'x',
    effective: null,
    published: '2020-01-02',
    until: '2024-05-06',
    citations: [
      { text: 'first notice', url: '' },
      { text: 'second notice', url: '', changes: 'amends the entry' },
      { text: 'third notice (1 Feb 2021)', url: '' },
    ],
  };
  expect(timeLine([entry], () => '2026-01-01', '2026-11-23').map(({ day, kind, words }) => [day, kind, words])).toEqual(
    [
      ['2020-01-02', 'notice', 'cited by the entry'],
      [null, 'notice', 'amends the entry'],
      ['2021-02-01', 'notice', 'cited by the entry'],
      ['2024-05-06', 'ended', 'no longer on the list from this day'],
    ],
  );
  expect(timeLine([{ ...entry, until: '2027-01-01' }], () => undefined, '2026-11-23').at(-1)?.words).toBe(
    'ends, by the entry’s own words',
  );
});
