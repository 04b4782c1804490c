import { browser } from '../../messages/browser.ts';
import { judgeRun } from '../../screening/judge-run.ts';
import { getLists } from '../lists.ts';
import { spokenWords } from '../speaking.ts';
import { type Asked, answerPage } from './looked-up.ts';

const CONTEXTS = { 'look-up-text': 'selection', 'look-up-link': 'link', 'look-up-image': 'image' } as const;
type Menu = keyof typeof CONTEXTS;

/**
 * Puts the entries into the browser's menus, in the language of now; the browser keeps them, so they are put there anew
 * when it may have changed.
 */
export async function makeMenus(): Promise<void> {
  const { menus } = (await spokenWords()).bar;
  await browser.contextMenus.removeAll();
  for (const [id, context] of Object.entries(CONTEXTS) as [Menu, (typeof CONTEXTS)[Menu]][]) {
    browser.contextMenus.create({ id, title: menus[id], contexts: [context] });
  }
}

/** What a click in a menu tells, as far as it is used. */
export type MenuClick = {
  menuItemId: string | number;
  selectionText?: string;
  linkText?: string;
  linkUrl?: string;
  srcUrl?: string;
};

function askedBy({ menuItemId, selectionText, linkText, linkUrl, srcUrl }: MenuClick): Asked {
  const link = { ...(linkUrl && { link: linkUrl }), ...(linkText && { linkText }) };
  if (menuItemId === 'look-up-text') return selectionText ? { text: selectionText } : {};
  return menuItemId === 'look-up-link' ? link : { ...link, ...(srcUrl && { picture: srcUrl }) };
}

/** Looks up what was clicked on, and opens the answer beside the page. */
export async function lookUpClicked(click: MenuClick, tab: { index?: number } | undefined): Promise<void> {
  const { judge } = await getLists();
  const page = answerPage(askedBy(click), (part) => judgeRun(judge, part, 'link'));
  if (page === null) return;
  await browser.tabs.create({
    url: browser.runtime.getURL(page),
    ...(tab?.index === undefined ? {} : { index: tab.index + 1 }),
  });
}
