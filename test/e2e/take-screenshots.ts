import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startExtensionBrowser } from '../../src/cli/run/extension-browser.ts';
import { sideBySide } from '../../src/cli/run/side-by-side.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { serve } from './serve.ts';
import { storePictures } from './surfaces/store-pictures.ts';
import { SURFACE_PAGES } from './surfaces/surfaces.ts';
import { takeAll } from './surfaces/take-all.ts';

const FOLDER = '.github/images';
/** Not in Git: pictures to be looked at, and those for the stores. */
const MORE = 'dist/screenshots';
const PAGE = '/product.html';
const OPTIONS = ['--all', '--store'];

type Pictures = { browser: string; page: Buffer; popup: Buffer };

/**
 * Takes the sample supplier page with the popup beside it in each browser; with `--all` every surface in every state,
 * in all colours and languages instead (or in the languages named: `--all de zh-CN`), with `--store` the pictures for
 * the stores. Answers the files written.
 */
export async function takeScreenshots(words: readonly string[] = []): Promise<string[]> {
  const languages = LANGUAGES.filter((one) => words.includes(one));
  const unknown = words.filter((word) => !OPTIONS.includes(word) && !(languages as readonly string[]).includes(word));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}; there is --all, --store and languages.`);
  const server = await serve({ ...SURFACE_PAGES }, join(ROOT, 'test/pages/samples'));
  const taken: Pictures[] = [];
  const written: string[] = [];
  try {
    for (const start of [startChromium, startFirefox]) {
      const withBrowser = async (work: (driver: Driver) => Promise<void>) => {
        const driver = await start();
        await work(driver).finally(() => driver.close());
      };
      if (!words.includes('--all') && !words.includes('--store'))
        await withBrowser(async (driver) => void taken.push(await take(driver, server.origin + PAGE)));
      if (words.includes('--store'))
        await withBrowser(
          async (driver) => void written.push(...(await storePictures({ driver, server }, `${MORE}/store`))),
        );
      if (!words.includes('--all')) continue;
      // The last of the states spoils the lists: each language begins anew.
      for (const language of languages.length > 0 ? languages : LANGUAGES)
        await withBrowser(async (driver) => {
          const folder = `${MORE}/${language}/${driver.browser}`;
          await rm(join(ROOT, folder), { recursive: true, force: true });
          written.push(...(await takeAll({ driver, server }, language, folder)));
        });
    }
  } finally {
    server.close();
  }
  return [...(await save(taken)), ...written];
}

async function take(driver: Driver, url: string): Promise<Pictures> {
  await driver.openPage(url);
  await driver.screening();
  // Highlights are painted in the frame after the report.
  await sleep(500);
  const page = await driver.pageScreenshot();
  await driver.openPopup();
  await driver.popupText();
  return { browser: driver.browser, page, popup: await driver.popupScreenshot() };
}

async function save(taken: readonly Pictures[]): Promise<string[]> {
  if (taken.length === 0) return [];
  await mkdir(join(ROOT, FOLDER), { recursive: true });
  const written: string[] = [];
  const composer = await startExtensionBrowser(join(ROOT, 'dist/chrome'), { headless: true });
  try {
    for (const { browser, page, popup } of taken) {
      const files = { [browser]: await sideBySide(composer.context, [page, popup]), [`${browser}-popup`]: popup };
      for (const [name, png] of Object.entries(files)) {
        const path = `${FOLDER}/${name}.png`;
        await writeFile(join(ROOT, path), png);
        written.push(path);
      }
    }
  } finally {
    await composer.close();
  }
  return written;
}
