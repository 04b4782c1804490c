import { browser } from '../messages/browser.ts';
import { type Basis, strongerBasis } from '../model/basis.ts';
import { shownNames } from '../screening/leave-out/leave-out.ts';
import type { LeaveOutRules } from '../screening/leave-out/why-left-out.ts';
import { whatIsShown } from './decisions/what-is-shown.ts';
import { badgeOf, NOT_READ_SIGN } from './entry/badge-text.ts';
import { isStillThere } from './inspection/is-still-there.ts';
import { getLists, type Lists, today } from './lists.ts';
import { listsMark } from './lists-mark.ts';
import { titleWithSession } from './sessions/session-sign.ts';
import { spokenWords } from './speaking.ts';
import { readReports, type TabReports } from './tab-reports.ts';

/** Dark enough for white text at 4.5:1; never green, for no number here means "all is well". */
const COLOURS: Readonly<Record<Basis, string>> = {
  listed: '#a3123a',
  derived: '#8a4b00',
  affiliated: '#1f4f9e',
  hint: '#5b5b66',
};

/** The strongest basis of each company that the frames of a page reported and that is shown. */
function basesOf(reports: TabReports, rules: LeaveOutRules): Iterable<Basis> {
  const bases = new Map<string, Basis>();
  for (const { mentions } of Object.values(reports.frames)) {
    for (const name of mentions.flatMap((mention) => shownNames(mention, rules))) {
      bases.set(name.entity, strongerBasis(bases.get(name.entity) ?? 'hint', rules.groundOf(name) ?? 'hint'));
    }
  }
  return bases.values();
}

async function show(tab: number, text: string, basis: Basis, title: string): Promise<void> {
  const { action } = browser;
  const whole = await titleWithSession(title);
  await Promise.all([action.setBadgeText({ tabId: tab, text }), action.setTitle({ tabId: tab, title: whole })]);
  if (text === '') return;
  await action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[basis] });
  await action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
}

/**
 * Shows in the badge of a tab what its frames have reported by now, and says it in words where the pointer rests on the
 * button. Nothing is drawn where the page that reported has been left meanwhile: the browser has emptied the badge.
 */
export async function showBadge(tab: number, lists: Lists): Promise<void> {
  const page = await browser.tabs.get(tab).catch(() => undefined);
  const { rules } = await whatIsShown(lists, page?.url ?? '');
  const top = (await readReports(tab)).frames[0];
  if (top && !(await isStillThere(tab, 0, top.startedAt))) return;
  const reports = await readReports(tab);
  const { text, count, basis } = badgeOf(basesOf(reports, rules), listsMark(lists, today()));
  const { buttonTitle } = (await spokenWords()).bar;
  await show(tab, text, basis ?? 'hint', basis ? buttonTitle[basis](count) : buttonTitle.plain);
}

/** Shows that a page is not read because the user wants it so. */
export async function showUnreadBadge(tab: number): Promise<void> {
  await show(tab, NOT_READ_SIGN, 'hint', (await spokenWords()).bar.buttonTitle.unread).catch(() => undefined);
}

/** Shows nothing of a tab, as before anything was read. */
export async function clearBadge(tab: number): Promise<void> {
  await show(tab, '', 'hint', (await spokenWords()).bar.buttonTitle.plain).catch(() => undefined);
}

/** Shows the badge of every tab that has one anew: what its title says beside the page has changed. */
export async function refreshBadges(): Promise<void> {
  const [tabs, lists] = await Promise.all([browser.tabs.query({}), getLists()]);
  const shown = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    if ((await readReports(id)).frames[0]) await showBadge(id, lists);
    else if ((await browser.action.getBadgeText({ tabId: id })) === NOT_READ_SIGN) await showUnreadBadge(id);
  });
  await Promise.allSettled(shown);
}
