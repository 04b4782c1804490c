import { ContentHash } from '../../editions/content-hash.ts';
import type { Edition } from '../../model/edition.ts';
import type { SourceEntry } from '../../model/source-entry.ts';

/** The id of a list and those it may have had before it was kept beside others: “own-x-2” was “own-x”. */
function idsBefore(id: string): string[] {
  const before = id.replace(/-\d+$/, '');
  return before === id ? [id] : [id, ...idsBefore(before)];
}

/**
 * Whether entries are those that an edition of an own list was made of. Its hash is also of the list's id, and one that
 * was kept beside another on the way here has the hash of its first id.
 */
export function isHashOf(
  { source, contentSha256 }: Pick<Edition, 'source' | 'contentSha256'>,
  entries: readonly SourceEntry[],
): boolean {
  return idsBefore(source).some((list) => {
    const hash = new ContentHash();
    for (const entry of entries) hash.add({ ...entry, list });
    return hash.digest() === contentSha256;
  });
}
