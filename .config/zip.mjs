// Zips both builds, byte for byte the same from the same sources: sorted names, one date, one system.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
// The zip format has no time zone and no earlier day.
const DATE = new Date(1980, 0, 1);
// 3: the attributes are those of a Unix file, here rw-r--r--.
const UNIX_FILE = { os: 3, attrs: 0o100644 << 16, mtime: DATE, level: 9 };

for (const target of ['chrome', 'firefox']) {
  const files = {};
  // Vite's own notes on a build are not part of it.
  for (const name of namesIn('').filter((name) => !name.startsWith('.vite/'))) {
    files[name] = [readFileSync(join(DIST, target, name)), UNIX_FILE];
  }
  const path = join(DIST, `listlight-${target}.zip`);
  mkdirSync(DIST, { recursive: true });
  writeFileSync(path, zipSync(files));
  process.stderr.write(`${path}: ${Object.keys(files).length} files, ${statSync(path).size} bytes\n`);

  function namesIn(folder) {
    const names = readdirSync(join(DIST, target, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? namesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
    );
    return names.sort((a, b) => (a < b ? -1 : 1));
  }
}
