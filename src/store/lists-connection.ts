import { deleteDB } from 'idb';
import { LISTS_DATABASE, type ListsDatabase, openListsDatabase } from './lists-database.ts';

/** A deletion that others hold up goes on behind our back. */
const PATIENCE_MS = 1000;

/** Whether a connection was closed under us: by a newer version that opens, or by the browser that clears its data. */
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/** One connection to the lists, opened when it is first used and again when it was closed under us. */
export class ListsConnection {
  #opening: Promise<ListsDatabase> | undefined;

  #open(): Promise<ListsDatabase> {
    this.#opening ??= openListsDatabase();
    this.#opening.catch(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Does some work with the database; done once more where the connection turned out to be closed. */
  async use<T>(work: (database: ListsDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!isClosed(error)) throw error;
      this.#opening = undefined;
      return work(await this.#open());
    }
  }

  /** Deletes the database, whatever its version and state; rejects when the browser does not do it in time. */
  async delete(): Promise<void> {
    const open = this.#opening;
    this.#opening = undefined;
    await open?.then((database) => database.close()).catch(() => undefined);
    await Promise.race([
      deleteDB(LISTS_DATABASE),
      new Promise<never>((_, reject) => setTimeout(() => reject(new Error('it could not be deleted')), PATIENCE_MS)),
    ]);
  }
}
