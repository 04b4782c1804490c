import type { Basis } from '../model/basis.ts';
import type { ListsProblem } from '../model/lists-problem.ts';
import type { ListEdition } from '../model/screening.ts';
import type { UnreadReason } from './contract.ts';

/** A list that says something of a company of a tab. */
export type TabList = {
  id: string;
  /** Name of the list where it is the organisation's own. */
  ownList?: string;
};

/** A company found in a tab, in few words. */
export type TabCompany = {
  entity: string;
  name: string;
  basis: Basis;
  /** Whether no list but the organisation's own names it. */
  isOwnListOnly: boolean;
  /** Lists that name it or reach it by their wording. */
  lists: readonly (TabList & { basis: 'listed' | 'derived' })[];
};

/** What is known of one open tab, out of the reports that are there already. */
export type TabSummary = {
  tab: number;
  title: string;
  /** Empty where the browser does not tell it. Shown, never kept. */
  address: string;
  isActive: boolean;
  /** `asleep`: the browser put the tab away, and what was read of it went with it. */
  state: 'done' | 'reading' | 'unread' | 'asleep';
  /** Why it was not read, where that is known. */
  unreadReason?: UnreadReason;
  /** Gravest basis first. */
  companies: readonly TabCompany[];
  /** Companies found that decisions or settings leave out, in whole or in part. */
  leftOut: number;
  /** Results of a listing page that name a company with a list status; absent until a look at the page counted them. */
  results?: { named: number; total: number };
};

/** The open tabs of a window beside each other. */
export type TabsCompared = {
  /** In the order of the window; our own pages are left out. */
  tabs: readonly TabSummary[];
  /** The lists they were held against, without those that are switched off. */
  lists: readonly ListEdition[];
  /** What is wrong with the lists copy, in a sentence; null when nothing is. */
  listsProblem: ListsProblem | null;
};

/** Calls of the side panel. */
export type PanelCalls = {
  'screenings-of-tabs': (windowId: number) => TabsCompared;
};
