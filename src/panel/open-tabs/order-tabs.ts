import type { TabSummary } from '../../messages/panel-contract.ts';
import { BASES, type Basis } from '../../model/basis.ts';

/** The gravest ground on which a tab names a company; null where none was found, or nothing was read. */
export function gravestOf({ companies }: Pick<TabSummary, 'companies'>): Basis | null {
  return BASES.find((basis) => companies.some((company) => company.basis === basis)) ?? null;
}

/** Whether what a tab holds has been read, be it in part. */
export function isRead({ state }: Pick<TabSummary, 'state'>): boolean {
  return state === 'done' || state === 'reading';
}

/** Whether all that was found in a tab is left out by decisions or settings. */
export function isAllLeftOut({ companies, leftOut }: Pick<TabSummary, 'companies' | 'leftOut'>): boolean {
  return companies.length === 0 && leftOut > 0;
}

/** Gravest ground first, then more companies on it first, then tabs without a name, then those not read. */
export function orderTabs(tabs: readonly TabSummary[]): TabSummary[] {
  const rank = (tab: TabSummary) => {
    const gravest = gravestOf(tab);
    if (gravest === null) return isRead(tab) ? BASES.length : BASES.length + 1;
    return BASES.indexOf(gravest);
  };
  const onGravest = (tab: TabSummary) => tab.companies.filter(({ basis }) => basis === gravestOf(tab)).length;
  return [...tabs].sort((a, b) => rank(a) - rank(b) || onGravest(b) - onGravest(a));
}
