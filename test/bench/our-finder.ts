import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { buildIndex } from '../../src/match/build-index.ts';
import { compile, find, load, type NameToFind } from '../../src/match/matcher.ts';
import { scan } from '../../src/match/scan.ts';
import type { Subject } from './subject.ts';

const nameToFind = (text: string, at: number): NameToFind => ({ entity: `e${at}`, text, kind: 'primary' });

/** The product's finder, as the product calls it. */
export const ours: Subject = {
  id: 'Listlight',
  about: 'src/match, find: folds and finds in one pass over the raw text, exact offsets, names and forms told',
  reads: 'raw',
  build(names) {
    const matcher = compile(names.map(nameToFind));
    return { run: (text) => find(matcher, text).length, places: (text) => find(matcher, text), held: matcher.index };
  },
};

/** The part of it that reads the text: places whose hash is a name's, not yet confirmed. */
export const ourScan: Subject = {
  id: 'Listlight, scan alone',
  about: 'src/match, scan: the pass over the text alone, candidates not yet confirmed, without their legal forms',
  reads: 'raw',
  build(names) {
    const { index } = compile(names.map(nameToFind));
    return { run: (text) => scan(index, text).length, places: (text) => scan(index, text), held: index };
  },
};

/** The names of the lists that ship with the product. */
export function bundledNames(): NameToFind[] {
  return bundledRecords().entities.flatMap(({ id, names }) => names.map((name) => ({ ...name, entity: id })));
}

/** The names of a set as the product takes them. */
export function toFind(names: readonly string[] | 'bundled'): NameToFind[] {
  return names === 'bundled' ? bundledNames() : names.map(nameToFind);
}

/** The index as it lies in the store. */
export function makeIndexBytes(names: readonly NameToFind[]): ArrayBuffer {
  return buildIndex(names);
}

/** What a waking worker does with it. */
export function loadIndexBytes(bytes: ArrayBuffer, names: readonly NameToFind[]): unknown {
  const matcher = load(bytes, names);
  if (!matcher) throw new Error('The index could not be loaded.');
  return matcher;
}
