import { compileSteps } from '../../match/matcher.ts';
import { NameTable } from '../../match/name-table.ts';
import type { Party } from '../../model/party.ts';
import { PartyPacker } from '../../screening/pack-parties.ts';
import type { Book, Generation } from '../../store/generation/generation.ts';
import type { GenerationDraft } from '../../store/generation/write-generation.ts';
import { MATCHER_SHA256 } from './built-hashes.ts';
import { inSlices } from './in-slices.ts';

/** Parties sorted by id, some at a time, with what is said of lists and links: the lists in one making. */
export type Joined = Pick<GenerationDraft, 'count' | 'parties'> & {
  lists: Book['lists'];
  /** Asked for when every party was given. */
  book: () => Omit<Book, 'blocks' | 'tables'>;
};

/**
 * Makes parties ready to be staged as a generation: their tables are packed as they pass by, and their names compiled
 * after the last, which takes some seconds for 80,000 names and lets others have their turn. The same parties make the
 * same draft.
 */
export function makeDraft(
  { count, parties, lists, book }: Joined,
  from: Pick<Generation, 'origin' | 'sha256' | 'madeFrom' | 'editions' | 'importedAt'>,
): GenerationDraft {
  const packer = new PartyPacker({ lists });
  async function* packed(): AsyncGenerator<readonly Party[]> {
    for await (const batch of parties) {
      for (const party of batch) packer.add(party);
      yield batch;
    }
  }
  return {
    ...from,
    count,
    parties: packed(),
    async finish() {
      const tables = packer.end();
      const names = new NameTable(tables.names, tables.entities, { isForOnce: true });
      const { index } = await inSlices(compileSteps(names));
      return { book: { ...book(), tables }, index: { key: MATCHER_SHA256, bytes: index.bytes } };
    },
  };
}
