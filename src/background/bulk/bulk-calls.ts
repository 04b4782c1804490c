import { browser } from '../../messages/browser.ts';
import type { BulkCalls } from '../../messages/bulk-contract.ts';
import type { Handlers } from '../../messages/call.ts';
import type { BulkJob, StoredBulk } from '../../model/bulk.ts';
import { readSettings } from '../../settings/settings.ts';
import {
  addBulk,
  addBulkRows,
  changeBulk,
  decideBulkRow,
  dropBulk,
  readBulk,
  readBulkRows,
  readBulks,
} from '../../store/bulk/bulk.ts';
import { withOwnData } from '../decisions/kept-decisions.ts';
import { forgetGone } from '../watch/forget-gone.ts';
import {
  checkBulkDecision,
  checkBulkFilter,
  checkBulkId,
  checkBulkName,
  checkBulkRow,
  checkBulkRows,
} from './check-bulk.ts';
import { goOnWithBulk } from './run-bulk.ts';

const MOST_ROWS = 500;

const goOn = () => void goOnWithBulk().catch(() => undefined);

const told = ({ marks: _, ...job }: StoredBulk): BulkJob => job;

const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('there is no such table');
  return one;
};

/** Answers what the desk asks about tables of names. A question about one that is to be looked up has that go on. */
export const bulkCalls: Handlers<BulkCalls, null> = {
  'bulk-jobs': async () => {
    const jobs = await withOwnData(readBulks);
    if (jobs.some(({ state }) => state === 'running')) goOn();
    return jobs.map(told);
  },
  'bulk-job': async (_from, id) => {
    const job = await withOwnData((desk) => readBulk(desk, checkBulkId(id)));
    if (job?.state === 'running') goOn();
    return job ? told(job) : null;
  },
  'begin-bulk': async (_from, name) => {
    const job: BulkJob = {
      id: crypto.randomUUID(),
      name: checkBulkName(name),
      state: 'taking-in',
      startedAt: new Date().toISOString(),
      endedAt: null,
      rows: 0,
      done: 0,
      at: 1,
      filter: null,
      lists: [],
      version: browser.runtime.getManifest().version,
    };
    await withOwnData((desk) => addBulk(desk, job));
    return job.id;
  },
  'add-bulk-rows': (_from, id, rows) => withOwnData((desk) => addBulkRows(desk, checkBulkId(id), checkBulkRows(rows))),
  'start-bulk': async (_from, id) => {
    const asked = checkBulkId(id);
    found(
      await withOwnData((desk) =>
        changeBulk(desk, asked, ({ state }) => (state === 'done' ? {} : { state: 'running', failure: null })),
      ),
    );
    goOn();
  },
  'stop-bulk': async (_from, id) => {
    const asked = checkBulkId(id);
    await withOwnData((desk) =>
      changeBulk(desk, asked, ({ state }) => (state === 'running' ? { state: 'stopped' } : {})),
    );
  },
  'drop-bulk': async (_from, id) => {
    await withOwnData((desk) => dropBulk(desk, checkBulkId(id)));
    await forgetGone();
  },
  'bulk-rows': (_from, id, from, count) =>
    withOwnData((desk) =>
      readBulkRows(desk, checkBulkId(id), checkBulkRow(from), Math.min(MOST_ROWS, checkBulkRow(count))),
    ),
  'bulk-marks': async (_from, id) => found(await withOwnData((desk) => readBulk(desk, checkBulkId(id)))).marks,
  'decide-bulk-row': async (_from, id, row, given, at) => {
    const decision = checkBulkDecision(given);
    const { reviewer } = await readSettings();
    const made = decision && { ...decision, by: reviewer.trim(), at: new Date().toISOString() };
    return found(
      await withOwnData((desk) => decideBulkRow(desk, checkBulkId(id), checkBulkRow(row), made, checkBulkRow(at))),
    );
  },
  'keep-bulk-place': async (_from, id, row, shown) => {
    const at = checkBulkRow(row);
    const filter = checkBulkFilter(shown);
    await withOwnData((desk) => changeBulk(desk, checkBulkId(id), () => ({ at, filter })));
  },
};
