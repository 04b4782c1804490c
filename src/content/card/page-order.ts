import type { LiveMention } from '../mentions.ts';
import { holderOf, rectsOf } from '../rects-of.ts';

const nodeOf = (mention: LiveMention): Node => mention.range?.startContainer ?? mention.element;

/** A node and the hosts of the shadow roots around it, outermost first. */
function pathTo(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    path.unshift(root.host);
  }
  return path;
}

/** Which of two mentions comes first on the page; what is in a shadow root stands where its host begins. */
function compare(a: LiveMention, b: LiveMention): number {
  const [pathA, pathB] = [pathTo(nodeOf(a)), pathTo(nodeOf(b))];
  for (let i = 0; i < Math.max(pathA.length, pathB.length); i++) {
    const [one, other] = [pathA[i], pathB[i]];
    if (!one) return -1;
    if (!other) return 1;
    if (one === other) continue;
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return (a.range?.startOffset ?? 0) - (b.range?.startOffset ?? 0);
}

/** Whether a reader can see the place where a mention stands, scrolled there. */
export function isShown(mention: LiveMention): boolean {
  const holder = holderOf(mention);
  const isVisible = holder.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isVisible && rectsOf(mention).some(({ width, height }) => width > 0 && height > 0);
}

/**
 * Mentions that stand on the page itself and are shown, in its order; those of the title and of data for search engines
 * stand nowhere.
 */
export function inPageOrder(mentions: readonly LiveMention[]): LiveMention[] {
  return mentions
    .filter(
      ({ where, range, element, isLeftOut }) =>
        !isLeftOut && (range || (where !== 'title' && where !== 'structured' && element !== document.documentElement)),
    )
    .filter((mention) => nodeOf(mention).isConnected)
    .sort(compare);
}
