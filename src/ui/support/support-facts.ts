import type { ListsState } from '../../messages/lists-contract.ts';
import type { TabSummary } from '../../messages/panel-contract.ts';

/** A setting as it is told: a word, a switch, or how many of something there are; never what the user wrote. */
export type SettingTold = string | number | boolean;

/** Everything the troubleshooting text is made of. */
export type SupportFacts = {
  /** Of the extension. */
  version: string;
  /** What the browser says of itself. */
  userAgent: string;
  /** Operating system and processor, as the browser names them. */
  platform: string;
  /** Language of the browser. */
  language: string;
  /** When it was put together, ISO 8601. */
  at: string;
  /** Null where the background did not answer. */
  lists: ListsState | null;
  /** What is wrong with the user's own database; null when nothing is. */
  deskProblem: string | null;
  /** Sites the browser lets us read, as match patterns. */
  origins: readonly string[];
  /** Open tabs of the window; null where nobody answered. */
  tabs: readonly Pick<TabSummary, 'state' | 'unreadReason'>[] | null;
  settings: Readonly<Record<string, SettingTold>>;
};
