import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../e2e/driver.ts';
import { serve } from '../e2e/serve.ts';
import { areSessionsKept, type Kill, killInSessions } from '../e2e/session-kills.ts';
import { STOP_PAGES } from '../e2e/session-pages.ts';
import { nowhere } from '../e2e/sessions-in.ts';

/** What the figures of a browser are. */
export const SESSION_HEADINGS = 'browser|sessions|backgrounds|browsers|proven|before rest|lost|twice|wrong|shown'.split(
  '|',
);

const PER_SESSION = 10;

/** Ends the background and the browser in turns, at random times of spot checks over twenty pages, in one profile. */
export async function endInSessions(
  start: (folder: string, proxyPort?: number, profile?: string) => Promise<Driver>,
  folder: string,
  count: number,
): Promise<{ cells: readonly string[]; isShown: boolean }> {
  const profile = mkdtempSync(join(tmpdir(), 'listlight-proof-'));
  const server = await serve(STOP_PAGES);
  const begin = () => start(folder, undefined, profile);
  let driver = await begin();
  try {
    const kills = Array.from({ length: count }, (_, i): Kill => (i % 2 === 0 ? 'background' : 'browser'));
    const figures = await killInSessions(driver, kills, PER_SESSION, {
      origin: server.origin,
      gone: await nowhere(),
      start: begin,
      keep: (one) => {
        driver = one;
      },
    });
    const { faults, ...counts } = figures;
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    return { cells: Object.values(counts).map(String), isShown: areSessionsKept(figures) };
  } finally {
    await driver.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
