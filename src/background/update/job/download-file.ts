import { UpdateError } from '../../../model/update-failure.ts';
import { onMirror } from '../../../sources/on-mirror.ts';
import type { Source } from '../../../sources/source.ts';
import type { Job } from '../../../store/editions/job.ts';
import { saveJob } from '../../../store/editions/jobs.ts';
import { NEVER_READ } from '../../../store/editions/source-state.ts';
import { addPart, beginFile, dropFile, endFile, PART_BYTES } from '../../../store/editions/spool.ts';
import { inTransaction } from '../../../store/editions/transaction.ts';
import type { ListsDatabase } from '../../../store/lists-database.ts';
import { addressToday } from '../fetch/address-today.ts';
import { fetchSource } from '../fetch/fetch-source.ts';
import { asked } from '../schedule.ts';
import type { Course, UpdateTools } from './update-tools.ts';

/** A download that the browser ended so often is given up for now. */
const MOST_STARTS = 5;

/** Gathers chunks of any size into parts of one. */
class PartWriter {
  readonly #put: (part: Uint8Array) => Promise<unknown>;
  #part = new Uint8Array(PART_BYTES);
  #used = 0;

  constructor(put: (part: Uint8Array) => Promise<unknown>) {
    this.#put = put;
  }

  async add(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      const taken = chunk.subarray(at, at + PART_BYTES - this.#used);
      this.#part.set(taken, this.#used);
      this.#used += taken.length;
      at += taken.length;
      if (this.#used === PART_BYTES) await this.end();
    }
  }

  /** Puts what is left. */
  async end(): Promise<void> {
    if (this.#used > 0) await this.#put(this.#part.slice(0, this.#used));
    this.#used = 0;
  }
}

/** Notes that the server is asked, before it is. */
function noteRequest(database: ListsDatabase, source: string, now: number): Promise<void> {
  return inTransaction(database, ['sources'], async (transaction) => {
    const sources = transaction.objectStore('sources');
    await sources.put(asked((await sources.get(source)) ?? NEVER_READ, now), source);
  });
}

/**
 * Downloads a source into the spool, from its first byte on, whatever an earlier life has left; answers the job as it
 * goes on. Throws an UpdateError.
 */
export async function downloadFile(
  database: ListsDatabase,
  job: Job,
  official: Source,
  tools: UpdateTools,
  { signal, onProgress }: Course,
): Promise<Job> {
  if (job.starts > MOST_STARTS) throw new UpdateError('TIMEOUT', `the browser ended the download ${MOST_STARTS} times`);
  const source = onMirror(official, (await tools.mirrorUrl?.()) ?? null);
  const { hostname } = new URL(source.url);
  if (!(await tools.isAllowed(hostname))) throw new UpdateError('NO_PERMISSION', hostname);
  if (job.file !== null) await dropFile(database, job.file);
  await noteRequest(database, source.id, tools.now());
  const begunAt = new Date(tools.now()).toISOString();
  const url = await addressToday(source, { ...tools, signal });
  const file = await beginFile(database, { from: url, by: 'download', bytesSaid: null, begunAt });
  await saveJob(database, { ...job, file });
  const parts = new PartWriter((part) => addPart(database, file, part));
  let bytes = 0;
  const fetched = await fetchSource(
    { ...source, url },
    async (chunk) => {
      await parts.add(chunk);
      bytes += chunk.length;
      onProgress(bytes, null);
    },
    { ...tools, signal },
  );
  await parts.end();
  await endFile(database, file, { ...fetched, readAt: new Date(tools.now()).toISOString() });
  const next: Job = { ...job, file, phase: 'storing' };
  await saveJob(database, next);
  return next;
}
