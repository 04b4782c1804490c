import type { Basis } from '../model/basis.ts';
import { GrowingColumn } from '../model/growing-column.ts';
import type { IsoDate } from '../model/iso-date.ts';
import {
  AFFILIATION_KINDS,
  type Affiliation,
  type AffiliationKind,
  type Listing,
  type ScreeningList,
} from '../model/listing.ts';
import { type PackedStrings, placeOfString } from '../model/packed-strings.ts';
import type { PackedListings } from '../model/party-tables.ts';
import type { Records } from '../model/records.ts';
import type { ListEdition } from '../model/screening.ts';
import { listEdition } from './screen-page.ts';

/** A list that the generation does not describe. */
const NO_LIST = 0xffff;

/** A day as a number that grows with it; 0 for none. */
const numberOf = (day: IsoDate | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')) || 0);

const bitOf = (kind: AffiliationKind): number => 1 << AFFILIATION_KINDS.indexOf(kind);

/** Packs what decides on the ground on which entities are shown, one entity after the other. */
export class ListingPacker {
  readonly #places: ReadonlyMap<string, number>;
  readonly #starts = new GrowingColumn(Uint32Array);
  readonly #from = new GrowingColumn(Uint32Array);
  readonly #until = new GrowingColumn(Uint32Array);
  readonly #lists = new GrowingColumn(Uint16Array);
  readonly #reach = new GrowingColumn(Uint8Array);

  constructor(lists: readonly Pick<ScreeningList, 'id'>[]) {
    this.#places = new Map(lists.map(({ id }, place) => [id, place]));
  }

  /** The listings of the next entity. */
  add(listings: readonly Listing[]): void {
    this.#starts.push(this.#from.length);
    for (const { effective, published, until, list, reach } of listings) {
      this.#from.push(numberOf(effective ?? published));
      this.#until.push(numberOf(until));
      this.#lists.push(this.#places.get(list) ?? NO_LIST);
      this.#reach.push(reach.flatMap(({ kinds }) => kinds).reduce((bits, kind) => bits | bitOf(kind), 0));
    }
  }

  end(): PackedListings {
    this.#starts.push(this.#from.length);
    return {
      starts: this.#starts.end(),
      from: this.#from.end(),
      until: this.#until.end(),
      lists: this.#lists.end(),
      reach: this.#reach.end(),
    };
  }
}

/**
 * Says on which ground an entity is shown and how many entries are in force, for any day, without the parties; as if
 * some lists, those switched off, held nothing.
 */
export class Standing {
  readonly #entities: PackedStrings;
  readonly #rows: PackedListings;
  readonly #links = new Map<string, Affiliation[]>();
  readonly #lists: Records['lists'];
  readonly #off: ReadonlySet<number>;
  /** Bases asked for so far, on the day last asked for. */
  #known = { day: '', bases: new Map<string, Basis | undefined>() };

  constructor(
    entities: PackedStrings,
    rows: PackedListings,
    { affiliations, lists }: Pick<Records, 'affiliations' | 'lists'>,
    listsOff: readonly string[] = [],
  ) {
    this.#entities = entities;
    this.#rows = rows;
    this.#lists = lists;
    this.#off = new Set(lists.flatMap(({ id }, place) => (listsOff.includes(id) ? place : [])));
    for (const link of affiliations) {
      const links = this.#links.get(link.from);
      if (links) links.push(link);
      else this.#links.set(link.from, [link]);
    }
  }

  /** The strongest ground of an entity, as `statusBook` has it; undefined for one that is not there. */
  basisOf(entity: string, day: IsoDate): Basis | undefined {
    if (this.#known.day !== day) this.#known = { day, bases: new Map() };
    const { bases } = this.#known;
    if (!bases.has(entity)) bases.set(entity, this.#basisOf(entity, numberOf(day)));
    return bases.get(entity);
  }

  #basisOf(entity: string, day: number): Basis | undefined {
    const place = placeOfString(this.#entities, entity);
    if (place < 0) return undefined;
    const rows = this.#currentRows(place, day);
    const isOwn = (row: number) => this.#lists[this.#rows.lists[row] as number]?.isOwn === true;
    if (rows.some((row) => !isOwn(row))) return 'listed';
    // What nobody is known to report is a hint.
    const links = (this.#links.get(entity) ?? []).filter(({ confidence }) => confidence !== 'L');
    const isReached = links.some(({ to, kind }) => {
      const target = placeOfString(this.#entities, to);
      return (
        target >= 0 &&
        this.#currentRows(target, day).some((row) => !isOwn(row) && (this.#rows.reach[row] as number) & bitOf(kind))
      );
    });
    if (isReached) return 'derived';
    if (rows.length > 0) return 'listed';
    return links.length > 0 ? 'affiliated' : 'hint';
  }

  #isCurrent(row: number, day: number): boolean {
    if (this.#off.has(this.#rows.lists[row] as number)) return false;
    const until = this.#rows.until[row] as number;
    return (this.#rows.from[row] as number) <= day && (until === 0 || day < until);
  }

  /** Rows of an entity that are in force on a day. */
  #currentRows(place: number, day: number): number[] {
    const rows: number[] = [];
    const end = this.#rows.starts[place + 1] as number;
    for (let row = this.#rows.starts[place] as number; row < end; row++) if (this.#isCurrent(row, day)) rows.push(row);
    return rows;
  }

  /** The lists, each with its date and how many entries are in force on a day. */
  editionsOn(day: IsoDate): ListEdition[] {
    const number = numberOf(day);
    const entries = new Map<number, number>();
    for (const [row, list] of this.#rows.lists.entries()) {
      if (this.#isCurrent(row, number)) entries.set(list, (entries.get(list) ?? 0) + 1);
    }
    return this.#lists.map((list, place) => listEdition(list, entries.get(place) ?? 0));
  }
}
