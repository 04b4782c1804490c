import type { Records } from '../model/records.ts';
import { readHandKept } from '../sources/hand-kept/read.ts';

const files = import.meta.glob('../../lists/*.json', { eager: true, import: 'default' });

/** The lists that ship with this version. */
export function bundledRecords(): Records {
  return readHandKept(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path.split('/').at(-1), content])),
  );
}
