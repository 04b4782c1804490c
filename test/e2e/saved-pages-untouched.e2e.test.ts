import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { READ_UNTOUCHED, RECORDER, type Untouched } from '../pages/untouched.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { SAVED_PAGES, savedPages } from './saved-pages.ts';
import { type ServedPage, serve } from './serve.ts';

const FILES = savedPages(3);
const NONCE = 'bGlzdGxpZ2h0';
/**
 * The page's own scripts stand where they stood, and do not run: what differs afterwards is then our doing. Nothing
 * is fetched either.
 */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${NONCE}'`;
/** Something to find and to paint on every page. */
const NAMED = '<p>Cameras by Hikvision.</p>';
const TRIES = 200;

/** The page as it was saved, byte for byte, with the recorder before it and a name where its body begins. */
function recorded(name: string): ServedPage {
  const html = gunzipSync(readFileSync(join(SAVED_PAGES, name))).toString('latin1');
  const body = /<body\b[^>]*>/i.exec(html);
  const end = body ? body.index + body[0].length : html.length;
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0;
  const script = `<script nonce="${NONCE}">${RECORDER}</script>`;
  const whole = html.slice(0, doctype) + script + html.slice(doctype, end) + NAMED + html.slice(end);
  return { type: 'text/html', headers: { 'content-security-policy': POLICY }, body: Buffer.from(whole, 'latin1') };
}

const servePages = () => serve(Object.fromEntries(FILES.map((name, i) => [`/${i}`, recorded(name)])));

inBothBrowsers('saved pages in %s', servePages, (stage) => {
  const unpainted: string[] = [];
  afterAll(() => {
    if (FILES.length > 0)
      console.log(`not painted, because the page hides its beginning: ${unpainted.join(', ') || 'none'}`);
  });

  test.skipIf(FILES.length > 0)('skipped: no saved pages lie beside the repository', () => undefined);

  test.each(FILES.map((name, i) => [name, i] as const))('%s is the same before and after', async (name, i) => {
    await stage.driver.openPage(`${stage.server.origin}/${i}`);
    let { state, screening } = await stage.driver.report();
    for (let tries = 0; tries < TRIES && state !== 'done'; tries++) {
      await sleep(50);
      ({ state, screening } = await stage.driver.report());
    }
    expect(state).toBe('done');
    expect(screening.hits.map(({ entity }) => entity)).toContain('hikvision');
    const painted = await stage.driver.evaluate<number>(`
      for (let tries = 0; tries < 10 && CSS.highlights.size === 0; tries++) await new Promise((go) => setTimeout(go, 50));
      return CSS.highlights.size;`);
    if (painted === 0) unpainted.push(name);
    const { characters, isSame, changes } = await stage.driver.evaluate<Untouched>(READ_UNTOUCHED);
    expect(characters).toBeGreaterThan(100);
    expect(changes).toBe(0);
    expect(isSame).toBe(true);
  });

  test.skipIf(FILES.length === 0)('most of them were painted', () => {
    expect(unpainted.length).toBeLessThan(FILES.length / 4);
  });
});
