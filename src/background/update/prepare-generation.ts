import { beginJoining } from '../../editions/join-entries.ts';
import type { Edition } from '../../model/edition.ts';
import type { ScreeningList } from '../../model/listing.ts';
import { readSettings } from '../../settings/settings.ts';
import { OFFICIAL_LISTS } from '../../sources/list-facts.ts';
import { readEntries } from '../../store/editions/entries.ts';
import { stageGeneration } from '../../store/generation/write-generation.ts';
import type { ListsDatabase } from '../../store/lists-database.ts';
import { bundledRecords } from '../bundled-records.ts';
import { LISTS_SHA256, MATCHER_SHA256 } from '../generation/built-hashes.ts';
import { makeDraft } from '../generation/make-draft.ts';
import type { Prepare } from './job/update-tools.ts';
import { ownListHeader } from './own-list-header.ts';

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Headers of the lists that no file in lists/ describes; what depends on the edition is put in by the joining. */
function headersOf(editions: readonly Edition[]): ScreeningList[] {
  const official = Object.values(OFFICIAL_LISTS).map(
    (facts): ScreeningList => ({ ...facts, asOf: '', coverage: 'complete', covers: '' }),
  );
  return [...official, ...editions.flatMap((edition) => ownListHeader(edition) ?? [])];
}

/**
 * Makes a generation of the bundled lists and the editions given, and lays it ready beside the current one. Broken off
 * and begun anew it goes on where its writing stood.
 */
export async function prepareGeneration(
  database: ListsDatabase,
  editions: readonly Edition[],
  { signal, onPhase }: Prepare,
): Promise<void> {
  const { joinsApart } = await readSettings();
  const onJoined = onPhase('joining');
  let slices = 0;
  let isJoined = false;
  const joined = await beginJoining({
    bundled: await bundledRecords(),
    editions: editions.map((edition) => ({ edition, entries: readEntries(database, edition.number) })),
    apart: new Set(joinsApart),
    lists: headersOf(editions),
    pause: async () => {
      signal.throwIfAborted();
      if (!isJoined) onJoined(++slices, null);
      await rest();
    },
  });
  isJoined = true;
  const dates = editions.map(({ number, lists, provenance }) => [number, provenance.readAt, lists]);
  const draft = makeDraft(joined, {
    origin: editions.length > 0 ? 'editions' : 'bundled',
    sha256: LISTS_SHA256,
    madeFrom:
      editions.length > 0 || joinsApart.length > 0
        ? JSON.stringify([LISTS_SHA256, MATCHER_SHA256, dates, [...joinsApart].sort()])
        : LISTS_SHA256,
    editions: editions.map(({ number }) => number).sort((a, b) => a - b),
    importedAt: new Date().toISOString(),
  });
  signal.throwIfAborted();
  await stageGeneration(database, draft, { signal, onProgress: onPhase('indexing') });
}
