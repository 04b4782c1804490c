import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { chromium } from 'playwright';
import { findBrowser } from '../../../../.config/find-browser.mjs';
import { type Devtools, devtoolsOver } from './devtools.ts';

/** A Chromium of our own with one extension or none, driven over its pipe. */
export type MeasuredBrowser = { devtools: Devtools; version: string; close: () => Promise<void> };

/** As the product's own runner starts Chromium (src/cli/run/chromium-process.ts); nothing but this machine answers. */
function chromiumArguments(profile: string, folder: string | null): string[] {
  return [
    `--user-data-dir=${profile}`,
    ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : ['--disable-extensions']),
    '--remote-debugging-pipe',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--headless=new',
    '--hide-scrollbars',
    '--mute-audio',
    '--window-size=1280,900',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Starts Chromium with a new profile and the extension in a folder; the profile goes when it is closed. */
export async function startBrowser(folder: string | null): Promise<MeasuredBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'listlight-bench-'));
  const words = chromiumArguments(profile, folder);
  const child = spawn(findBrowser('chromium') ?? chromium.executablePath(), words, {
    // Chromium leaves when the pipe on 3 and 4 breaks, so none is left behind however we end.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const devtools = devtoolsOver(child.stdio[3] as Writable, child.stdio[4] as Readable);
  child.once('error', (error) => devtools.end(error.message));
  child.once('exit', (code) => devtools.end(`Chromium ended with code ${code}`));
  const exited = once(child, 'exit');
  const { product } = await devtools.send<{ product: string }>('Browser.getVersion');
  return {
    devtools,
    version: product,
    async close() {
      await devtools.send('Browser.close').catch(() => undefined);
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}
