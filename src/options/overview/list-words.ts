import type { ListOverview } from '../../messages/lists-contract.ts';
import type { Edition, SourceResult } from '../../model/edition.ts';
import { momentWords, sizeWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';

/** Whose word the date of a list is. */
export function dateBasisWords({ isDateStated, edition }: Pick<ListOverview, 'isDateStated' | 'edition'>): string {
  const { dateBasis } = words().lists.overview;
  if (isDateStated) return dateBasis.stated;
  return edition?.provenance.by === 'file' ? dateBasis.file : dateBasis.read;
}

/** Where the rows in use came from. */
export function originWords(edition: Edition | null): string {
  const { origin } = words().lists.overview;
  if (!edition) return origin.bundled;
  const { by, from } = edition.provenance;
  return by === 'file' ? origin.file(from) : origin.download(hostOf(from));
}

/** The host of an address; the text itself where it is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** A number of bytes for reading: "15.2 MB". */
export function bytesWords(bytes: number): string {
  if (bytes < 1000) return sizeWords(bytes, 'byte');
  if (bytes < 1_000_000) return sizeWords(bytes / 1000, 'kilobyte');
  return sizeWords(bytes / 1_000_000, 'megabyte', 1);
}

/** What the last try to read a source came to. */
export function resultWords({ at, outcome, failure }: SourceResult): string {
  const { overview, sources } = words().lists;
  const when = momentWords(at);
  if (outcome === 'failed' && failure) return overview.failedBecause(when, sources.failures[failure.code]);
  return overview.result[outcome](when);
}

/** The same in few words, for a line among many. */
export function shortResultWords({ at, outcome }: SourceResult): string {
  return words().lists.overview.shortResult[outcome](momentWords(at));
}

/** How many things an edition's reader could not make sense of. */
export function warningsCount(edition: Edition | null): number {
  return edition?.warnings.reduce((sum, { count }) => sum + count, 0) ?? 0;
}
