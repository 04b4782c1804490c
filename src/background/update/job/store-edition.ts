import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ContentHash } from '../../../editions/content-hash.ts';
import { SentinelWatch } from '../../../editions/sentinel-watch.ts';
import type { Edition } from '../../../model/edition.ts';
import type { SourceEntry } from '../../../model/source-entry.ts';
import { UpdateError } from '../../../model/update-failure.ts';
import type { Sentinel } from '../../../sources/source.ts';
import { countBlocks, putBlocks } from '../../../store/editions/entries.ts';
import type { Job } from '../../../store/editions/job.ts';
import { readParts } from '../../../store/editions/spool.ts';
import type { SpooledFile } from '../../../store/editions/spooled-file.ts';
import { beginEdition, emptyEdition } from '../../../store/editions/stage-edition.ts';
import { ENTRIES_A_BLOCK, type ListsDatabase } from '../../../store/lists-database.ts';
import type { Course, UpdateTools } from './update-tools.ts';

/** So many blocks go to the store at once; what is lost when the background dies. */
const BLOCKS_AT_ONCE = 2;

/** An edition whose entries are all in the store, not yet judged. */
export type StoredEdition = {
  edition: Edition;
  /** Sentinels of its source that were met. */
  met: readonly Sentinel[];
};

/** The bytes of a file, counted and put into its hash as they pass by. */
async function* counted(
  parts: AsyncIterable<Uint8Array>,
  { total, hash }: { total: number; hash: { update: (bytes: Uint8Array) => unknown } },
  { signal, onProgress }: Course,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of parts) {
    signal.throwIfAborted();
    bytes += part.length;
    onProgress(bytes, total);
    hash.update(part);
    yield part;
  }
}

/** Writes entries in blocks, but for those that an earlier life has written. */
class BlockWriter {
  readonly #put: (first: number, blocks: readonly SourceEntry[][]) => Promise<void>;
  readonly #isThere: number;
  #blocks: SourceEntry[][] = [[]];
  #first = 0;
  count = 0;

  constructor(isThere: number, put: (first: number, blocks: readonly SourceEntry[][]) => Promise<void>) {
    this.#isThere = isThere;
    this.#put = put;
  }

  async add(entry: SourceEntry): Promise<void> {
    if (this.#blocks.at(-1)?.length === ENTRIES_A_BLOCK) {
      if (this.#blocks.length === BLOCKS_AT_ONCE) await this.#flush();
      this.#blocks.push([]);
    }
    this.#blocks.at(-1)?.push(entry);
    this.count++;
  }

  async end(): Promise<void> {
    if (this.count > 0) await this.#flush();
  }

  async #flush(): Promise<void> {
    const after = this.#first + this.#blocks.length;
    if (after > this.#isThere) await this.#put(this.#first, this.#blocks);
    this.#first = after;
    this.#blocks = [];
  }
}

/** The job with its edition begun; what an older version of the extension has written is thrown away. */
async function withEdition(database: ListsDatabase, job: Job, file: SpooledFile, tools: UpdateTools): Promise<Job> {
  if (job.edition !== null) {
    if (job.version !== tools.version) await emptyEdition(database, job.edition);
    return { ...job, version: tools.version };
  }
  const { by, from, readAt, bytes, sha256: digest, etag, lastModified } = file;
  const provenance = {
    by,
    from,
    readAt: readAt ?? new Date(tools.now()).toISOString(),
    bytes,
    sha256: digest ?? '',
    etag,
    lastModified,
  };
  const named = job.task.kind === 'own' ? { listName: job.task.listName } : {};
  return beginEdition(database, { ...job, version: tools.version }, { source: sourceOf(job), ...named, provenance });
}

/** The source as far as it is known before the file was read. */
function sourceOf({ task }: Job): string {
  switch (task.kind) {
    case 'download':
      return task.source;
    case 'file':
      return task.format;
    case 'own':
      return task.list;
    case 'rebuild':
      throw new Error('nothing is read');
  }
}

/**
 * Reads the file in the spool to its end and writes its entries as an edition beside the others. Begun anew it reads
 * from the start and leaves out what is written. Throws an UpdateError.
 */
export async function storeEdition(
  database: ListsDatabase,
  given: Job,
  tools: UpdateTools,
  course: Course,
): Promise<{ job: Job } & StoredEdition> {
  const file = given.file === null ? undefined : await database.get('files', given.file);
  if (!file || given.file === null) throw new UpdateError('DATABASE', 'the file is gone from the spool');
  const job = await withEdition(database, given, file, tools);
  const number = job.edition as number;
  const writer = new BlockWriter(await countBlocks(database, number), (first, blocks) =>
    putBlocks(database, number, first, blocks),
  );
  const content = new ContentHash();
  const watch = new SentinelWatch(tools.sources.flatMap(({ sentinels }) => sentinels));
  const parts = readParts(database, given.file);
  const hash = sha256.create();
  const bytes = counted(parts, { total: file.bytes, hash }, course);
  const reading = tools.readerOf(job.task)(bytes, { readOn: job.readOn });
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) {
    for (const entry of step.value) {
      content.add(entry);
      watch.add(entry);
      await writer.add(entry);
    }
  }
  await writer.end();
  const digest = bytesToHex(hash.digest());
  if (file.sha256 !== null && file.sha256 !== digest)
    throw new UpdateError('DATABASE', 'the spool gave back other bytes');
  const edition = await database.get('editions', number);
  if (!edition) throw new UpdateError('DATABASE', `edition ${number} is gone`);
  const { lists, warnings } = step.value;
  const provenance = { ...edition.provenance, sha256: digest };
  return {
    job,
    met: watch.met,
    edition: { ...edition, provenance, lists, warnings, contentSha256: content.digest() },
  };
}
