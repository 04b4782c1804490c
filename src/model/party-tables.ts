import type { PackedStrings } from './packed-strings.ts';

/** The names to look for; row by row what `NameToFind` says. */
export type PackedNames = {
  texts: PackedStrings;
  /** Place of the bearer among the entities. */
  owners: Uint32Array;
  /** Kind, form and whether it is shared, in one byte. */
  kinds: Uint8Array;
  /** 0 for none, else one more than the place in `langs`. */
  langs: Uint16Array;
  langTags: readonly string[];
};

/** What decides on which ground each entity is shown, on any day. Days are numbers, 20231231; 0 is none. */
export type PackedListings = {
  /** Where the rows of each entity begin, and one more at the end. */
  starts: Uint32Array;
  /** First day in force. */
  from: Uint32Array;
  /** First day no longer in force. */
  until: Uint32Array;
  /** Place among the lists of the generation. */
  lists: Uint16Array;
  /** Kinds of affiliation that the row reaches, a bit each. */
  reach: Uint8Array;
};

/**
 * What a waking background needs of all parties, without one object a party: their ids in order, their names, and
 * what their listings say of their status.
 */
export type PartyTables = {
  /** Sorted by UTF-16 units. */
  entities: PackedStrings;
  names: PackedNames;
  listings: PackedListings;
};
