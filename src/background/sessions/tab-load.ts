import { withoutFragment } from './page-text.ts';

/** What is noted of the page that a tab holds; survives the end of the background, not that of the browser. */
export type TabLoad = {
  /** Names this loading of a page in this tab. */
  id: string;
  /** Without fragment; empty before the browser says it. */
  address: string;
  /** The browser said the address only when all was over, which Firefox does for its error pages alone. */
  isFailed: boolean;
  /** What was kept last of it, to see whether there is anything new; empty for nothing. */
  kept: string;
  /** Whether it was read: then it is no page that could not be. */
  isRead: boolean;
};

/** A page that a tab begins to load. */
export const newLoad = (tab: number, address: string): TabLoad => ({
  id: `${tab}/${Date.now()}`,
  address: withoutFragment(address),
  isFailed: false,
  kept: '',
  isRead: false,
});

/**
 * What a tab holds when a load has come to its end and the address is said only then: a page that was not opened. Of a
 * page whose address was said before, Firefox tells the same when one goes to another place on it, as in a PDF.
 */
export const endedAt = (load: TabLoad, ended: TabLoad): TabLoad =>
  load.address === ended.address ? load : { ...ended, isFailed: true };
