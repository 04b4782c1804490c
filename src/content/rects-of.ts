import type { LiveMention } from './mentions.ts';

/** The one live range: the engine follows each through every later edit of the page. */
const look = document.createRange();

/** Where on the screen a mention stands now, a box a line; none when it is not shown. */
export function rectsOf({ range, element }: Pick<LiveMention, 'range' | 'element'>): readonly DOMRect[] {
  if (!range) return [...element.getClientRects()];
  try {
    look.setStart(range.startContainer, range.startOffset);
    look.setEnd(range.endContainer, range.endOffset);
    return [...look.getClientRects()];
  } catch {
    // The page has shortened the text; it is read again in a moment.
    return [];
  } finally {
    look.setStart(document, 0);
    look.collapse(true);
  }
}

/** The element that holds the beginning of a mention's text. */
export function holderOf({ range, element }: Pick<LiveMention, 'range' | 'element'>): Element {
  return range?.startContainer.parentElement ?? element;
}
