import type { Basis } from '../model/basis.ts';
import type { Citation } from '../model/citation.ts';

/** One list status on the card, in a line. */
export type CardListing = {
  list: string;
  basis: 'listed' | 'derived';
  /** How the list reaches a company that it does not name; null where it names it. */
  reached: string | null;
  dates: string;
  /** The notice that added the entry, as it is published. */
  citation: Citation | null;
  /** The day of the copy, and how old it is where that is to be said. */
  copy: string;
  isOldCopy: boolean;
  /** Who reports the link through which the list reaches the company; null where the reason says it. */
  reportedBy: string | null;
};

/** One company that the text under the card may name. */
export type CardCompany = {
  basis: Basis;
  /** The ground in words. */
  ground: string;
  name: string;
  homeName: string | null;
  reason: string;
  listings: readonly CardListing[];
  /** Claims of the page near the name, a sentence each. */
  claims: readonly string[];
};

/** All that the card beside a mention says, in the language of the user: the page is given no words but these. */
export type CardView = {
  /** BCP 47. */
  language: string;
  label: string;
  close: string;
  /** Said behind each ground. */
  possible: string;
  foot: string;
  /** Said before the companies where several share the name. */
  shared: string | null;
  /** Strongest first; none where there is nothing to say. */
  companies: readonly CardCompany[];
};
