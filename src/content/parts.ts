import type { FrameInspection } from '../model/inspection.ts';
import type { LiveMention } from './mentions.ts';

/**
 * What the scripts of this extension in one frame know of each other. The scanner comes with the page; the others
 * are injected by the background where they are first needed. All share one isolated world, which no page sees.
 */
export type FrameParts = {
  scanner?: {
    /** Everything found in this frame that is still there. */
    mentions: () => readonly LiveMention[];
    /** Whether nothing on the page waits to be read. */
    isIdle: () => boolean;
  };
  inspector?: {
    inspect: () => FrameInspection;
    /** Shows only the results that name a company, or all again; answers whether only those are shown now. */
    filterResults: (isOn: boolean) => Promise<boolean>;
  };
};

declare global {
  var listlight: FrameParts | undefined;
}

/** The parts present in this frame. */
export function frameParts(): FrameParts {
  // An element of the page with that id would be there by name.
  if (!Object.hasOwn(globalThis, 'listlight')) globalThis.listlight = {};
  return globalThis.listlight as FrameParts;
}
