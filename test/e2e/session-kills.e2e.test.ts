import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { serve, type TestServer } from './serve.ts';
import { killInSessions } from './session-kills.ts';
import { STOP_PAGES } from './session-pages.ts';
import { nowhere, sessionsIn } from './sessions-in.ts';

describe.each([
  ['Chromium', startChromium, 'dist/chrome'],
  ['Firefox', startFirefox, 'dist/firefox'],
] as const)('a spot check in %s', (_, start, folder) => {
  const profile = mkdtempSync(join(tmpdir(), 'listlight-sessions-'));
  let server: TestServer;
  let driver: Driver;
  const open = () => start(join(ROOT, folder), undefined, profile);
  beforeAll(async () => {
    server = await serve(STOP_PAGES);
    driver = await open();
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  test('loses nothing and keeps nothing twice when its background and its browser are ended', async () => {
    const kills = ['background', 'browser', 'background', 'background'] as const;
    const figures = await killInSessions(driver, kills, kills.length, {
      origin: server.origin,
      gone: await nowhere(),
      start: open,
      keep: (one) => {
        driver = one;
      },
    });
    expect(figures.faults).toEqual([]);
    expect(figures).toMatchObject({ sessions: 1, backgrounds: 3, browsers: 1, proven: 4, lost: 0, twice: 0, wrong: 0 });
    expect(await sessionsIn(driver).call('running-session')).toBeNull();
  });
});
