import { atOnce } from '../at-once.ts';
import { alignNames } from './align-names.ts';
import { bearersOf, candidateNames, indexSteps, type NameIndex } from './candidates.ts';
import { type Explanation, explain } from './explain.ts';
import { type NamedParty, nameEvidence, type Rarity } from './name-evidence.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import type { Word } from './name-word.ts';
import { scoreOf } from './score-names.ts';

/** A party of the list looked in; `country` is a two-letter code (ISO 3166-1). */
export type LookupEntry = { entity: string; names: readonly string[]; country?: string };

/** A list made ready for looking up; keep it, making it takes about 20 µs a name. */
export type Lookup = {
  entries: readonly LookupEntry[];
  index: NameIndex;
  /** Place in `entries` of the owner of each name of the index. */
  owners: Uint32Array;
  rarity: Rarity;
};

/** An entry that a typed name may mean: the best of its names, how likely (0 to 1), what speaks for and against. */
export type Candidate = { entity: string; name: string; score: number } & Explanation;

/** A typed name; `country` as of {@link LookupEntry}. */
export type LookupQuery = { name: string; country?: string };

/** Candidates below this are chance; a misspelt part of a long name still lies above it. */
const WORTH_A_LOOK = 0.15;
const MOST_COMPARED = 100;
/** A smaller list does not tell how common a word is. */
const SMALLEST_SAMPLE = 1_000;
/** What the most common word of a list is worth beside a rare one, and how fast words become rare. */
const COMMON_WORTH = 0.55;
const RARITY_RISE = 0.75;

function rarityIn(index: NameIndex): Rarity {
  const size = index.names.length;
  if (size < SMALLEST_SAMPLE) return () => 1;
  const known = new Map<Word, number>();
  return (word) => {
    let rarity = known.get(word);
    if (rarity === undefined) {
      const share = Math.log(size / Math.max(1, bearersOf(index, word))) / Math.log(size);
      rarity = Math.min(1, COMMON_WORTH + RARITY_RISE * share);
      // Words of queries that the list lacks are many and all the same.
      if (bearersOf(index, word) > 0) known.set(word, rarity);
    }
    return rarity;
  };
}

/** Names after which the others of the process get their turn. */
const STEP = 64;

/** Makes a list ready for looking up, a small step at a time. */
export function* lookupSteps(entries: readonly LookupEntry[]): Generator<void, Lookup> {
  const owners: number[] = [];
  const names: NameParts[] = [];
  for (const [owner, entry] of entries.entries()) {
    for (const name of entry.names) {
      owners.push(owner);
      names.push(nameParts(name));
    }
    if (owner % STEP === 0) yield;
  }
  const index = yield* indexSteps(names);
  return { entries, index, owners: Uint32Array.from(owners), rarity: rarityIn(index) };
}

/** {@link lookupSteps} in one go. */
export function buildLookup(entries: readonly LookupEntry[]): Lookup {
  return atOnce(lookupSteps(entries));
}

function isSpeltAlike(a: NameParts, b: NameParts): boolean {
  return a.words.length === b.words.length && a.words.every(({ latin }, at) => latin === b.words[at]?.latin);
}

/** Two names as they were compared, and how alike they are. */
type Comparison = { typed: NamedParty; listed: NamedParty; score: number };

/** From this score on, taking phrases apart finds nothing better. */
const SURE = 0.95;

/** Compares two names, as wholes and word by word; the better of the two. */
export function compareParties(typed: NamedParty, listed: NamedParty, rarity: Rarity): Comparison {
  const isElsewhere = typed.country && listed.country && typed.country.toLowerCase() !== listed.country.toLowerCase();
  if (!isElsewhere && isSpeltAlike(typed.parts, listed.parts)) return { typed, listed, score: 1 };
  const score = scoreOf(nameEvidence(typed, listed, rarity).evidence, typed.country, listed.country);
  if (score >= SURE || !(typed.parts.plain || listed.parts.plain)) return { typed, listed, score };
  const [a, b] = [wordByWord(typed), wordByWord(listed)];
  const plain = scoreOf(nameEvidence(a, b, rarity).evidence, typed.country, listed.country);
  return plain > score ? { typed: a, listed: b, score: plain } : { typed, listed, score };
}

function wordByWord(party: NamedParty): NamedParty {
  return party.parts.plain ? { ...party, parts: party.parts.plain } : party;
}

/**
 * The entries that a typed name may mean, best first, at most `limit`. Scores of different queries and lists can be
 * held against one bound; see LIKELY_SAME. Up to 10 ms for a list of 60,000 names.
 */
export function lookUp(lookup: Lookup, query: LookupQuery, limit: number): Candidate[] {
  const typed: NamedParty = { parts: nameParts(query.name), country: query.country };
  const best = new Map<number, Comparison>();
  for (const place of candidateNames(lookup.index, typed.parts, MOST_COMPARED)) {
    const owner = lookup.owners[place] as number;
    const listed = { parts: lookup.index.names[place] as NameParts, country: lookup.entries[owner]?.country };
    const compared = compareParties(typed, listed, lookup.rarity);
    const { score } = compared;
    if (score >= WORTH_A_LOOK && score > (best.get(owner)?.score ?? 0)) best.set(owner, compared);
  }
  return [...best]
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, limit)
    .map(([owner, one]) => ({
      entity: (lookup.entries[owner] as LookupEntry).entity,
      name: one.listed.parts.text,
      score: one.score,
      ...explain(one.typed, one.listed, alignNames(one.typed.parts, one.listed.parts)),
    }));
}
