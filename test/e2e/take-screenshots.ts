import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startExtensionBrowser } from '../../src/cli/run/extension-browser.ts';
import { sideBySide } from '../../src/cli/run/side-by-side.ts';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { serve } from './serve.ts';

const FOLDER = '.github/images';
const PAGE = '/product.html';

type Pictures = { browser: string; page: Buffer; popup: Buffer };

/** Takes the sample supplier page with the popup beside it in each browser; answers the files written. */
export async function takeScreenshots(): Promise<string[]> {
  const server = await serve({}, join(ROOT, 'test/pages/samples'));
  const taken: Pictures[] = [];
  try {
    for (const start of [startChromium, startFirefox]) {
      const driver = await start();
      try {
        taken.push(await take(driver, server.origin + PAGE));
      } finally {
        await driver.close();
      }
    }
  } finally {
    server.close();
  }
  return save(taken);
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
