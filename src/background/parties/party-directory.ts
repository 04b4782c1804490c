import { type Lookup, type LookupEntry, lookUp, lookupSteps } from '../../match/lookup/lookup.ts';
import { tokenise } from '../../match/tokens.ts';
import type { PartyLine, PartyPage, PartyQuery } from '../../messages/lists-contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Party } from '../../model/party.ts';
import { isCurrent } from '../../screening/status.ts';
import { inSlices } from '../generation/in-slices.ts';

/** What is asked of each party, without its records. */
type Row = {
  line: PartyLine;
  /** Day of each of its listings, and whether it is in force. */
  days: readonly { list: string; day: IsoDate | null; isCurrent: boolean }[];
  /** Its names, folded, one a line. */
  folded: string;
  names: readonly string[];
};

/** More that are alike nobody looks through. */
const MOST_ALIKE = 500;
/** A part of a name shorter than this is in nearly every one. */
const SHORTEST_PART = 2;
/** Before every line of a folded name, so that its beginning can be asked for. */
const LINE = '\n';

const fold = (text: string): string => tokenise(text).keys.join(' ');
const byName = ({ line: a }: Row, { line: b }: Row): number =>
  a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);

function rowOf({ entity, listings }: Party, today: IsoDate): Row {
  const { id, name, homeName, country } = entity;
  const current = listings.filter((listing) => isCurrent(listing, today));
  const days = current.flatMap(({ effective, published }) => effective ?? published ?? []).sort();
  // A web domain is no name that a person types for a company.
  const told = entity.names.filter(({ kind }) => kind !== 'domain').map(({ text }) => text);
  const names = [...new Set([name, ...(homeName === undefined ? [] : [homeName]), ...told])];
  return {
    line: {
      id,
      name,
      ...(homeName === undefined ? {} : { homeName }),
      ...(country === undefined ? {} : { country }),
      lists: [...new Set(current.map(({ list }) => list))],
      since: days[0] ?? null,
    },
    days: listings.map((listing) => ({
      list: listing.list,
      day: listing.effective ?? listing.published,
      isCurrent: isCurrent(listing, today),
    })),
    folded: names.map((one) => LINE + fold(one)).join(''),
    names,
  };
}

/** Everything that the browser of parties asks, made once of a generation. */
export class PartyDirectory {
  readonly #rows: readonly Row[];
  readonly #countries: readonly string[];
  readonly #byId: ReadonlyMap<string, Row>;
  #lookup: Promise<Lookup> | undefined;

  private constructor(rows: readonly Row[]) {
    this.#rows = rows;
    this.#byId = new Map(rows.map((row) => [row.line.id, row]));
    this.#countries = [...new Set(rows.flatMap(({ line: { country } }) => country ?? []))].sort();
  }

  /** Reads all parties once, letting others have their turn; `today` decides what is in force. */
  static async of(parties: AsyncIterable<readonly Party[]>, today: IsoDate): Promise<PartyDirectory> {
    const rows: Row[] = [];
    for await (const some of parties) {
      await inSlices(
        (function* () {
          for (const party of some) {
            rows.push(rowOf(party, today));
            yield;
          }
        })(),
      );
    }
    return new PartyDirectory(rows.sort(byName));
  }

  /** A page of the parties that are asked for: best first where a text is, else by name. */
  async find({ text, list, country, from, to, offset, count }: PartyQuery): Promise<PartyPage> {
    const hasTime = from !== null || to !== null;
    // Asked for a time, what has left its list since then is told too.
    const isInTime = ({ day, isCurrent }: Row['days'][number]) =>
      hasTime ? day !== null && (from === null || from <= day) && (to === null || day <= to) : isCurrent;
    const isAsked = ({ line, days }: Row) =>
      (country === null || line.country === country) &&
      ((list === null && !hasTime) || days.some((one) => (list === null || one.list === list) && isInTime(one)));
    const found = (text.trim() === '' ? this.#rows : await this.#alike(text)).filter(isAsked);
    return {
      total: found.length,
      parties: found.slice(offset, offset + count).map(({ line }) => line),
      countries: this.#countries,
    };
  }

  /** Parties whose name begins with the text, then those that hold it, then those that are only like it. */
  async #alike(text: string): Promise<Row[]> {
    const part = fold(text);
    const begins: Row[] = [];
    const holds: Row[] = [];
    if (part.length >= SHORTEST_PART) {
      for (const row of this.#rows) {
        if (row.folded.includes(LINE + part)) begins.push(row);
        else if (row.folded.includes(part)) holds.push(row);
      }
    }
    this.#lookup ??= inSlices(lookupSteps(this.#rows.map(entryOf)));
    const like = lookUp(await this.#lookup, { name: text }, MOST_ALIKE);
    const rank = new Map(like.map(({ entity }, at) => [entity, at]));
    const best = (a: Row, b: Row) => (rank.get(a.line.id) ?? MOST_ALIKE) - (rank.get(b.line.id) ?? MOST_ALIKE);
    // Sorting is stable: what is alike in nothing else stays sorted by name.
    const rows = [
      ...begins.sort(best),
      ...holds.sort(best),
      ...like.flatMap(({ entity }) => this.#byId.get(entity) ?? []),
    ];
    return [...new Set(rows)];
  }
}

function entryOf({ line: { id, country }, names }: Row): LookupEntry {
  return { entity: id, names, ...(country === undefined ? {} : { country }) };
}
