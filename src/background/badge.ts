import { browser } from '../messages/browser.ts';
import { BASES, type Basis, strongerBasis } from '../model/basis.ts';
import { basisOfName } from '../screening/judge-text.ts';
import type { Lists } from './lists.ts';
import type { TabReports } from './tab-reports.ts';

/** Dark enough for white text at 4.5:1; never green, for no number here means "all is well". */
const COLOURS: Readonly<Record<Basis, string>> = {
  listed: '#a3123a',
  derived: '#8a4b00',
  affiliated: '#1f4f9e',
  hint: '#5b5b66',
};

/** Badge of a tab: the number of companies found; "~" before it when all are only hints. Empty when there are none. */
function badgeOf(reports: TabReports, { judge }: Pick<Lists, 'judge'>): { text: string; basis: Basis | null } {
  const bases = new Map<string, Basis>();
  for (const { mentions } of Object.values(reports.frames)) {
    for (const name of mentions.flatMap(({ names }) => names)) {
      bases.set(name.entity, strongerBasis(bases.get(name.entity) ?? 'hint', basisOfName(judge, name)));
    }
  }
  const basis = BASES.find((one) => [...bases.values()].includes(one)) ?? null;
  const count = [...bases.values()].filter((one) => one !== 'hint').length;
  if (basis === null) return { text: '', basis };
  return { text: count > 0 ? String(count) : `~${bases.size}`, basis };
}

/** Shows the badge of a tab. */
export async function showBadge(tab: number, reports: TabReports, lists: Lists): Promise<void> {
  const { text, basis } = badgeOf(reports, lists);
  await browser.action.setBadgeText({ tabId: tab, text });
  if (basis === null) return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[basis] });
  await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
}
