import { browser } from '../../messages/browser.ts';

/** Brings the background back while names are looked up. */
const GO_ON = 'go-on-with-bulk';
/** An event page or worker that does nothing the browser counts as work is ended after 30 seconds. */
const PING_MS = 20_000;

/** Listens for the alarm; on the first tick of the background, or the browser does not bring it back for it. */
export function listenForBulk(goOn: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === GO_ON) goOn();
  });
}

/** Whether names were being looked up when the background was last ended; told without opening the database. */
export async function wasAtBulk(): Promise<boolean> {
  return (await browser.alarms.get(GO_ON)) !== undefined;
}

/** Keeps the background awake, and has it brought back each minute when it is ended all the same. */
export async function stayAwake(): Promise<() => Promise<void>> {
  await browser.alarms.create(GO_ON, { delayInMinutes: 1, periodInMinutes: 1 });
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), PING_MS);
  return async () => {
    clearInterval(timer);
    await browser.alarms.clear(GO_ON);
  };
}
