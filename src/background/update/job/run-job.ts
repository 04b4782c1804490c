import { compareEditions } from '../../../editions/compare-entries.ts';
import type { Edition, SourceResult } from '../../../model/edition.ts';
import type { ListChange } from '../../../model/list-change.ts';
import { UpdateError } from '../../../model/update-failure.ts';
import { readEntries } from '../../../store/editions/entries.ts';
import type { Job } from '../../../store/editions/job.ts';
import { afterResult, type JobEnd, JobGone, saveJob } from '../../../store/editions/jobs.ts';
import { refreshBook } from '../../../store/editions/refresh-book.ts';
import { settleEditions } from '../../../store/editions/settle-editions.ts';
import { acceptEdition, endJob } from '../../../store/editions/stage-edition.ts';
import type { ListsDatabase } from '../../../store/lists-database.ts';
import { FetchFailure } from '../fetch/fetch-failure.ts';
import { waitMs } from '../schedule.ts';
import { downloadFile } from './download-file.ts';
import { jobFailure } from './job-failure.ts';
import { judgeStored } from './judge-stored.ts';
import { refreshed } from './refreshed.ts';
import { storeEdition } from './store-edition.ts';
import type { OnProgress, UpdateTools } from './update-tools.ts';

/** A job that the browser ended so often is given up. */
const MOST_STARTS = 60;

/** What runs beside a job. */
export type JobCourse = {
  signal: AbortSignal;
  /** A phase begins; answers what its progress goes to. */
  onPhase: (phase: Job['phase']) => OnProgress;
};

/** What a job came to, and whether what screenings read is another now. */
export type JobOutcome = { result: SourceResult; hasChanged: boolean };

/** A job in work: what each of its steps needs. */
type Work = { database: ListsDatabase; tools: UpdateTools; course: JobCourse };

const sourceOf = ({ task }: Job) => (task.kind === 'download' ? task.source : null);

function endOf(job: Job, result: SourceResult, more: Partial<ReturnType<JobEnd['state']>> = {}): JobEnd {
  return { source: sourceOf(job), state: (before) => ({ ...afterResult(before, result), ...more }) };
}

/**
 * Does a job from the phase it is in to its end, which is written in the same transaction as what it changes. Never
 * throws but {@link JobGone}, where the job was ended by another: a failure is a result, and then the lists are what
 * they were before.
 */
export async function runJob(given: Job, work: Work): Promise<JobOutcome> {
  const { database, tools } = work;
  let job: Job = { ...given, starts: given.starts + 1 };
  const keep = (next: Job) => {
    job = next;
  };
  try {
    await saveJob(database, job);
    if (job.starts > MOST_STARTS) throw new UpdateError('DATABASE', `the browser ended the work ${MOST_STARTS} times`);
    if (job.phase === 'reading') keep(await read(job, work));
    if (job.phase === 'storing') {
      const stored = await store(job, work, keep);
      if (stored) return stored;
    }
    return await takeOver(job, work);
  } catch (error) {
    if (error instanceof JobGone) throw error;
    return fail(job, error, work, tools.now());
  }
}

function read(job: Job, { database, tools, course }: Work): Promise<Job> {
  const { task } = job;
  const source = tools.sources.find(({ id }) => task.kind === 'download' && id === task.source);
  if (!source) throw new UpdateError('UNKNOWN_FORMAT', `no source ${job.what}`);
  return downloadFile(database, job, source, tools, {
    signal: course.signal,
    onProgress: course.onPhase('reading'),
  });
}

const isoOf = (time: number) => new Date(time).toISOString();

