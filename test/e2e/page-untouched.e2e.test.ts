import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleRerenderPage } from '../pages/rerender/bundle.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { type ServedPage, serve } from './serve.ts';

const SAMPLES = ['samples/product.html', 'samples/results.html', 'samples/about-zh.html', 'news-march-2023.html'];

/** Keeps the document as it was when it was parsed, before any scanner starts. */
const RECORDER = `<script>
  addEventListener('DOMContentLoaded', () => { window.before = new XMLSerializer().serializeToString(document); });
</script>`;

function recorded(path: string): string {
  const html = readFileSync(join(ROOT, 'test/pages', path), 'utf8');
  const parts = html.split(/(?<=<head\b[^>]*>)/);
  if (parts.length !== 2) throw new Error(`${path} has no head to put the recorder in`);
  return parts.join(RECORDER);
}

async function servePages() {
  const pages: Record<string, ServedPage> = {};
  for (const path of SAMPLES) pages[`/${path}`] = recorded(path);
  for (const kind of ['preact', 'react', 'vue'] as const) pages[`/${kind}`] = await bundleRerenderPage(kind);
  return serve(pages);
}

const POLL = { timeout: 10_000, interval: 200 };

inBothBrowsers('pages in %s', servePages, (stage) => {
  test.each(SAMPLES)('%s is the same before and after, with its names highlighted', async (path) => {
    await stage.driver.openPage(`${stage.server.origin}/${path}`);
    const { screening } = await stage.driver.screening();
    expect(screening.hits.length).toBeGreaterThan(0);
    const painted = await stage.driver.evaluate<number>(`
      for (let tries = 0; tries < 50 && CSS.highlights.size === 0; tries++) await new Promise((go) => setTimeout(go, 50));
      return [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0);
    `);
    expect(painted).toBeGreaterThan(0);
    const [isRecorded, isSame] = await stage.driver.evaluate<boolean[]>(
      'return [window.before.length > 1000, window.before === new XMLSerializer().serializeToString(document)]',
    );
    expect(isRecorded).toBe(true);
    expect(isSame).toBe(true);
  });

  test.each(['preact', 'react', 'vue'])(
    'a %s list that renders again and again comes out right, 60 of 60',
    async (kind) => {
      await stage.driver.openPage(`${stage.server.origin}/${kind}`);
      const result = await stage.driver.evaluate<{ items: number; wrong: number }>(`
      for (let tries = 0; tries < 200 && !window.result; tries++) await new Promise((go) => setTimeout(go, 100));
      return window.result;
    `);
      expect(result).toMatchObject({ items: 60, wrong: 0 });
      // What the page drew last is read a moment after it came to rest.
      await expect
        .poll(async () => {
          const { screening } = await stage.driver.screening();
          return screening.hits.find(({ entity }) => entity === 'hikvision')?.matches.length ?? 0;
        }, POLL)
        .toBeGreaterThanOrEqual(60);
    },
  );
});
