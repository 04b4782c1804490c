import { isOffLimits } from '../reading/off-limits.ts';
import { type PageRun, plainRun } from '../reading/page-run.ts';
import { addressParts } from './address-parts.ts';
import { elementsIn, PAUSE_EVERY, type Root } from './elements-in.ts';

/** What the links and pictures of a frame told, each with the element that told it. */
export type ToldLinks = Map<string, WeakRef<Element>>;

const LINKS = 'a[href],area[href],img,source[srcset]';
const OF_LINK = ['href'];
/** Pictures that wait for the reader to come near keep their address in another attribute. */
const OF_PICTURE = ['src', 'srcset', 'data-src', 'data-srcset'];
/** Different hosts and file names remembered; forgetting them means telling them again. */
const MOST_KEPT = 1000;
/** A page with more different ones is read this far. */
const MOST_TOLD = 5000;

/** The first address of an attribute; of several sizes of a picture one is enough. */
const firstIn = (value: string, attribute: string): string =>
  attribute.endsWith('set') ? (/[^\s,]\S*/.exec(value.slice(0, 4096))?.[0] ?? '') : value;

/**
 * Reads where the links under a root lead and what its pictures are called: each host and each file name that can hold
 * a part number once in a frame, as long as an element that told it stands. Null is a place to pause and nothing else.
 */
export function* readLinks(root: Root, told: ToldLinks, isAlone = false): Generator<PageRun | null> {
  const now = new Set<string>();
  for (const [i, element] of elementsIn(root, LINKS, isAlone).entries()) {
    if (i % PAUSE_EVERY === PAUSE_EVERY - 1) yield null;
    for (const attribute of element.hasAttribute('href') ? OF_LINK : OF_PICTURE) {
      const address = element.getAttribute(attribute);
      for (const text of address ? addressParts(firstIn(address, attribute)) : []) {
        if (now.has(text) || isOffLimits(element)) continue;
        if (now.size === MOST_TOLD) return;
        now.add(text);
        // What the root holds is read anew; what another part of the page told stands.
        const teller = told.get(text)?.deref();
        if (teller?.isConnected && !root.contains(teller)) continue;
        if (told.size >= MOST_KEPT) told.clear();
        told.set(text, new WeakRef(element));
        yield plainRun('link', text, element);
      }
    }
  }
}
