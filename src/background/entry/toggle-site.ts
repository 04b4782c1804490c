import { browser } from '../../messages/browser.ts';
import { toggled } from '../../model/site-access.ts';
import { setSite } from '../access/access-calls.ts';
import { dropAsked, readTabNow } from '../access/reading.ts';
import { siteAccess } from '../access/site-access.ts';

async function toggleIn(tab: number): Promise<void> {
  const access = await siteAccess(tab);
  const other = toggled(access);
  if (other === null || access.host === null) return;
  if ('rule' in other) await setSite(access.host, other.rule);
  else if (other.isReadNow) await readTabNow(tab);
  else await dropAsked(tab);
}

/** Switches the reading of the page in front, or of its site, when the key of the manifest's `toggle-site` is pressed. */
export async function toggleByCommand(command: string): Promise<void> {
  if (command !== 'toggle-site') return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await toggleIn(tab.id);
}
