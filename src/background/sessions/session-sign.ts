import { browser } from '../../messages/browser.ts';
import { spokenWords } from '../speaking.ts';
import { type Running, runningSession } from './running.ts';

const ICONS = (name: '' | 'running-') => ({ 16: `/icons/${name}16.png`, 32: `/icons/${name}32.png` });

/** What the title of the button says of a page, with the session that runs. */
export async function titleWithSession(title: string): Promise<string> {
  const running = await runningSession().catch(() => null);
  return running ? (await spokenWords()).bar.duringSession({ title, name: running.name }) : title;
}

/**
 * Shows on the extension's button, in every tab, that a session runs, or that none does: another picture with a dot in
 * it, and words where the pointer rests. Browsers forget it when they end.
 */
export async function showSign(running: Running | null): Promise<void> {
  const { action } = browser;
  const { plain } = (await spokenWords()).bar.buttonTitle;
  await action.setIcon({ path: ICONS(running ? 'running-' : '') });
  await action.setTitle({ title: await titleWithSession(plain) });
}
