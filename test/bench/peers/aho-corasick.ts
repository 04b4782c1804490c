import { AhoCorasick as MapAhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import type { Subject } from '../subject.ts';

/** The package with the most downloads; it gives the place of the last character and the keywords. */
export const ahocorasick: Subject = {
  id: 'ahocorasick',
  about: 'npm ahocorasick 1.0.2',
  reads: 'folded',
  build(names) {
    const automaton = new AhoCorasick(names);
    return {
      run: (text) => automaton.search(text).length,
      places: (text) =>
        automaton
          .search(text)
          .flatMap(([last, found]) => found.map((name) => ({ start: last + 1 - name.length, end: last + 1 }))),
      held: automaton,
    };
  },
};

type Automaton = { matchInText: (text: string) => { begin: number; end: number }[] };

const monyone = (id: string, about: string, make: (names: string[]) => Automaton): Subject => ({
  id,
  about,
  reads: 'folded',
  build(names) {
    const automaton = make([...names]);
    return {
      run: (text) => automaton.matchInText(text).length,
      places: (text) => automaton.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
      held: automaton,
    };
  },
});

/** The double array, the fastest of this package's modes; building it takes minutes for tens of thousands of names. */
export const monyoneFast = monyone(
  '@monyone/aho-corasick, fast',
  'npm @monyone/aho-corasick 1.1.11, its fast mode (double array)',
  (names) => new FastAhoCorasick(names),
);

/** Its ordinary mode. */
export const monyoneMaps = monyone(
  '@monyone/aho-corasick',
  'npm @monyone/aho-corasick 1.1.11, its ordinary mode (Maps)',
  (names) => new MapAhoCorasick(names),
);
