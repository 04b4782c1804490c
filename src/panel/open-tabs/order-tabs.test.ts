import { expect, test } from 'vitest';
import type { TabCompany, TabSummary } from '../../messages/panel-contract.ts';
import type { Basis } from '../../model/basis.ts';
import { gravestOf, orderTabs } from './order-tabs.ts';
import { sums } from './sums.ts';

const company = (basis: Basis): TabCompany => ({ entity: 'e', name: 'E', basis, isOwnListOnly: false, lists: [] });
const tab = (id: number, state: TabSummary['state'], ...bases: Basis[]): TabSummary => ({
  tab: id,
  title: String(id),
  address: '',
  isActive: false,
  state,
  companies: bases.map(company),
  leftOut: 0,
});
const LISTS = [{ id: 'us-bis-el', asOf: '2026-07-09', entries: 25, coverage: 'excerpt' }] as const;

const TABS = [
  tab(1, 'unread'),
  tab(2, 'done'),
  tab(3, 'done', 'hint'),
  tab(4, 'reading', 'affiliated', 'affiliated'),
  tab(5, 'done', 'derived', 'hint'),
  tab(6, 'done', 'listed'),
  tab(7, 'done', 'hint', 'listed', 'listed'),
  tab(8, 'asleep'),
  tab(9, 'reading'),
];

test('puts the gravest ground first, then more companies on it, then tabs without a name, then those not read', () => {
  expect(orderTabs(TABS).map(({ tab: id }) => id)).toEqual([7, 6, 5, 4, 3, 2, 9, 1, 8]);
  expect(gravestOf(tab(1, 'done', 'hint', 'derived'))).toBe('derived');
  expect(gravestOf(tab(1, 'done'))).toBeNull();
});

test('says what the tabs come to, each counted once', () => {
  expect(sums({ tabs: TABS, lists: LISTS })).toEqual([
    '7 of 9 open tabs have been read.',
    '2 tabs name companies on a list.',
    '1 tab names none on a list, but one that a list’s wording reaches.',
    '1 tab names only a company with a reported link to a listed one.',
    '1 tab holds hints only.',
    '1 tab: no name found in lists dated 9 Jul 2026.',
  ]);
});

test('says that nothing was looked for where no list is held, and that no page is open', () => {
  expect(sums({ tabs: [tab(1, 'done')], lists: [] })).toEqual([
    '1 of 1 open tab has been read.',
    'No list is loaded, so nothing was looked for.',
  ]);
  expect(sums({ tabs: [], lists: LISTS })).toEqual(['No page is open in this window.']);
});

test('says no “no name found” of a tab whose names are all left out', () => {
  const leftOut = { ...tab(1, 'done'), leftOut: 1 };
  expect(sums({ tabs: [leftOut, tab(2, 'done')], lists: LISTS })).toEqual([
    '2 of 2 open tabs have been read.',
    '1 tab: names were found, all left out by your decisions or settings.',
    '1 tab: no name found in lists dated 9 Jul 2026.',
  ]);
  expect(sums({ tabs: [{ ...tab(1, 'done', 'hint'), leftOut: 1 }], lists: LISTS })).toEqual([
    '1 of 1 open tab has been read.',
    '1 tab holds hints only.',
  ]);
});
