import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../../.config/find-browser.mjs';

const START_TIMEOUT_MS = 60_000;

/** A Chromium of our own: never outlives this program, leaves no profile behind. */
export type ChromiumProcess = {
  /** Where its DevTools protocol is reached. */
  endpoint: string;
  /** Resolves when it is gone. */
  closed: Promise<void>;
  close: () => Promise<void>;
};

/** How Chromium is started; a profile that is given is kept, a new one goes with it. */
export type ChromiumStart = { headless: boolean; arguments?: readonly string[]; profile?: string };

/** Starts Chromium with an unpacked extension. */
export async function startChromium(folder: string, given: ChromiumStart): Promise<ChromiumProcess> {
  const profile = given.profile ?? mkdtempSync(join(tmpdir(), 'listlight-'));
  const forget = () => {
    if (given.profile === undefined) removeFolder(profile);
  };
  const words = [...chromiumArguments(folder, profile, given.headless), ...(given.arguments ?? [])];
  const child = spawn(findBrowser('chromium') ?? chromium.executablePath(), words, {
    // Chromium leaves when the pipe on 3 and 4 breaks, so none is left behind however we end.
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve());
  });
  const kill = () => {
    endProcess(child);
    forget();
  };
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    endProcess(child);
    await closed;
    forget();
  };
  try {
    return { endpoint: await readEndpoint(child), closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function chromiumArguments(folder: string, profile: string, headless: boolean): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    ...(headless ? ['--headless=new', '--hide-scrollbars', '--mute-audio', '--window-size=1280,900'] : []),
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Chromium did not start: ${why}\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('no answer in time'), START_TIMEOUT_MS);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`exit code ${code}`));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // Read on for ever: a full pipe would stop the browser.
      if (said.length < 100_000) said += text;
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (!endpoint) return;
      clearTimeout(timer);
      resolve(endpoint);
    });
  });
}

function endProcess(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // The whole group: Chromium's helpers as well.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // A helper process may still write for a moment; the system clears its folder for such files.
  }
}
