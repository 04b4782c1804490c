import type { Party } from '../../model/party.ts';
import { readParties, type StoredGeneration } from '../../store/generation/read-generation.ts';
import type { ListsConnection } from '../../store/lists-connection.ts';

/** So many parties are kept: those that the open pages name are asked for again and again. */
const MOST_KEPT = 2000;

/** Reads parties of one generation, those read before from memory. */
export class PartyReader {
  readonly #connection: ListsConnection;
  readonly #stored: StoredGeneration;
  readonly #kept = new Map<string, Party | null>();

  constructor(connection: ListsConnection, stored: StoredGeneration) {
    this.#connection = connection;
    this.#stored = stored;
  }

  /** The parties with these ids that are there. Throws what the database throws. */
  async read(ids: ReadonlySet<string>): Promise<Party[]> {
    const missing = [...ids].filter((id) => !this.#kept.has(id));
    const read = new Map<string, Party | null>(missing.map((id) => [id, null]));
    if (missing.length > 0) {
      const parties = await this.#connection.use((database) => readParties(database, this.#stored, missing));
      for (const party of parties) read.set(party.entity.id, party);
    }
    const found = [...ids].flatMap((id) => read.get(id) ?? this.#kept.get(id) ?? []);
    if (this.#kept.size + read.size > MOST_KEPT) this.#kept.clear();
    for (const [id, party] of read) this.#kept.set(id, party);
    return found;
  }
}
