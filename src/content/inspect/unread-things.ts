import { UNREAD_KINDS, type UnreadKind } from '../../model/inspection.ts';

/** In CSS pixels. In a smaller box no company's name can be read; icons and counting pixels are that small. */
const LEAST_SIDE = 16;
const LEAST_AREA = 1024;

const SELECTORS: Readonly<Record<UnreadKind, string>> = {
  picture: 'img, svg, [role=img i]',
  drawing: 'canvas',
  media: 'video, audio',
  embedded: 'embed, object',
};
/** What of a drawing is shown or read out as words. */
const DRAWN_WORDS = 'text, title, desc, foreignObject';
const DESCRIBING = ['alt', 'aria-label', 'aria-labelledby', 'title'] as const;

/** Whether an element takes up room enough to hold a name. */
export function isInSight(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST_SIDE && height >= LEAST_SIDE && width * height >= LEAST_AREA;
}

/** Whether words go with a picture: a description, or text drawn as text. */
function isDescribed(element: Element): boolean {
  if (DESCRIBING.some((name) => element.getAttribute(name)?.trim())) return true;
  // A described wrapper, role=img, speaks for the drawing in it.
  if (element.closest('[role=img i][aria-label]')) return true;
  // A drawing's style sheet is no text of it.
  const worded = element.localName === 'svg' ? [...element.querySelectorAll(DRAWN_WORDS)] : [element];
  return element.localName !== 'img' && worded.some(({ textContent }) => /\p{L}/u.test(textContent ?? ''));
}

/** An `object` or `embed` that holds a document is a frame, and is read as one. */
const isFrame = (element: Element) => (element as { contentWindow?: unknown }).contentWindow != null;

const COUNTS: Readonly<Record<UnreadKind, (element: Element) => boolean>> = {
  picture: (element) =>
    !isDescribed(element) && isInSight(element) && !element.parentElement?.closest('svg, object, [role=img i]'),
  drawing: isInSight,
  // Sound has no box.
  media: (element) => element.localName === 'audio' || isInSight(element),
  embedded: (element) => isInSight(element) && !isFrame(element),
};

/**
 * Counts what stands in sight and whose words cannot be read, by kind: pictures without a description (also those
 * whose author calls them decoration with an empty one), drawings, videos and sounds, embedded documents.
 */
export function countUnread(roots: readonly (Document | ShadowRoot)[]): { kind: UnreadKind; count: number }[] {
  return UNREAD_KINDS.flatMap((kind) => {
    let count = 0;
    for (const root of roots) {
      for (const element of root.querySelectorAll(SELECTORS[kind])) if (COUNTS[kind](element)) count += 1;
    }
    return count > 0 ? [{ kind, count }] : [];
  });
}
