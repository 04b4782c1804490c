// Taken in place of src/store/generation/write-generation.ts in the build that must fail the proof of kills.

import type { Party } from '../../src/model/party.ts';
import type { Generation } from '../../src/store/generation/generation.ts';
import {
  type GenerationDraft,
  type StageOptions,
  stageGeneration as stage,
} from '../../src/store/generation/write-generation.ts';
import type { ListsDatabase } from '../../src/store/lists-database.ts';

export { dropStaging, type GenerationDraft, type StageOptions } from '../../src/store/generation/write-generation.ts';

/** Clears what is there, then writes row by row: what everybody does first. */
export async function stageGeneration(
  database: ListsDatabase,
  draft: GenerationDraft,
  options: StageOptions = {},
): Promise<Generation> {
  const transaction = database.transaction(['meta', 'parties', 'books', 'index'], 'readwrite');
  for (const name of ['meta', 'parties', 'books', 'index'] as const) await transaction.objectStore(name).clear();
  await transaction.done;
  const parties: Party[] = [];
  for await (const batch of draft.parties) parties.push(...batch);
  for (const [at, party] of parties.entries()) await database.put('parties', [party], [0, at]);
  return stage(database, { ...draft, parties: [parties] }, options);
}