/** Stores and judges the edition; an outcome where the job ends with that, null where it is to be taken over. */
async function store(job: Job, work: Work, keep: (job: Job) => void): Promise<JobOutcome | null> {
  const { database, tools, course } = work;
  const stored = await storeEdition(database, job, tools, {
    signal: course.signal,
    onProgress: course.onPhase('storing'),
  });
  keep(stored.job);
  const { edition, decision } = await judgeStored(database, stored.job, stored, tools.sources);
  const { number } = edition;
  const ends = async (
    outcome: SourceResult['outcome'],
    puts: readonly Edition[],
    drops: readonly number[],
    more = {},
  ) => {
    const result: SourceResult = { at: isoOf(tools.now()), outcome };
    await endJob(database, stored.job, endOf(job, result, more), { puts, drops });
    return { result, hasChanged: false };
  };
  switch (decision.kind) {
    case 'accept':
      keep(await acceptEdition(database, stored.job, edition));
      return null;
    case 'take-held':
      keep(await acceptEdition(database, stored.job, decision.held));
      return null;
    case 'unchanged': {
      const result: SourceResult = { at: isoOf(tools.now()), outcome: 'unchanged' };
      // A file that does not say of which day it is makes nothing newer.
      if (edition.provenance.by === 'file' && edition.lists.some(({ isDateStated }) => !isDateStated)) {
        await endJob(database, stored.job, endOf(job, result), { puts: [], drops: [number] });
        return { result, hasChanged: false };
      }
      await endJob(database, stored.job, endOf(job, result), { puts: [], drops: [number] }, (transaction) =>
        refreshBook(transaction, refreshed(decision.current, edition)),
      );
      return { result, hasChanged: true };
    }
    case 'hold': {
      if (!decision.isNew) return ends('held', [], [number], { heldOn: decision.days });
      const held = (await database.getAll('editions')).filter(
        (one) => one.source === edition.source && one.state === 'held',
      );
      return ends(
        'held',
        [{ ...edition, state: 'held', heldFor: decision.reasons }],
        held.map((one) => one.number),
        { heldOn: decision.days },
      );
    }
    case 'refuse':
      throw new UpdateError('NOT_PLAUSIBLE', decision.reasons.join(' ').slice(0, 2000));
  }
}

/** Makes a generation with the job's edition and makes both current. */
async function takeOver(given: Job, { database, tools, course }: Work): Promise<JobOutcome> {
  const all = await database.getAll('editions');
  const taken = all.find(({ number }) => number === given.edition) ?? null;
  if (given.edition !== null && !taken) throw new UpdateError('DATABASE', `edition ${given.edition} is gone`);
  const at = isoOf(tools.now());
  const removes = given.task.kind === 'rebuild' ? given.task.removes : null;
  const before = all.find((one) => one.state === 'current' && one.source === taken?.source) ?? null;
  const inUse = all.filter((one) => one.state === 'current' && one !== before && one.number !== removes);
  const next = taken ? [...inUse, { ...taken, state: 'current' as const, activatedAt: at }] : inUse;
  const job: Job = { ...given, phase: 'joining' };
  await saveJob(database, job);
  next.sort((a, b) => a.number - b.number);
  await tools.prepare(database, next, { signal: course.signal, onPhase: course.onPhase });
  const changes = await changesOf(database, before, taken);
  course.signal.throwIfAborted();
  course.onPhase('activating');
  const result: SourceResult = { at, outcome: 'updated' };
  const end = endOf(job, result);
  const numbers = next.map(({ number }) => number);
  await tools.activate(database, numbers, (transaction) =>
    settleEditions(transaction, { job, end, takes: taken?.number ?? null, removes, changes, at }),
  );
  return { result, hasChanged: true };
}

/** How an edition differs from the one before it; null where there is none, or where it is an older one that comes back. */
async function changesOf(
  database: ListsDatabase,
  before: Edition | null,
  taken: Edition | null,
): Promise<readonly ListChange[] | null> {
  const isOlder = (one: Edition, other: Edition) =>
    one.lists.some(({ id, asOf }) => other.lists.some((list) => list.id === id && asOf < list.asOf));
  if (!before || !taken || before.number > taken.number || isOlder(taken, before)) return null;
  return compareEditions(
    { edition: before, entries: readEntries(database, before.number) },
    { edition: taken, entries: readEntries(database, taken.number) },
  );
}

/** Ends a job that failed or was cancelled: what it wrote goes, and a download waits longer each time. */
async function fail(job: Job, error: unknown, { database, tools, course }: Work, now: number): Promise<JobOutcome> {
  const isCancelled = course.signal.aborted;
  const result: SourceResult = isCancelled
    ? { at: isoOf(now), outcome: 'cancelled' }
    : { at: isoOf(now), outcome: 'failed', failure: jobFailure(error, job.phase) };
  const retryAfterMs = error instanceof FetchFailure ? error.retryAfterMs : null;
  const end: JobEnd = {
    source: sourceOf(job),
    state(before) {
      const failures = before.failures + 1;
      const notBefore = isoOf(now + waitMs(failures, tools.random(), retryAfterMs));
      return isCancelled ? { ...before, last: result, notBefore } : { ...before, last: result, failures, notBefore };
    },
  };
  const edition = job.edition === null ? undefined : await database.get('editions', job.edition);
  // A held or an earlier edition that was to be taken over stays what it was.
  await endJob(database, job, end, { puts: [], drops: edition?.state === 'staging' ? [edition.number] : [] });
  return { result, hasChanged: false };
}
