import { tokenTrie } from './other-designs/token-trie.ts';
import { ourFinding, ours } from './our-finder.ts';
import { ourLookup } from './our-lookup.ts';
import { ahocorasick, monyoneFast, monyoneMaps } from './peers/aho-corasick.ts';
import { flashtext } from './peers/flashtext.ts';
import { LOOKUP_PEERS, type LookupSubject } from './peers/lookups.ts';
import { normaliseOnly } from './peers/normalise-only.ts';
import { alternation, regExpPerName, trieRegExp } from './peers/regexps.ts';
import type { Subject } from './subject.ts';

/** Everything that is measured side by side, in the order of the tables. */
export const SUBJECTS: readonly Subject[] = [
  ours,
  ourFinding,
  tokenTrie,
  normaliseOnly,
  ahocorasick,
  monyoneFast,
  monyoneMaps,
  flashtext,
  trieRegExp,
  alternation,
  regExpPerName,
];

/** Every way of looking up one typed name, ours first. */
export const LOOKUPS: readonly LookupSubject[] = [ourLookup, ...LOOKUP_PEERS];
