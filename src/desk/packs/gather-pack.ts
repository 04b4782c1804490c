import { type PackFile, packParts } from '../../evidence/build-pack.ts';
import { fileJobs } from '../../evidence/gather-files.ts';
import { MOST_PACK } from '../../evidence/pack-names.ts';
import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { DataCalls } from '../../messages/data-contract.ts';
import type { SessionCalls } from '../../messages/session-contract.ts';
import type { Session, SessionSummary } from '../../model/session.ts';
import { fileNameFor } from './file-name.ts';

const ask = caller<SessionCalls & Pick<DataCalls, 'may-export'>>((message) => browser.runtime.sendMessage(message));

/** A pack as it is given to the user. */
export type GatheredPack = { file: Blob; name: string; head: string; missing: number };

/** Whether the organisation lets the user's own data be exported: decisions and own lists stand in a pack too. */
export const mayExport = (): Promise<boolean> => ask('may-export');

/** The organisation has switched exporting off. */
export class ExportOff extends Error {}

/** Pictures beyond what a pack holds, in bytes. */
export class TooMuch extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`${bytes} bytes of pictures`);
    this.bytes = bytes;
  }
}

function withoutCounts({ id, name, tags, notes, startedAt, endedAt, version }: SessionSummary): Session {
  return { id, name, tags, notes, startedAt, endedAt, version };
}

/**
 * Puts the pack of a chain together, that of a session or of none. Pictures are held one at a time: what is read goes
 * into a blob, which the browser may keep on disk.
 *
 * @throws ExportOff, TooMuch, PackError, the background's refusal, and the signal's reason
 */
export async function gatherPack(
  chain: string | null,
  told: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<GatheredPack> {
  if (!(await mayExport())) throw new ExportOff('exporting is switched off');
  const session = chain === null ? null : (await ask('sessions')).find(({ id }) => id === chain);
  if (session === undefined) throw new Error('there is no such session');
  const pages = chain === null ? [] : await ask('session-pages', chain);
  const { records } = await ask('evidence-of', chain);
  const expected = records.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes, 0);
  if (expected > MOST_PACK.bytes) throw new TooMuch(expected);

  const jobs = fileJobs(
    { pages, records },
    {
      picture: (record, name) => ask('evidence-file', record, name),
      text: (id) => ask('session-text', id),
    },
  );
  const attached: PackFile<Blob>[] = [];
  let missing = 0;
  for (const [done, job] of jobs.entries()) {
    signal.throwIfAborted();
    told(done, jobs.length);
    const file = await job();
    if (file) attached.push({ ...file, body: new Blob([file.body]) });
    else missing += 1;
  }
  const made = new Date().toISOString();
  const { version } = browser.runtime.getManifest();
  const content = { session: session && withoutCounts(session), pages, records, made, version };
  const { parts, head } = packParts(content, attached);
  const file = new Blob(parts, { type: 'application/zip' });
  return { file, name: fileNameFor(session?.name ?? null, made), head, missing };
}
