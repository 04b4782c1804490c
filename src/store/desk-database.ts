import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Layout of `listlight-desk`: what the user made. Never deleted by us, whatever happens to the lists. */
export interface DeskSchema extends DBSchema {
  /** A person's verdicts on hits, by id. */
  judgements: {
    key: string;
    value: { id: string; entity: string; verdict: 'same' | 'different' | 'unsure'; reason: string; decidedAt: string };
  };
}

/** Name of the database. */
export const DESK_DATABASE = 'listlight-desk';
const VERSION = 1;

/** Opens the user's own database and brings it to the current layout. */
export function openDeskDatabase(): Promise<IDBPDatabase<DeskSchema>> {
  return openDB<DeskSchema>(DESK_DATABASE, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) database.createObjectStore('judgements', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
