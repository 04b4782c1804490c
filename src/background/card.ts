import { browser } from '../messages/browser.ts';
import type { CardMention, MentionScreening } from '../messages/contract.ts';
import { screenMention } from '../screening/screen-mention.ts';
import { getLists, today } from './lists.ts';

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

/** What the card beside one mention says today. */
export async function cardFor(mention: CardMention): Promise<MentionScreening> {
  const { records, book } = await getLists();
  return screenMention(mention, records, book, today());
}
