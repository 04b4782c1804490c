import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { extensionIdOf } from '../../src/cli/run/extension-id.ts';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';

/** What an organisation sets, as its file holds it. */
type GivenPolicy = Readonly<Record<string, unknown>>;

/** A browser that an organisation manages. */
export type ManagedBrowser = {
  driver: Driver;
  /** Writes the organisation's file anew; Firefox reads it only when it starts. */
  change: (policy: GivenPolicy) => void;
  /** Ends the browser and takes the file away. */
  close: () => Promise<void>;
};

const FIREFOX_ID = 'listlight@listlight.example';
/** Where Debian's Chromium and Chromium's own builds for Linux look. */
const CHROMIUM_FOLDER = '/etc/chromium/policies/managed';

/** Why no policy can be given to Chromium here; null where one can. */
export function whyNoChromiumPolicy(): string | null {
  const path = join(CHROMIUM_FOLDER, `listlight-trial-${process.pid}.json`);
  try {
    const made = makeFolders(CHROMIUM_FOLDER);
    writeFileSync(path, '{}');
    rmSync(path);
    removeFolders(made);
    return null;
  } catch (error) {
    return `${CHROMIUM_FOLDER} cannot be written: ${error instanceof Error ? error.message : error}`;
  }
}

/** Makes a folder; answers those that were not there, the innermost first. */
function makeFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const outer = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [folder, ...outer];
}

function removeFolders(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder);
  } catch {
    // Somebody else has put something there meanwhile.
  }
}

/** Takes away the files of test runs that were killed: they would hold for every Chromium of this machine. */
function removeLeftOver(): void {
  for (const name of readdirSync(CHROMIUM_FOLDER)) {
    const pid = /^listlight-(\d+)\.json$/.exec(name)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join(CHROMIUM_FOLDER, name), { force: true });
  }
}

/**
 * Starts Chromium with a real policy file for this extension alone: a copy, which has an id of its own, for the file
 * holds for every Chromium of this machine.
 */
export async function startManagedChromium(policy: GivenPolicy, proxyPort?: number): Promise<ManagedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-managed-'));
  cpSync(join(ROOT, 'dist/chrome'), folder, { recursive: true });
  const made = makeFolders(CHROMIUM_FOLDER);
  removeLeftOver();
  const path = join(CHROMIUM_FOLDER, `listlight-${process.pid}.json`);
  const change = (given: GivenPolicy) =>
    writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [extensionIdOf(folder)]: given } } }));
  const forget = () => {
    rmSync(path, { force: true });
    removeFolders(made);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', forget);
  const end = () => {
    process.off('exit', forget);
    forget();
  };
  try {
    change(policy);
    const driver = await startChromium(folder, proxyPort);
    return { driver, change, close: () => driver.close().finally(end) };
  } catch (error) {
    end();
    throw error;
  }
}

/** Starts Firefox with a home folder that holds the policy: its profile's, which is its home here. */
export async function startManagedFirefox(policy: GivenPolicy, proxyPort?: number): Promise<ManagedBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'listlight-home-'));
  const storage = join(home, '.mozilla/managed-storage');
  mkdirSync(storage, { recursive: true });
  const change = (data: GivenPolicy) =>
    writeFileSync(
      join(storage, `${FIREFOX_ID}.json`),
      JSON.stringify({ name: FIREFOX_ID, description: 'Settings of Listlight', type: 'storage', data }),
    );
  change(policy);
  const forget = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const driver = await startFirefox(join(ROOT, 'dist/firefox'), proxyPort, home);
    return { driver, change, close: () => driver.close().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}
