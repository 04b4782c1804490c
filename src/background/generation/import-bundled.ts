import { sortParties } from '../../screening/pack-parties.ts';
import { partiesOf } from '../../screening/parties-of.ts';
import { activateGeneration } from '../../store/generation/activate-generation.ts';
import type { Generation } from '../../store/generation/generation.ts';
import { dropLeftovers } from '../../store/generation/give-up-generation.ts';
import { stageGeneration } from '../../store/generation/write-generation.ts';
import type { ListsDatabase } from '../../store/lists-database.ts';
import { bundledRecords } from '../bundled-records.ts';
import { LISTS_SHA256 } from './built-hashes.ts';
import { makeDraft } from './make-draft.ts';

/** Makes the lists that came with this version the current generation. */
export async function importBundled(database: ListsDatabase): Promise<Generation> {
  const { entities, listings, ...rest } = await bundledRecords();
  const parties = sortParties(partiesOf({ entities, listings }));
  const joined = {
    count: parties.length,
    parties: [parties],
    lists: rest.lists,
    book: () => ({ ...rest, joins: 0 }),
  };
  const draft = makeDraft(joined, {
    origin: 'bundled',
    sha256: LISTS_SHA256,
    madeFrom: LISTS_SHA256,
    editions: [],
    importedAt: new Date().toISOString(),
  });
  await stageGeneration(database, draft);
  const generation = await activateGeneration(database);
  // What nobody reads any more costs room and nothing else.
  await dropLeftovers(database).catch(() => undefined);
  return generation;
}
