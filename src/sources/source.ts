/** The forms of official files that are read here. */
export const FORMATS = ['csl-csv', 'csl-json', 'bis-csv', 'ecfr-xml', 'ofac-xml', 'ofac-csv'] as const;

/** One of {@link FORMATS}. */
export type FormatId = (typeof FORMATS)[number];

/** An entry that every honest edition of a list holds: without it the edition is held back. */
export type Sentinel = {
  /** Id of the list: `us-bis-el`. */
  list: string;
  /** Its own name, as the publication prints it; compared by `nameKey`, so quotes and case do not matter. */
  name: string;
};

/** A publication that is downloaded or imported; it may carry several lists. */
export type Source = {
  /** `csl-csv`. */
  id: string;
  /** What a user calls it. */
  name: string;
  /** Address of the file, https. `{date}` in it stands for the day that `datedBy` tells. */
  url: string;
  /** Who tells the day in the address: the eCFR hands out the text of a day, never simply the newest. */
  datedBy?: 'ecfr-titles';
  /** Folder of the organisation's mirror that `url` is on, https, without a last slash; absent for the official host. */
  mirrorUrl?: string;
  /** Hosts, besides that of `url`, to which one redirect may lead. */
  redirectHosts: readonly string[];
  format: FormatId;
  /** Ids of the lists it carries, all of them in every edition. */
  lists: readonly string[];
  /** No edition has more bytes, unpacked. */
  mostBytes: number;
  /** An edition with fewer or more entries is not believed. */
  leastEntries: number;
  mostEntries: number;
  sentinels: readonly Sentinel[];
};
