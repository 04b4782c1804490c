import { browser } from '../../messages/browser.ts';
import { CHECK_EVERY_MINUTES, firstCheckDelayMinutes, startDelayMinutes } from './schedule.ts';

/** Looks regularly whether a source is due. */
const CHECK = 'check-lists';
/** Looks once: after the start of the browser, or when a wait is over. */
const CHECK_SOON = 'check-lists-soon';
/** Brings the background back while a job is under way. */
const GO_ON = 'go-on-with-lists';

/** An event page or worker that does nothing the browser counts as work is ended after 30 seconds. */
const PING_MS = 20_000;

/** What the alarms are to bring about. */
export type AlarmWork = { check: () => void; goOn: () => void };

/** Listens for the alarms; on the first tick of the background, or the browser does not bring it back for them. */
export function listenForAlarms({ check, goOn }: AlarmWork): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CHECK || name === CHECK_SOON) check();
    if (name === GO_ON) goOn();
  });
}

/** Whether a job was under way when the background was last ended: told without opening the database. */
export async function wasAtWork(): Promise<boolean> {
  return (await browser.alarms.get(GO_ON)) !== undefined;
}

/** Makes sure that it is looked regularly, or not at all where no source is on. */
export async function planChecks(isAnyOn: boolean): Promise<void> {
  if (!isAnyOn) {
    await browser.alarms.clear(CHECK);
    await browser.alarms.clear(CHECK_SOON);
  } else if (!(await browser.alarms.get(CHECK))) {
    await browser.alarms.create(CHECK, {
      delayInMinutes: firstCheckDelayMinutes(Math.random()),
      periodInMinutes: CHECK_EVERY_MINUTES,
    });
  }
}

/** Has it looked once, some time after the browser's start. */
export async function planCheckAfterStart(): Promise<void> {
  await browser.alarms.create(CHECK_SOON, { delayInMinutes: startDelayMinutes(Math.random()) });
}

/** Has it looked once at a time, milliseconds of the epoch. */
export async function planCheckAt(when: number): Promise<void> {
  await browser.alarms.create(CHECK_SOON, { when });
}

/** Keeps the background awake while a job is under way, and has it brought back each minute when it is ended all the same. */
export async function keepAwake(): Promise<() => Promise<void>> {
  await browser.alarms.create(GO_ON, { delayInMinutes: 1, periodInMinutes: 1 });
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), PING_MS);
  return async () => {
    clearInterval(timer);
    await browser.alarms.clear(GO_ON);
  };
}
