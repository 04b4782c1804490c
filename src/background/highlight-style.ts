import { browser } from '../messages/browser.ts';
import { HIGHLIGHT_STYLES, type HighlightStyle } from '../settings/setting-fields.ts';
import { readSettings } from '../settings/settings.ts';

const ID = 'highlight-style';
/** What the manifest's own sheet shows. */
const OF_MANIFEST: HighlightStyle = 'full';

const sheetOf = (style: HighlightStyle) => `highlight-styles/${style}.css`;
// In Firefox only the user's origin reaches into shadow roots; Chromium's highlights inherit there, and it registers no origin.
const isFirefox = import.meta.env.MODE === 'firefox';
const origin = isFirefox ? 'USER' : 'AUTHOR';

/**
 * Has every page that is opened from now on get the sheet of a style; the manifest's own needs none. Answers whether it
 * was another style until now.
 */
async function register(style: HighlightStyle): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before =
    HIGHLIGHT_STYLES.find((one) => registered[0]?.css?.some((path) => path.endsWith(sheetOf(one)))) ?? OF_MANIFEST;
  if (before === style) return false;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (style === OF_MANIFEST) return true;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      css: [sheetOf(style)],
      matches: ['http://*/*', 'https://*/*'],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      ...(isFirefox ? { cssOrigin: 'user' } : {}),
    },
  ]);
  return true;
}

/** Gives an open tab the sheet of a style, which goes before those it has; a tab that lets nothing in is left. */
async function paintAnew(tab: number, style: HighlightStyle): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  // A second sheet of the same style would not go before one of another.
  for (const one of HIGHLIGHT_STYLES) await browser.scripting.removeCSS({ target, files: [sheetOf(one)], origin });
  await browser.scripting.insertCSS({ target, files: [sheetOf(style)], origin });
}

/** When the style was changed last, ms since 1970; absent where it was not since the browser started. */
const CHANGED_KEY = 'highlight-style-changed';

/** By tab, the document that was given the style of a change, and the change. */
const givenTo = new Map<number, string>();

/**
 * Gives a document the style in force where it began before the style was changed: one that the browser had put aside
 * then was in no tab. `startedAt`: ms since 1970.
 */
export async function bringStyleTo(tab: number, startedAt: number): Promise<void> {
  const changed = (await browser.storage.session.get(CHANGED_KEY))[CHANGED_KEY];
  if (typeof changed !== 'number' || startedAt > changed || givenTo.get(tab) === `${startedAt} ${changed}`) return;
  givenTo.set(tab, `${startedAt} ${changed}`);
  await paintAnew(tab, (await readSettings()).highlightStyle);
}

/** Forgets a closed tab. */
export function forgetStyle(tab: number): void {
  givenTo.delete(tab);
}

let work: Promise<unknown> = Promise.resolve();

/** Has pages painted in the style in force, open ones too where it was another until now; one turn after the other. */
export function applyHighlightStyle(): Promise<void> {
  const turn = work.then(async () => {
    const { highlightStyle } = await readSettings();
    if (!(await register(highlightStyle))) return;
    await browser.storage.session.set({ [CHANGED_KEY]: Date.now() });
    const tabs = await browser.tabs.query({});
    await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : paintAnew(id, highlightStyle))));
  });
  work = turn.catch(() => undefined);
  return turn;
}
