import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** Names of companies, the likeliest first. */
export type LookUp = (query: string) => string[];

/** A way of looking up one typed name among many. */
export type LookupSubject = { id: string; about: string; build: (names: readonly string[]) => LookUp };

/** How many answers are asked for. */
export const LIMIT = 10;

/** fuse.js, diacritics ignored, anywhere in the name. */
const fuse: LookupSubject = {
  id: 'fuse.js',
  about: 'npm fuse.js 7.5.0; ignoreLocation, ignoreDiacritics, threshold 0.4',
  build(names) {
    const index = new Fuse(names, { ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 });
    return (query) => index.search(query, { limit: LIMIT }).map(({ item }) => item);
  },
};

/** Words without diacritics; a term of its own for every Chinese character, which the default does not give. */
function terms(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

/** minisearch with a tokeniser for Chinese and diacritics, fuzzy and by prefix. */
const minisearch: LookupSubject = {
  id: 'minisearch',
  about: 'npm minisearch 7.2.0; fuzzy 0.2, prefix; our tokeniser: Chinese by characters, no diacritics',
  build(names) {
    const index = new MiniSearch<{ id: number; name: string }>({
      fields: ['name'],
      tokenize: terms,
      searchOptions: { fuzzy: 0.2, prefix: true, tokenize: terms },
    });
    index.addAll(names.map((name, id) => ({ id, name })));
    return (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => names[id as number] as string);
  },
};

/** uFuzzy as its documentation advises for all scripts: latinised, words in any order, one error a word. */
const ufuzzy: LookupSubject = {
  id: 'uFuzzy',
  about: 'npm @leeoniya/ufuzzy 1.0.19; unicode, latinize, intraMode 1 (one error a word), outOfOrder 5',
  build(names) {
    const fuzzy = new UFuzzy({
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: '\\p{Ll}\\p{Lu}',
      intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
      intraMode: 1,
    });
    const haystack = UFuzzy.latinize([...names]);
    return (query) => {
      const [indexes, info, order] = fuzzy.search(haystack, UFuzzy.latinize(query), 5, 1e4);
      if (!indexes) return [];
      const best = info && order ? order.map((at) => info.idx[at] as number) : indexes;
      return best.slice(0, LIMIT).map((at) => names[at] as string);
    };
  },
};

/** The look-up packages compared with. */
export const LOOKUP_PEERS: readonly LookupSubject[] = [fuse, minisearch, ufuzzy];
