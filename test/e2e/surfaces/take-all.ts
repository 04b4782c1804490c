import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from '../../../src/words/language.ts';
import type { Stage } from '../both-browsers.ts';
import { type Colours, ROOT } from '../driver.ts';
import { putAway } from './surface-state.ts';
import { SURFACE_STATES } from './surfaces.ts';

/** A surface is painted anew a moment after its colours changed. */
const PAINTED_MS = 300;

/** Has the interface speak a language from the next surface on. */
export async function speakIn(stage: Stage, language: Language): Promise<void> {
  await stage.driver.extensionEvaluate(`
    const { storage } = globalThis.browser ?? chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { version: 2, ...settings, language: ${JSON.stringify(language)} } });`);
}

/** Takes every surface in every state, in each of the colours, in one language; answers the files written. */
export async function takeAll(stage: Stage, language: Language, folder: string): Promise<string[]> {
  await mkdir(join(ROOT, folder), { recursive: true });
  await speakIn(stage, language);
  const written: string[] = [];
  for (const state of SURFACE_STATES) {
    await stage.driver.setColours('light');
    await state.bring(stage);
    for (const colours of ['light', 'dark', 'forced'] satisfies Colours[]) {
      await stage.driver.setColours(colours);
      await sleep(PAINTED_MS);
      const path = `${folder}/${state.name}-${colours}.png`;
      const picture =
        state.at === 'card' ? stage.driver.screenshotOf('page') : stage.driver.screenshotOf(state.at, 'whole');
      await writeFile(join(ROOT, path), await picture);
      written.push(path);
    }
    await putAway(stage, state);
  }
  return written;
}
