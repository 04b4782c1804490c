import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startExtensionBrowser } from '../../../src/cli/run/extension-browser.ts';
import type { Stage } from '../both-browsers.ts';
import { ROOT } from '../driver.ts';
import { putAway } from './surface-state.ts';
import { SURFACE_STATES } from './surfaces.ts';

/** The size that the stores ask for, in pixels. */
const SIZE = { width: 1280, height: 800 };
/** What stands on the pictures: one surface beside the page it speaks of, or a page alone. */
const SHOWN = ['popup-finding', 'panel-finding', 'panel-tabs', 'card', 'lists'];

/** Takes the pictures for the stores of one browser, each of exactly the size asked for; answers the files written. */
export async function storePictures(stage: Stage, folder: string): Promise<string[]> {
  await mkdir(join(ROOT, folder), { recursive: true });
  const composer = await startExtensionBrowser(join(ROOT, 'dist/chrome'), { headless: true });
  const written: string[] = [];
  try {
    for (const state of SURFACE_STATES.filter(({ name }) => SHOWN.includes(name))) {
      await state.bring(stage);
      const page = await stage.driver.screenshotOf('page');
      const beside = state.at === 'popup' || state.at === 'panel' ? await stage.driver.screenshotOf(state.at) : null;
      await putAway(stage, state);
      const path = `${folder}/${stage.driver.browser}-${state.name}.png`;
      await writeFile(join(ROOT, path), await composed(composer.context, page, beside));
      written.push(path);
    }
  } finally {
    await composer.close();
  }
  return written;
}

type Context = Awaited<ReturnType<typeof startExtensionBrowser>>['context'];

/** The page, and what stands over or beside it, cut to the size. */
async function composed(context: Context, page: Buffer, beside: Buffer | null): Promise<Buffer> {
  const sheet = await context.newPage();
  try {
    await sheet.setViewportSize(SIZE);
    const image = (png: Buffer, name: string) =>
      `<img class="${name}" src="data:image/png;base64,${png.toString('base64')}">`;
    await sheet.setContent(
      `<style>body{margin:0;height:100vh;overflow:hidden;display:flex;background:#fff}
      .page{flex:1;min-width:0;object-fit:cover;object-position:0 0;height:100%}
      .beside{height:100%;background:#fff;box-shadow:0 0 12px #0006}</style>
      ${image(page, 'page')}${beside ? `<div class="beside">${image(beside, '')}</div>` : ''}`,
      { waitUntil: 'load' },
    );
    return await sheet.screenshot();
  } finally {
    await sheet.close();
  }
}
