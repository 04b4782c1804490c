import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const uid = process.getuid?.() ?? 1;
const chromium = findBrowser('chromium');

/** Files that build what the others load, or that measure themselves against a page's own speed. */
const ALONE = ['harness', 'hostile', 'packages', 'readme'].map((name) => `test/e2e/${name}.e2e.test.ts`);
const endToEnd = { environment: 'node' as const, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,lists,test,.config}/**/*.test.ts'],
          // Nothing here changes what another file sees, and beginning anew for each takes longer than most of them.
          isolate: false,
          maxWorkers: 2,
          // A loaded machine is no failure.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          exclude: ['**/*.browser.test.ts', '**/*.e2e.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{src,test}/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                // Chromium's sandbox does not start for root.
                args: uid === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          exclude: ALONE,
          // A browser waits more than it works: three at a time on two cores.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: { ...endToEnd, name: 'e2e-alone', include: ALONE, fileParallelism: false },
      },
    ],
  },
});
