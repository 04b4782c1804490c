import type { EditionList } from '../../model/edition.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import type { WarningLog } from '../warnings.ts';
import { CONSOLIDATED } from './lists.ts';
import { type FileKind, fileKindOf, type OfacParty, partyEntries } from './party.ts';

/** Parties kept while no one has told yet which file it is; the first one does in every file met. */
const MOST_UNDECIDED = 2_000;

/** Turns the parties of one file into entries, once it is known which file it is, and counts them. */
export class OfacEdition {
  readonly #warnings: WarningLog;
  readonly #numbers = new Set<string>();
  readonly #counts = new Map<string, number>();
  #kind: FileKind | null = null;
  #waiting: OfacParty[] = [];
  parties = 0;

  constructor(warnings: WarningLog) {
    this.#warnings = warnings;
  }

  /** Entries of these parties, and of earlier ones that waited for the kind of file. */
  take(parties: readonly OfacParty[]): SourceEntry[] {
    this.parties += parties.length;
    for (const party of parties) this.#kind ??= fileKindOf(party);
    for (const party of parties) {
      if (this.#numbers.has(party.number)) this.#warnings.add('unread-row', 'OFAC', `a second entry ${party.number}`);
      else this.#waiting.push(party);
      this.#numbers.add(party.number);
    }
    if (this.#kind === null) {
      if (this.#waiting.length > MOST_UNDECIDED) {
        throw new UpdateError('BAD_FORMAT', 'OFAC: nothing tells whether it is the SDN or the consolidated file');
      }
      return [];
    }
    const kind = this.#kind;
    const entries = this.#waiting.splice(0).flatMap((party) => partyEntries(party, kind, this.#warnings));
    for (const { list } of entries) this.#counts.set(list, (this.#counts.get(list) ?? 0) + 1);
    return entries;
  }

  /**
   * The lists held.
   * @param statedDay the publication's own date; null where it states none
   * @throws UpdateError where no party told which file it is
   */
  lists(statedDay: IsoDate | null, readOn: IsoDate): EditionList[] {
    if (this.#kind === null) throw new UpdateError('BAD_FORMAT', 'OFAC: no entry that tells which list it is');
    // The consolidated file carries all its lists, also one that no longer has entries.
    const ids = this.#kind === 'sdn' ? ['us-ofac-sdn'] : CONSOLIDATED.map(({ id }) => id);
    return ids.map((id) => ({
      id,
      entries: this.#counts.get(id) ?? 0,
      asOf: statedDay ?? readOn,
      isDateStated: statedDay !== null,
    }));
  }
}
