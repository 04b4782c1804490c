import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../e2e/driver.ts';
import type { ListServer } from '../e2e/list-server.ts';
import { listsOf } from '../e2e/lists-of.ts';
import { makeUvl, numbers } from '../sources/make-uvl.ts';

/** What a number of kills came to. */
export type KillFigures = {
  kills: number;
  /** Kills after which another life of the background answered. */
  proven: number;
  old: number;
  new: number;
  /** The list held neither the old nor the new entries. */
  halfApplied: number;
  /** After the work had gone on, the new entries were not there. */
  lost: number;
};

/** Ends something of a browser and answers the driver to go on with. */
export type End = (driver: Driver) => Promise<Driver>;

/** Ends the background alone. */
export const endBackground: End = async (driver) => {
  await driver.stopBackground();
  return driver;
};

/** Ends the whole browser as a crash does, and starts it where it was. */
export const endBrowser =
  (start: () => Promise<Driver>): End =>
  async (driver) => {
    await driver.kill();
    return start();
  };

const SOURCE = 'ecfr-uvl';
const LIST = 'us-bis-uvl';

const entriesOf = async (driver: Driver) =>
  (await listsOf(driver).call('lists-state')).lists.find(({ list }) => list.id === LIST)?.entries ?? 0;

/**
 * Ends the background or the browser at a random time of an update, again and again. `keep` is told the driver in use,
 * so that whoever started the first can close the last. Throws where the update without a kill fails.
 */
export async function killAgain(
  first: Driver,
  server: ListServer,
  { count, end, keep }: { count: number; end: End; keep: (driver: Driver) => void },
): Promise<KillFigures> {
  let driver = first;
  server.list = Buffer.from(makeUvl(numbers(1, 400)));
  const begun = Date.now();
  const control = await listsOf(driver).update(SOURCE);
  if (control.outcome !== 'updated') throw new Error(`the update without a kill: ${JSON.stringify(control)}`);
  const spread = (Date.now() - begun) * 1.3;
  const figures: KillFigures = { kills: 0, proven: 0, old: 0, new: 0, halfApplied: 0, lost: 0 };
  for (let kill = 1; kill <= count; kill++) {
    const before = await entriesOf(driver);
    // Always another number of entries, within what is believed of a small list.
    const after = 400 + (kill % 50) + 1;
    server.list = Buffer.from(makeUvl(numbers(kill, kill + after - 1)));
    const boot = await driver.bootOfBackground();
    await listsOf(driver).call('update-source', SOURCE);
    await sleep(Math.random() * spread);
    const alive = driver;
    driver = await end(alive);
    keep(driver);
    const now = await entriesOf(driver);
    figures.kills++;
    // A browser that was ended is told by its process, which is waited for; its numbers begin anew.
    if (driver !== alive || (await driver.bootOfBackground()) !== boot) figures.proven++;
    if (now === after) figures.new++;
    else if (now === before) figures.old++;
    else figures.halfApplied++;
    await listsOf(driver).settled();
    if ((await entriesOf(driver)) !== after) figures.lost++;
  }
  return figures;
}

/** Whether a run has shown what it is for: every kill proven, both outcomes seen, nothing mixed or lost. */
export function isShown(figures: KillFigures): boolean {
  const { kills, proven, halfApplied, lost } = figures;
  return proven === kills && figures.old > 0 && figures.new > 0 && halfApplied === 0 && lost === 0;
}
