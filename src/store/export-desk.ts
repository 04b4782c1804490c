import type { IDBPDatabase } from 'idb';
import type { DeskRows, DeskStores } from '../model/desk-export.ts';
import { DESK_DATABASE } from './desk-database.ts';

/** About what one answer holds, in UTF-16 units of its JSON: a browser carries no message of any size. */
const MOST_AT_ONCE = 4_000_000;
/** Small, and made by hand: read before pictures and texts, which may be many. */
const FIRST = ['decisions', 'judgements', 'own-lists', 'own-entries', 'joins', 'sessions', 'session-pages', 'evidence'];
const UNITS = 0x8000;

type Readable = Pick<IDBPDatabase, 'objectStoreNames' | 'getAllKeys' | 'get' | 'version'>;

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += UNITS) text += String.fromCharCode(...bytes.subarray(at, at + UNITS));
  return btoa(text);
}

const plain = (value: unknown): unknown => (value instanceof Uint8Array ? { base64: base64(value) } : value);

/** The stores of the user's own database, of whatever version. */
export function deskStores(database: Readable): DeskStores {
  const names = [...database.objectStoreNames];
  const stores = [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))];
  return { database: DESK_DATABASE, version: database.version, stores };
}

/** Reads rows of a store from a place on, as many as go into one answer; a row that fails costs that row alone. */
export async function readDeskRows(database: Readable, store: string, from: number): Promise<DeskRows> {
  const rows: { key: unknown; value: unknown }[] = [];
  const unread: string[] = [];
  try {
    const keys = await database.getAllKeys(store);
    let [at, size] = [from, 0];
    for (; at < keys.length && size < MOST_AT_ONCE; at++) {
      const key = keys[at] as IDBValidKey;
      try {
        const row = { key, value: plain(await database.get(store, key)) };
        size += JSON.stringify(row).length;
        rows.push(row);
      } catch (error) {
        unread.push(`${store}, row ${JSON.stringify(key)}: ${whyOf(error)}`);
      }
    }
    return { rows, unread, next: at < keys.length ? at : null };
  } catch (error) {
    return { rows, unread: [...unread, `${store}: ${whyOf(error)}`], next: null };
  }
}
