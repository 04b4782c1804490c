import type { Entity } from './entity.ts';
import type { IsoDate } from './iso-date.ts';
import type { Listing } from './listing.ts';
import type { Address, PartyType } from './source-entry.ts';

/** Why entries of lists are taken for one party. */
export const JOIN_GROUNDS = [
  'publisher-id',
  'hand-kept',
  'name-and-citation',
  'name-and-address',
  /** The same registered name, legal form and all, in the same country: of companies only. */
  'legal-name-and-country',
] as const;

/** One of {@link JOIN_GROUNDS}. Likeness of names alone is none. */
export type JoinGround = (typeof JOIN_GROUNDS)[number];

/** One entry that was joined to a party, and why; a person can undo it. */
export type PartyJoin = {
  /** Stable over editions: `LIST KEY>ENTITY`. */
  id: string;
  /** List and key of the entry joined. */
  list: string;
  key: string;
  ground: JoinGround;
  /** The grounds in words: "same name and the address Room 201, …". */
  words: string;
  /** A person has taken the entry apart again: it is a party of its own, and this says what it could be joined to. */
  isUndone?: true;
};

/** An entity with everything the lists say of it: one record of the store. */
export type Party = {
  entity: Entity;
  type: PartyType;
  addresses: readonly Address[];
  listings: readonly PartyListing[];
  joins: readonly PartyJoin[];
};

/** A listing and where the entry behind it is kept as published. */
export type PartyListing = Listing & {
  /** Key of the entry within its list; absent for bundled rows. */
  key?: string;
  /** Edition and place of the entry; null for bundled rows. */
  from: { edition: number; place: number } | null;
  /**
   * Of a bundled row that a later edition does not hold any more: the date of the last copy that held it. `until` is
   * then the date of that edition; the day it left lies between the two.
   */
  lastSeen?: IsoDate;
};
