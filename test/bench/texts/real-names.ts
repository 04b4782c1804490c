import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Columns of list files that hold names: real lists, where they lie beside the repository. */
const CSV_FILES = [
  ['sancbook/sdn_2023-11.csv.gz', 1],
  ['moov-watchman/sdn.csv.gz', 1],
  ['moov-watchman/alt.csv.gz', 3],
  ['moov-watchman/cons_prim.csv', 1],
  ['moov-watchman/cons_alt.csv', 3],
] as const;
const JSON_FILES = [
  'nsfreg/bis_entity_list.json.gz',
  'nsfreg/bis_meu.json',
  'nsfreg/bis_dpl.json.gz',
  'nsfreg/dow_1260h.json',
  'nsfreg/ofac_nscmic.json',
  'nsfreg/dhs_uflpa.json',
];

function readText(path: string): string {
  const bytes = readFileSync(path);
  return new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** Cells of one line of a list file; a quoted cell may hold commas, none of these holds a line break. */
function cells(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"|([^,]+)|(?<=,)(?=,)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"').trim(),
  );
}

function namesOfJson(text: string): string[] {
  const { entities } = JSON.parse(text) as { entities: { name: string; aliases?: string[] }[] };
  return entities.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
}

/** Names of real lists under the given folder, each once; none where the folder is not there. */
export function realNames(folder: string): string[] {
  const names = new Set<string>();
  for (const [file, column] of CSV_FILES) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    for (const line of readText(path).split('\n')) {
      const name = cells(line)[column];
      if (name && name !== 'Name' && /\p{L}/u.test(name)) names.add(name);
    }
  }
  for (const file of JSON_FILES) {
    const path = join(folder, file);
    if (existsSync(path)) for (const name of namesOfJson(readText(path))) if (/\p{L}/u.test(name)) names.add(name);
  }
  return [...names];
}
