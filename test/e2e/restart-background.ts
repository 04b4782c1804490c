import type { Driver } from './driver.ts';

const MOST_TRIES = 3;

/**
 * Ends the background and has it begin anew; false where the same one is still there. One that is just answering
 * somebody may outlive the end that the browser makes of it, so it is ended again.
 */
export async function restartBackground(driver: Driver): Promise<boolean> {
  const boot = await driver.bootOfBackground();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await driver.stopBackground();
    if ((await driver.bootOfBackground()) !== boot) return true;
  }
  return false;
}
