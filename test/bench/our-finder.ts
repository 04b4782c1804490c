import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { buildIndex } from '../../src/match/index/build-index.ts';
import { confirm } from '../../src/match/index/confirm.ts';
import { scan } from '../../src/match/index/scan.ts';
import { compile, find, load } from '../../src/match/matcher.ts';
import type { NameToFind } from '../../src/match/name-to-find.ts';
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

/**
 * Finding alone, which is what the peers do: exact places and which rows of the index they are, letters compared. The
 * legal form beside a name is not yet in its place, so what it finds is counted with the subject above.
 */
export const ourFinding: Subject = {
  id: 'Listlight, places alone',
  about: 'src/match, scan and confirm: exact places of names, without legal forms and what is told of a name',
  reads: 'raw',
  build(names) {
    const matcher = compile(names.map(nameToFind));
    const { index } = matcher;
    const run = (text: string) =>
      scan(index, text).reduce((sum, candidate) => sum + (confirm(index, text, candidate) ? 1 : 0), 0);
    return { run, places: (text) => find(matcher, text), held: index };
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
