import type { ChildFrame } from '../../model/inspection.ts';
import { isInSight } from './unread-things.ts';

/** Firefox alone knows this; its windows in other processes number frames in shadow roots too, so that numbers differ. */
type FirefoxApi = { runtime?: { getFrameId?: (element: Element) => number } };
type FrameElement = Element & { contentWindow: Window | null };

const LONGEST_ADDRESS = 2000;

/** The address an element sends its frame to, in full. */
function addressOf(element: Element): string {
  if (element.localName === 'iframe' && element.hasAttribute('srcdoc')) return '';
  const { src, data } = element as { src?: string; data?: string };
  return (src || data || '').slice(0, LONGEST_ADDRESS);
}

function idOf(element: Element): number | null {
  const id = (globalThis as { browser?: FirefoxApi }).browser?.runtime?.getFrameId?.(element) ?? -1;
  return id < 0 ? null : id;
}

/** The frames of a document that are in sight, with the number each has among the windows in it. */
export function childFramesOf(roots: readonly (Document | ShadowRoot)[], own: Window): ChildFrame[] {
  const frames: ChildFrame[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll<FrameElement>('iframe, frame, object, embed')) {
      const inner = element.contentWindow;
      if (inner === null || inner === undefined || !isInSight(element)) continue;
      let index = 0;
      while (index < own.length && own[index] !== inner) index += 1;
      frames.push({ id: idOf(element), index: index < own.length ? index : null, address: addressOf(element) });
    }
  }
  return frames;
}
