import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../e2e/driver.ts';
import type { ListServer } from '../e2e/list-server.ts';
import { listsOf } from '../e2e/lists-of.ts';
import type { TestServer } from '../e2e/serve.ts';
import { peakMemory } from './process-memory.ts';

/** A list of full size, taken over while a page is open. */
export type FullSizeFigures = {
  megabytes: number;
  entries: number;
  /** From the request until the new edition is current. */
  seconds: number;
  /** From then until a name of it was found on the page that was open all the time. */
  foundAfterSeconds: number | null;
  /** The longest an answer took meanwhile, asking for the state again and again. */
  slowestAnswerMs: number;
  medianAnswerMs: number;
  /** Memory of its own that the extension's process had before, and at most; 0 where it cannot be asked. */
  beforeMegabytes: number;
  peakMegabytes: number;
  /** The most in each phase of the job, "joining 120". */
  phases: string;
};

const LONGEST_MS = 180_000;

/** Reads a source whose file the server has, with the page open that names a company of it. */
export async function takeFullSize(
  driver: Driver,
  given: { server: ListServer; pages: TestServer; source: string; others: readonly string[] },
): Promise<FullSizeFigures> {
  const { server, pages, source, others } = given;
  const lists = listsOf(driver);
  await driver.openPage(`${pages.origin}/`);
  if ((await driver.screening()).screening.hits.length > 0) throw new Error('the name is found before it is on a list');
  const answers: number[] = [];
  const begun = Date.now();
  const { before, peak, peaks } = await peakMemory(others, async (begin) => {
    await lists.call('update-source', source);
    for (;;) {
      const asked = Date.now();
      const { job } = await lists.call('lists-state');
      answers.push(Date.now() - asked);
      if (job === null) return;
      begin(job.phase);
      if (Date.now() - begun > LONGEST_MS) throw new Error('the update does not end');
      await sleep(100);
    }
  });
  const seconds = (Date.now() - begun) / 1000;
  const state = await lists.settled();
  const last = state.sources.find(({ id }) => id === source)?.last;
  if (last?.outcome !== 'updated') throw new Error(`${source}: ${JSON.stringify(last)}`);
  const since = Date.now();
  let foundAfterSeconds: number | null = null;
  for (let tries = 0; tries < 100 && foundAfterSeconds === null; tries++) {
    if ((await driver.report()).screening.hits.length > 0) foundAfterSeconds = (Date.now() - since) / 1000;
    else await sleep(100);
  }
  answers.sort((a, b) => a - b);
  return {
    megabytes: server.list.length / 1e6,
    entries: state.lists.reduce((sum, { entries, edition }) => sum + (edition?.source === source ? entries : 0), 0),
    seconds,
    foundAfterSeconds,
    slowestAnswerMs: answers.at(-1) ?? 0,
    medianAnswerMs: answers[answers.length >> 1] ?? 0,
    beforeMegabytes: before / 1e6,
    peakMegabytes: peak / 1e6,
    phases: [...peaks].map(([phase, bytes]) => `${phase} ${(bytes / 1e6).toFixed(0)}`).join(', '),
  };
}

/** Whether the figures are within what issue and README promise. */
export function isWithin({ entries, seconds, foundAfterSeconds, peakMegabytes }: FullSizeFigures): boolean {
  return entries > 25_000 && seconds <= 20 && foundAfterSeconds !== null && peakMegabytes <= 200;
}
