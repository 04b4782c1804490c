import type { TabsCompared } from '../../messages/panel-contract.ts';
import { BASES } from '../../model/basis.ts';
import { datesOf, listsHeld } from '../../ui/findings/glance.ts';
import { words } from '../../words/words.ts';
import { gravestOf, isAllLeftOut, isRead } from './order-tabs.ts';

/** What the tabs come to, in sentences, each tab counted once under its gravest ground. */
export function sums({ tabs, lists }: Pick<TabsCompared, 'tabs' | 'lists'>): string[] {
  const { panel } = words();
  if (tabs.length === 0) return [panel.noTabs];
  const read = tabs.filter(isRead);
  const held = listsHeld(lists);
  const allLeftOut = read.filter(isAllLeftOut).length;
  const without = read.filter((tab) => gravestOf(tab) === null && !isAllLeftOut(tab) && tab.state === 'done').length;
  return [
    panel.tabsRead(read.length, tabs.length),
    ...BASES.flatMap((basis) => {
      const count = read.filter((tab) => gravestOf(tab) === basis).length;
      return count === 0 ? [] : panel.tabsWith[basis](count);
    }),
    ...(allLeftOut > 0 ? [panel.tabsLeftOut(allLeftOut)] : []),
    ...(held.length === 0 ? [panel.tabsNoList] : without > 0 ? [panel.tabsWithout(without, datesOf(held))] : []),
  ];
}
