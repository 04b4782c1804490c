import type { FrameInspection } from '../../model/inspection.ts';
import type { LiveMention } from '../mentions.ts';
import type { Results } from './cards/results.ts';
import { childFramesOf } from './child-frames.ts';
import { hiddenMentions } from './hidden/hidden-mentions.ts';
import { countUnread } from './unread-things.ts';

const LONGEST_ADDRESS = 2000;

/** Looks at this frame: what cannot be read, which names cannot be seen, which cards name a company. Reads only. */
export function inspectFrame(
  mentions: readonly LiveMention[],
  roots: readonly (Document | ShadowRoot)[],
  results: Results,
  hiddenBefore: ReadonlySet<number>,
): FrameInspection {
  return {
    address: location.href.split('#')[0]?.slice(0, LONGEST_ADDRESS) ?? '',
    unread: countUnread(roots),
    frames: childFramesOf(roots, window),
    hidden: hiddenMentions(mentions, hiddenBefore, (node) => results.isHidden(node)),
    cards: results.look(mentions, roots),
  };
}
