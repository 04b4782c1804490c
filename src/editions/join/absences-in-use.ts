import { listName } from '../../model/list-name.ts';
import type { Absence } from '../../model/listing.ts';
import type { Party } from '../../model/party.ts';
import type { Records } from '../../model/records.ts';
import { foldedName, isFullName } from './folded-name.ts';
import { completeCopyWords, isOwnList, isUndated, type SuppliedList } from './supplied-list.ts';

/** Those of whom it is said where they are not listed: the parties of the family, and those looked up by hand. */
function askedAbout({ absences, affiliations }: Records): Set<string> {
  return new Set([...absences.map(({ entity }) => entity), ...affiliations.flatMap(({ from, to }) => [from, to])]);
}

/**
 * Finds who was looked for in a complete copy of a list and not found. For a list that an edition supplies, everybody who
 * is asked about and has no entry in it; an absence from a later copy stands. For the others, as kept by hand.
 */
export class AbsenceSearch {
  readonly #bundled: Records;
  readonly #supplied: ReadonlyMap<string, SuppliedList>;
  readonly #asked: readonly string[];
  readonly #parties: ReadonlyMap<string, Party>;
  /** Full names of each one asked about, folded. */
  readonly #ownNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #wanted: ReadonlySet<string>;
  /** Such names as each supplied list prints them: an entry may stand under one as another party, where nothing but the name would have joined it. */
  readonly #met = new Map<string, Set<string>>();

  /** @param partyOf makes the party of an id; undefined where there is none */
  constructor(
    bundled: Records,
    supplied: ReadonlyMap<string, SuppliedList>,
    partyOf: (id: string) => Party | undefined,
  ) {
    this.#bundled = bundled;
    this.#supplied = supplied;
    this.#asked = [...askedAbout(bundled)].sort();
    const parties = this.#asked.flatMap((id) => partyOf(id) ?? []);
    this.#parties = new Map(parties.map((party) => [party.entity.id, party]));
    this.#ownNames = new Map(
      parties.map(({ entity: { id, names } }) => {
        const full = names.filter(isFullName);
        return [id, new Set(full.map(({ text }) => foldedName(text)))] as const;
      }),
    );
    this.#wanted = new Set([...this.#ownNames.values()].flatMap((names) => [...names]));
  }

  /** Takes the next party; all of them must have been taken before {@link AbsenceSearch.end}. */
  add({ listings }: Party): void {
    for (const { list, names, from } of listings) {
      for (const { text } of from === null ? [] : names) {
        const folded = foldedName(text);
        if (this.#wanted.has(folded)) this.#met.set(list, (this.#met.get(list) ?? new Set()).add(folded));
      }
    }
  }

  end(): Absence[] {
    const { absences } = this.#bundled;
    const byHand = new Map(absences.map((absence) => [`${absence.list} ${absence.entity}`, absence]));
    const found = absences.filter(({ list }) => !this.#isConcludedFrom(list));
    for (const [id, list] of [...this.#supplied].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (isOwnList(id) || !this.#isConcludedFrom(id)) continue;
      const { asOf } = list.list;
      const source = completeCopyWords(listName(id), list);
      for (const entity of this.#asked) {
        if (this.#isThere(id, entity) || this.#isNamed(id, entity)) continue;
        const hand = byHand.get(`${id} ${entity}`);
        found.push(hand && hand.asOf > asOf ? hand : { list: id, entity, asOf, source });
      }
    }
    return found;
  }

  #isConcludedFrom(list: string): boolean {
    const one = this.#supplied.get(list);
    return one !== undefined && !isUndated(one);
  }

  /** Whether it has an entry of the edition, whatever its end, or a row that stands because the edition is not later. */
  #isThere(list: string, entity: string): boolean {
    const party = this.#parties.get(entity);
    const listings = party?.listings.filter((one) => one.list === list) ?? [];
    return !party || listings.some(({ from, until }) => from !== null || until === null);
  }

  #isNamed(list: string, entity: string): boolean {
    return [...(this.#ownNames.get(entity) ?? [])].some((name) => this.#met.get(list)?.has(name));
  }
}
