import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Longer names are cut at a word. */
const LONGEST = 80;

const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);

/**
 * The id of a party that no hand-kept record names: its folded name in a-z, 0-9 and "_", legal form and all; of a name in
 * another script a hash. Where the id is taken, one made with the entry that the party begins with, so that the same
 * editions give the same ids.
 */
export function partySlug(
  folded: string,
  entry: { list: string; key: string },
  taken: { has: (id: string) => boolean },
): string {
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  let slug = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= LONGEST) break;
    slug += `_${word}`;
  }
  slug = slug.slice(0, LONGEST);
  // Too little of a name in another script is left to be told by.
  if (slug.length < 2) slug = `party_${shortHash(folded)}`;
  if (!taken.has(slug)) return slug;
  for (let round = 1; ; round++) {
    const other = `${slug}_${shortHash(`${entry.list} ${entry.key} ${round}`)}`;
    if (!taken.has(other)) return other;
  }
}
