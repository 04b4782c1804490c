import * as v from 'valibot';
import { BASES, type Basis } from '../model/basis.ts';
import { BUYER_ROLES, type BuyerRole } from '../model/buyer-role.ts';

/** Where pages are read: wherever the browser lets us, on the sites chosen alone, or only where the user asks. */
export const WHERE = ['all', 'chosen', 'click'] as const;

/** How names are marked on the page: colour and line, line alone, or not at all. */
export const HIGHLIGHT_STYLES = ['full', 'lines', 'off'] as const;

/** One of {@link HIGHLIGHT_STYLES}. */
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

/** Languages the interface speaks; `auto` is the browser's own. */
export const LANGUAGES = ['auto', 'en', 'zh-CN', 'es', 'fr', 'de'] as const;

/** What can be set. */
export type Settings = {
  where: (typeof WHERE)[number];
  /** Sites that are read when they are chosen, as host names; each stands for its subdomains too. */
  sitesOn: readonly string[];
  /** Sites that are never read, in the same form; these go before all else. */
  sitesOff: readonly string[];
  /** Ids of the lists whose listings are left out of everything that is shown. */
  listsOff: readonly string[];
  /** Bases on which nothing is shown nor highlighted. */
  basesOff: readonly Basis[];
  highlightStyle: HighlightStyle;
  /** As whom the user asks what a listing means; empty for all. */
  roles: readonly BuyerRole[];
  /** Who decides on hits, as it is written under decisions; empty where the user has not said. */
  reviewer: string;
  language: (typeof LANGUAGES)[number];
  /** Ids of the sources that are read by themselves. */
  sourcesOn: readonly string[];
  /** Joins of entries to parties that the user has taken apart, by their ids. */
  joinsApart: readonly string[];
};

/** The settings that say which pages are read. */
export const RULES_OF_READING = ['where', 'sitesOn', 'sitesOff'] as const satisfies readonly (keyof Settings)[];

/** The settings that say what of them is shown. */
export const RULES_OF_SHOWING = ['listsOff', 'basesOff'] as const satisfies readonly (keyof Settings)[];

/** What holds where neither the user nor a policy has set anything. */
export const DEFAULTS: Settings = {
  where: 'all',
  sitesOn: [],
  sitesOff: [],
  listsOff: [],
  basesOff: [],
  highlightStyle: 'full',
  roles: [],
  reviewer: '',
  language: 'auto',
  sourcesOn: [],
  joinsApart: [],
};

/** The longest name of a reviewer, in UTF-16 units. */
export const LONGEST_REVIEWER = 200;

const id = v.pipe(v.string(), v.maxLength(1000));
const host = v.pipe(v.string(), v.maxLength(253));

/** What each setting may be. */
export const FIELDS = {
  where: v.picklist(WHERE),
  sitesOn: v.pipe(v.array(host), v.maxLength(10_000)),
  sitesOff: v.pipe(v.array(host), v.maxLength(10_000)),
  listsOff: v.pipe(v.array(id), v.maxLength(1000)),
  basesOff: v.array(v.picklist(BASES)),
  highlightStyle: v.picklist(HIGHLIGHT_STYLES),
  roles: v.array(v.picklist(BUYER_ROLES)),
  reviewer: v.pipe(v.string(), v.maxLength(LONGEST_REVIEWER)),
  language: v.picklist(LANGUAGES),
  sourcesOn: v.pipe(v.array(id), v.maxLength(100)),
  joinsApart: v.pipe(v.array(id), v.maxLength(100_000)),
} satisfies Record<keyof Settings, v.GenericSchema>;
