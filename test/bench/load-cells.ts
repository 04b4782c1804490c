import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readNames } from './corpus.ts';
import { bytesInUse } from './measure.ts';
import { loadIndexBytes, makeIndexBytes, toFind } from './our-finder.ts';

/** Which names: how many, or those of the lists that ship. */
export type IndexSet = number | 'bundled';

/** An index written to a file. */
export type MadeIndex = { names: number; bytes: number; buildMs: number };

/** One loading in a process that has loaded nothing before. */
export type LoadSample = { ms: number; againMs: number; bytes: number };

const namesOf = (folder: string, set: IndexSet) => toFind(set === 'bundled' ? set : readNames(folder, set));

/** Builds an index as the product does when a list has changed, and keeps it in a file. */
export function makeIndex(folder: string, set: IndexSet, file: string): MadeIndex {
  const names = namesOf(folder, set);
  const start = performance.now();
  const bytes = makeIndexBytes(names);
  const buildMs = performance.now() - start;
  writeFileSync(file, new Uint8Array(bytes));
  return { names: names.length, bytes: bytes.byteLength, buildMs };
}

/** Loads it once cold and once more; the bytes are those of the buffer and of all that loading makes, names aside. */
export function loadSample(folder: string, set: IndexSet, file: string): LoadSample {
  const names = namesOf(folder, set);
  const read = readFileSync(file);
  const before = bytesInUse();
  const bytes = new ArrayBuffer(read.byteLength);
  new Uint8Array(bytes).set(read);
  const start = performance.now();
  const index = loadIndexBytes(bytes, names);
  const loaded = performance.now();
  loadIndexBytes(bytes, names);
  const again = performance.now();
  const inUse = bytesInUse() - before;
  if (!index || read.length === 0) throw new Error('Nothing was loaded.');
  return { ms: loaded - start, againMs: again - loaded, bytes: inUse };
}
