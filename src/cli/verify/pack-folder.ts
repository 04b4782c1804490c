import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackError } from '../../evidence/pack-error.ts';
import { MOST_PACK } from '../../evidence/pack-names.ts';
import type { PackFiles } from '../../evidence/verify/pack-files.ts';

/** A pack is a folder with two more in it. */
const DEEPEST = 3;

/**
 * The files of a folder that a pack was unpacked to, read one at a time. A link is not followed: what it leads to is
 * not in the pack.
 * @throws PackError for what is no folder of a pack
 */
export function packFolder(folder: string): PackFiles {
  const names: string[] = [];
  let bytes = 0;
  const lookInto = (path: string, prefix: string, depth: number) => {
    for (const name of readdirSync(path)) {
      const stat = lstatSync(join(path, name));
      const inPack = `${prefix}${name}`;
      if (stat.isDirectory()) {
        if (depth === DEEPEST) throw new PackError('it has more folders in folders than a pack');
        lookInto(join(path, name), `${inPack}/`, depth + 1);
        continue;
      }
      if (!stat.isFile())
        throw new PackError(`${JSON.stringify(inPack)} is a link or a device: a pack holds files alone`);
      names.push(inPack);
      bytes += stat.size;
      if (names.length > MOST_PACK.files || bytes > MOST_PACK.bytes * 1.1)
        throw new PackError('it is larger than any pack');
    }
  };
  lookInto(folder, '', 1);
  return { names: names.sort(), read: (name) => readFileSync(join(folder, name)) };
}
