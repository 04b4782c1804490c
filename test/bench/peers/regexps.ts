import type { Place, Search, Subject } from '../subject.ts';
import { trieSource } from './trie-source.ts';

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function searchAll(patterns: readonly RegExp[]): Search {
  return {
    run(text) {
      let count = 0;
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        while (pattern.exec(text) !== null) count += 1;
      }
      return count;
    },
    places: (text) =>
      patterns.flatMap((pattern): Place[] =>
        [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
      ),
    held: patterns,
  };
}

/** One RegExp that branches only where names differ, as trie-regex packages write it. */
export const trieRegExp: Subject = {
  id: 'one trie RegExp',
  about: 'one RegExp whose source is a trie of the names; flag g',
  reads: 'folded',
  build: (names) => searchAll([new RegExp(trieSource(names), 'g')]),
};

/** All names side by side, the longest first, case ignored: what one would write first. */
export const alternation: Subject = {
  id: 'RegExp alternation',
  about: 'one RegExp, names joined by |, longest first; flags giu; raw text, so it finds case and no other form',
  reads: 'raw',
  build(names) {
    const longestFirst = [...names].sort((one, other) => other.length - one.length);
    return searchAll([new RegExp(longestFirst.map(escaped).join('|'), 'giu')]);
  },
};

/** A RegExp for every name, on folded text and without flags that slow it: the best this way can do. */
export const regExpPerName: Subject = {
  id: 'one RegExp per name',
  about: 'a RegExp for every name, flag g',
  reads: 'folded',
  build: (names) => searchAll(names.map((name) => new RegExp(escaped(name), 'g'))),
};
