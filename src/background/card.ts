import { browser } from '../messages/browser.ts';
import type { CardView } from '../messages/card-contract.ts';
import type { CardMention } from '../messages/contract.ts';
import { listAges } from '../model/list-age.ts';
import { shownNames } from '../screening/leave-out/leave-out.ts';
import { recordsWithout } from '../screening/leave-out/without-lists.ts';
import { screenMention } from '../screening/screen-mention.ts';
import { statusBook } from '../screening/status.ts';
import { cardView } from './card-view.ts';
import { whatIsShown } from './decisions/what-is-shown.ts';
import { today, withLists } from './lists.ts';
import { spokenWords } from './speaking.ts';

/** Puts the card's script into a frame, where it is not there yet; rejects where the browser lets nothing in. */
export async function injectCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['src/content/card.iife.js'],
  });
}

/**
 * Makes the styles of highlights reach into the shadow roots of a frame: those of the user's origin do, those of the
 * manifest's sheet do not in Firefox.
 */
export async function styleShadows(tab: number, frame: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId: tab, frameIds: [frame] },
    files: ['src/content/highlights.css'],
    origin: 'USER',
  });
}

/** What the card beside one mention says today, on the page with this address, in the language of the user. */
export function cardFor(mention: CardMention, page: string): Promise<CardView> {
  return withLists(async (all) => {
    const { recordsFor, lists } = all;
    const { rules, listsOff } = await whatIsShown(all, page);
    const shown = { ...mention, names: shownNames(mention, rules) };
    const records = recordsWithout(await recordsFor(shown.names.map(({ entity }) => entity)), listsOff);
    const day = today();
    await spokenWords();
    return cardView({ ...screenMention(shown, records, statusBook(records), day), ages: listAges(lists, day) });
  });
}
