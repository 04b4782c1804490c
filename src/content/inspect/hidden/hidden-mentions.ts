import type { LiveMention } from '../../mentions.ts';
import { isVisible, type StyleCache } from './is-visible.ts';

/** As many as a report lists. */
const MOST_LOOKED_AT = 1000;

/**
 * The mentions whose text cannot be seen. Attributes, titles and data have no place on the page and are never among
 * them. What this extension itself hides (`isOurs`) is as it was before: `before` says.
 */
export function hiddenMentions(
  mentions: readonly LiveMention[],
  before: ReadonlySet<number>,
  isOurs: (node: Node) => boolean,
): number[] {
  const styles: StyleCache = new Map();
  const look = document.createRange();
  const hidden: number[] = [];
  let looks = 0;
  for (const { id, range } of mentions) {
    if (!range?.startContainer.isConnected || !range.endContainer.isConnected) continue;
    if (looks === MOST_LOOKED_AT) break;
    looks += 1;
    if (isOurs(range.startContainer)) {
      if (before.has(id)) hidden.push(id);
      continue;
    }
    const element = range.startContainer.parentElement;
    try {
      look.setStart(range.startContainer, range.startOffset);
      look.setEnd(range.endContainer, range.endOffset);
    } catch {
      // The text became shorter since; it is about to be read again.
      continue;
    }
    if (element && !isVisible(look, element, styles)) hidden.push(id);
  }
  // A range left inside the page would be followed by the engine through every later edit.
  look.setStart(document, 0);
  look.collapse(true);
  return hidden;
}
