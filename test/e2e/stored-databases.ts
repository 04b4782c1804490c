import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where a browser keeps the two databases of the extension in a profile, as they lie on disk while it is closed. */
export type StoredDatabases = {
  /** Overwrites every file of the lists; Chromium has both databases in one place. */
  spoilLists: () => void;
  /** Overwrites every file of the user's own data; in Chromium those of the lists too. */
  spoilDesk: () => void;
  /** Puts something in the place of the user's own data that no browser can open; answers whether it is still there. */
  blockDesk: () => () => boolean;
};

const DESK_FILE = /lkissetdl-itgh\.sqlite$/;
const JUNK = 'no database ';
const PROOF = 'what the user made';
/** Where SQLite keeps the number of a file's layout, and one that no Firefox has: it neither opens nor touches such a file. */
const LAYOUT_AT = 60;
const TOO_HIGH = Buffer.from([0x7f, 0xff, 0xff, 0xff]);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
}

function only(paths: readonly string[]): string {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new Error(`one place was expected: ${paths.join(', ')}`);
  return path;
}

const spoil = (path: string) => writeFileSync(path, Buffer.alloc(Math.max(statSync(path).size, 100), JUNK));

/** Of a Chromium profile: one folder for all databases of an extension; a file in its place is no folder. */
export function chromiumDatabases(profile: string): StoredDatabases {
  const place = () => {
    const all = join(profile, 'Default/IndexedDB');
    return only(readdirSync(all).filter((name) => name.endsWith('.leveldb'))).replace(/^/, `${all}/`);
  };
  return {
    spoilLists: () => filesIn(place()).forEach(spoil),
    spoilDesk: () => filesIn(place()).forEach(spoil),
    blockDesk() {
      const folder = place();
      renameSync(folder, `${folder}.aside`);
      writeFileSync(folder, PROOF);
      return () => statSync(folder).size === PROOF.length;
    },
  };
}

/** Of a Firefox profile: a file for each database, in whose name every other letter stands from the end. */
export function firefoxDatabases(profile: string): StoredDatabases {
  const fileOf = (name: RegExp) => {
    const storage = join(profile, 'storage/default');
    const own = readdirSync(storage).filter((one) => /^moz-extension\+\+\+[\w-]+$/.test(one));
    const folder = join(storage, only(own), 'idb');
    return join(folder, only(readdirSync(folder).filter((one) => name.test(one))));
  };
  return {
    spoilLists: () => spoil(fileOf(/lsitsstilli-gth\.sqlite$/)),
    spoilDesk: () => spoil(fileOf(DESK_FILE)),
    blockDesk() {
      const path = fileOf(DESK_FILE);
      const file = openSync(path, 'r+');
      writeSync(file, TOO_HIGH, 0, TOO_HIGH.length, LAYOUT_AT);
      closeSync(file);
      const before = readFileSync(path);
      return () => readFileSync(path).equals(before);
    },
  };
}
