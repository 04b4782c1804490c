import type { EditionList } from '../../model/edition.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { EntryKeys, nameKey } from '../entry-key.ts';
import type { WarningLog } from '../warnings.ts';
import { cslList } from './csl-list.ts';
import type { CslRecord } from './csl-record.ts';
import { mapRecord } from './map-record.ts';

/** The list had about 25,700 records in 2026; this is no list of theirs any more. */
const MOST_RECORDS = 200_000;
/** Denied persons kept back at a time; the list had about 570 rows in 2024. */
const MOST_HELD = 5_000;
/** Rows of one person; no more are joined. */
const MOST_JOINED = 100;

/** What became of the records: each is exactly one of these. */
export type Tally = { records: number; entries: number; joined: number; unread: number };

type Held = { entry: SourceEntry; rows: number };

/** What two rows of the Denied Persons List have in common when they are one order against one person. */
function orderKey({ names, citations, effective, until }: Omit<SourceEntry, 'key'>): string {
  const notices = citations.map(({ text }) => text).join(';');
  return [nameKey(names[0]?.text ?? ''), notices, effective, until].join('|');
}

/** The first entry with the address and whatever else a later row of the same order has; nothing of either is lost. */
function joinRows({ entry, rows }: Held, later: Omit<SourceEntry, 'key'>): Held {
  const has = new Set(entry.addresses.map(({ text, country }) => `${text} ${country}`));
  const names = new Set(entry.names.map(({ text }) => text));
  const differing = Object.entries(later.record).filter(([field, value]) => entry.record[field] !== value);
  return {
    rows: rows + 1,
    entry: {
      ...entry,
      names: [...entry.names, ...later.names.filter(({ text }) => !names.has(text))],
      country: entry.country ?? later.country,
      addresses: [...entry.addresses, ...later.addresses.filter(({ text, country }) => !has.has(`${text} ${country}`))],
      note: `Printed as ${rows + 1} rows, which are one order against one party.`,
      record: {
        ...entry.record,
        ...Object.fromEntries(differing.map(([field, value]) => [`${field} (row ${rows + 1})`, value])),
      },
    },
  };
}

/**
 * Records of one edition on their way to entries. The Denied Persons List prints a row per address: its entries are kept
 * back to the end and rows of the same name, notices and days joined, wherever they stand (beyond 5,000 kept back, the
 * oldest go out unjoined). Every record is accounted for: an entry, joined to one, or a warning.
 */
export class CslEdition {
  readonly tally: Tally = { records: 0, entries: 0, joined: 0, unread: 0 };
  readonly #warnings: WarningLog;
  readonly #keys = new Map<string, EntryKeys>();
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #held = new Map<string, Held>();
  #ready: SourceEntry[] = [];

  constructor(warnings: WarningLog) {
    this.#warnings = warnings;
  }

  /**
   * Takes the next record.
   * @throws UpdateError TOO_LARGE
   */
  take(record: CslRecord): void {
    if (++this.tally.records > MOST_RECORDS) throw new UpdateError('TOO_LARGE', `more than ${MOST_RECORDS} records`);
    const source = record.published['source'] ?? '';
    const list = cslList(source);
    const mapped = list === null ? null : mapRecord(list, record);
    if (list === null || mapped === null) {
      this.tally.unread++;
      if (list === null) this.#warnings.add('unknown-list', source || 'no source', record.published['name'] ?? '');
      else this.#warnings.add('unread-row', list, JSON.stringify(record.published).slice(0, 300));
      return;
    }
    for (const { kind, where, example } of mapped.warnings) this.#warnings.add(kind, where, example);
    if (list === 'us-bis-dpl') this.#takeOrder(mapped.entry);
    else this.#release(mapped.entry);
  }

  /** Entries that are whole by now; each is given once. */
  ready(): readonly SourceEntry[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** The entries kept back, once no record can follow. */
  rest(): readonly SourceEntry[] {
    const rest = [...this.#held.values()].map(({ entry }) => entry);
    this.#held.clear();
    return rest;
  }

  /** The lists met, in their order, and those that the publication says it carries. */
  lists(readOn: IsoDate, statedDays: ReadonlyMap<string, IsoDate>): EditionList[] {
    const ids = new Set([...this.#counts.keys(), ...statedDays.keys()]);
    return [...ids].map((id) => {
      const day = statedDays.get(id);
      return { id, entries: this.#counts.get(id) ?? 0, asOf: day ?? readOn, isDateStated: day !== undefined };
    });
  }

  #takeOrder(entry: Omit<SourceEntry, 'key'>): void {
    const order = orderKey(entry);
    const held = this.#held.get(order);
    if (held && held.rows < MOST_JOINED) {
      this.#held.set(order, joinRows(held, entry));
      this.tally.joined++;
    } else if (held) this.#release(entry);
    else this.#hold(order, entry);
  }

  #hold(order: string, entry: Omit<SourceEntry, 'key'>): void {
    this.#held.set(order, { entry: this.#keyed(entry), rows: 1 });
    if (this.#held.size <= MOST_HELD) return;
    const [oldest] = this.#held;
    if (!oldest) return;
    this.#held.delete(oldest[0]);
    this.#ready.push(oldest[1].entry);
  }

  #release(entry: Omit<SourceEntry, 'key'>): void {
    this.#ready.push(this.#keyed(entry));
  }

  #keyed(entry: Omit<SourceEntry, 'key'>): SourceEntry {
    this.tally.entries++;
    this.#counts.set(entry.list, (this.#counts.get(entry.list) ?? 0) + 1);
    return { ...entry, key: this.#keyOf(entry) };
  }

  #keyOf({ list, publisherId, names, country }: Omit<SourceEntry, 'key'>): string {
    if (publisherId === null) {
      const keys = this.#keys.get(list) ?? new EntryKeys();
      this.#keys.set(list, keys);
      return keys.keyOf(names[0]?.text ?? '', country);
    }
    const whole = `${list} ${publisherId}`;
    const count = (this.#numbers.get(whole) ?? 0) + 1;
    this.#numbers.set(whole, count);
    return count === 1 ? publisherId : `${publisherId}|${count}`;
  }
}
