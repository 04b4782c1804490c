import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/settings/settings.ts';
import { inBothBrowsers, type Stage } from './both-browsers.ts';
import { serve } from './serve.ts';

/** A name in the page, in an open and a closed shadow root, and in a frame of another site. */
const PAGE = `<title>Shop</title>
  <style>body { font: 20px/2 sans-serif; margin: 20px } iframe { border: 0; width: 500px; height: 60px }</style>
  <p id=p>Cameras by Hikvision.</p><p>Part DS-2CD2143G2-I, brand EZVIZ.</p><div id=o></div><div id=c></div>
  <iframe src="{{other}}/frame"></iframe>
  <script>
    o.attachShadow({ mode: 'open' }).innerHTML = '<p>Dahua Technology, open</p>';
    c.attachShadow({ mode: 'closed' }).innerHTML = '<p>Dahua Technology, closed</p>';
  </script>`;
const FRAME = `<title>f</title><style>body { font: 20px/2 sans-serif; margin: 0 }</style><p>Hikvision in a frame</p>`;

/** Browsers put a page aside only where its server lets it be kept. */
const MAY_BE_KEPT = { 'cache-control': 'max-age=60' };

type Painted = { background: string; line: string; style: string; thickness: string };

const NO_COLOUR = /^(transparent|rgba\(0, 0, 0, 0\)|)$/;

/** Sets a style as the settings page does, with all else left unset. */
const set = ({ driver }: Stage, highlightStyle: Settings['highlightStyle']) =>
  driver.extensionEvaluate(
    `await (globalThis.browser ?? chrome).storage.local.set({ settings: { version: 2, highlightStyle: '${highlightStyle}' } })`,
  );

const painted = ({ driver }: Stage, basis: string) =>
  driver.evaluate<Painted>(`
    // Firefox has the rules for every element, Chromium for the root.
    const style = getComputedStyle(${driver.browser === 'firefox' ? 'p' : 'document.documentElement'}, '::highlight(listlight-${basis})');
    return { background: style.backgroundColor, line: style.textDecorationLine, style: style.textDecorationStyle, thickness: style.textDecorationThickness };`);

/** The picture of the page once it holds still. */
async function picture({ driver }: Stage): Promise<string> {
  let last = '';
  for (let tries = 0; tries < 30; tries++) {
    const now = (await driver.pageScreenshot()).toString('base64');
    if (now === last) return now;
    last = now;
    await sleep(150);
  }
  throw new Error('The page does not hold still.');
}

/** The picture once it is another one. */
async function pictureAfter(stage: Stage, before: string): Promise<string> {
  for (let tries = 0; tries < 30; tries++) {
    const now = await picture(stage);
    if (now !== before) return now;
    await sleep(200);
  }
  throw new Error('The page looks as before.');
}

inBothBrowsers(
  'the style of highlights in %s',
  () =>
    serve({
      '/': { body: PAGE, headers: MAY_BE_KEPT },
      '/frame': FRAME,
      '/next': '<title>Next</title><p>Dahua Technology</p>',
    }),
  (stage) => {
    const open = async () => {
      await stage.driver.openPage(`${stage.server.origin}/`);
      await stage.driver.screening();
      // The sheet for shadow roots comes after the first report.
      await sleep(800);
      return picture(stage);
    };

    test('changes at once on an open page, in its frames and shadow roots too, and back', async () => {
      const full = await open();
      expect((await painted(stage, 'listed')).background).not.toMatch(NO_COLOUR);

      await set(stage, 'lines');
      const lines = await pictureAfter(stage, full);
      const listed = await painted(stage, 'listed');
      expect(listed.background).toMatch(NO_COLOUR);
      expect(listed.line).toBe('underline');

      await set(stage, 'off');
      const off = await pictureAfter(stage, lines);
      expect((await painted(stage, 'listed')).line).toBe('none');

      await set(stage, 'lines');
      expect(await pictureAfter(stage, off)).toBe(lines);
      await set(stage, 'full');
      expect(await pictureAfter(stage, lines)).toBe(full);
    });

    describe('on pages opened later', () => {
      test('lines alone tell the grounds apart', async () => {
        await set(stage, 'lines');
        await sleep(500);
        await open();
        const styles = await Promise.all(['listed', 'derived', 'affiliated', 'hint'].map((one) => painted(stage, one)));
        expect(styles.map(({ style }) => style)).toEqual(['solid', 'double', 'dashed', 'dotted']);
        for (const { background } of styles) expect(background).toMatch(NO_COLOUR);
      });

      test('nothing at all is painted where it is off, and names are counted all the same', async () => {
        await set(stage, 'off');
        await sleep(500);
        const off = await open();
        const { screening } = await stage.driver.screening();
        expect(screening.hits.map(({ entity }) => entity)).toEqual(expect.arrayContaining(['hikvision', 'dahua']));
        expect(await stage.driver.evaluate<number>('return CSS.highlights.size')).toBeGreaterThan(0);
        await stage.driver.evaluate('CSS.highlights.clear()');
        expect(await picture(stage)).toBe(off);
      });

      test('and back at once on a page that was opened so', async () => {
        const off = await open();
        await set(stage, 'full');
        await pictureAfter(stage, off);
        expect((await painted(stage, 'listed')).background).not.toMatch(NO_COLOUR);
        const full = await picture(stage);
        expect(await open()).toBe(full);
      });
    });

    test('is the newest one also on a page that the browser had put aside while it was changed', async () => {
      const title = () => stage.driver.evaluate<string>('return document.title').catch(() => '');
      // A browser that is short of memory loads a page again instead.
      for (let visits = 0; visits < 4 && (await title()) !== 'Put aside'; visits++) {
        await set(stage, 'full');
        await sleep(500);
        await open();
        await stage.driver.evaluate(`document.title = 'Put aside'`);
        await stage.driver.openPage(`${stage.server.origin}/next`);
        await set(stage, 'lines');
        await sleep(500);
        await stage.driver.evaluate('setTimeout(() => history.back(), 50)');
        for (let tries = 0; tries < 50 && !/Shop|Put aside/.test(await title()); tries++) await sleep(100);
      }
      expect(await title()).toBe('Put aside');
      for (let tries = 0; tries < 50 && !NO_COLOUR.test((await painted(stage, 'listed')).background); tries++)
        await sleep(100);
      expect((await painted(stage, 'listed')).background).toMatch(NO_COLOUR);
      await set(stage, 'full');
    });

    test('is kept while the background sleeps', async () => {
      await set(stage, 'lines');
      await sleep(500);
      const lines = await open();
      await stage.driver.stopBackground();
      expect(await open()).toBe(lines);
      await set(stage, 'full');
      await pictureAfter(stage, lines);
    });
  },
);
