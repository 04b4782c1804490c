import { afterAll, beforeAll, describe } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import type { TestServer } from './serve.ts';

/** What the tests of a group share; filled before the first of them runs. */
export type Stage = { driver: Driver; server: TestServer };

/** A group of tests for each browser, with the built extension in it and a server of pages; `%s` in the title is the browser. */
export function inBothBrowsers(title: string, serving: () => Promise<TestServer>, tests: (stage: Stage) => void): void {
  describe.each([
    ['Chromium', startChromium],
    ['Firefox', startFirefox],
  ])(title, (_, start) => {
    const stage: Partial<Stage> = {};
    beforeAll(async () => {
      stage.server = await serving();
      stage.driver = await start();
    });
    afterAll(async () => {
      await stage.driver?.close();
      stage.server?.close();
    });
    tests(stage as Stage);
  });
}
