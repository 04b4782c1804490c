import { browser } from '../../messages/browser.ts';
import { frameCaller } from '../inspection/inspect-tab.ts';

/** Which document of a tab the user asked to have read: by when it began, never by its address. */
const keyOf = (tab: number) => `asked:${tab}`;

/** A page busy with itself answers late, one that hangs never. */
const PATIENCE_MS = 2000;

/** Which document the top frame of a tab holds; undefined where no scanner answers. */
export function documentIn(tab: number): Promise<number | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  return Promise.race([frameCaller(tab, 0)('which-document').catch(() => undefined), late]);
}

/** Notes that the user has asked for a document. */
export async function noteAsked(tab: number, startedAt: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: startedAt });
}

/** Whether the document that a tab holds now was asked for. */
export async function isAsked(tab: number): Promise<boolean> {
  const asked = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return asked !== undefined && (await documentIn(tab)) === asked;
}

/** Forgets what was asked for in a tab. */
export async function forgetAsked(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
