import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { serve } from './serve.ts';

/** What an editor is, was and does, as the page sees it. */
type EditorState = {
  focused: string;
  selected: string;
  scrolled: number;
  html: string;
  /** Events since the typing, by kind. */
  events: Record<string, number>;
  changes: number;
};

/** Editors of the page, by their id. */
const EDITORS = ['editable', 'area', 'field', 'code', 'framed'];

inBothBrowsers(
  'editors in %s',
  () => serve({}, join(ROOT, 'test/pages')),
  (stage) => {
    test('the page for this test has all its editors', () => {
      const html = readFileSync(join(ROOT, 'test/pages/editors.html'), 'utf8');
      for (const id of EDITORS) expect(html).toContain(`id="${id}"`);
    });

    test.each(EDITORS)('%s keeps its text, selection, focus and undo, and nothing in it is read', async (id) => {
      await stage.driver.openPage(`${stage.server.origin}/editors.html?${id}`);
      await stage.driver.screening();
      const before = await stage.driver.evaluate<EditorState>(`return typeInto('${id}')`);
      expect(before.focused).toBe(id);
      expect(before.html).toContain('Hikvision');
      // The rest of the page changes, so the scanner is at work beside the editor.
      for (let i = 0; i < 5; i++) {
        await stage.driver.evaluate(`document.getElementById('beside').textContent = 'Phones by Huawei ${i}';`);
        await sleep(150);
      }
      const { screening } = await stage.driver.screening();
      expect(screening.hits.map(({ entity }) => entity)).toEqual(['huawei']);
      expect(await stage.driver.evaluate<EditorState>('return stateOf()')).toEqual(before);
      expect(await stage.driver.evaluate<number>('return CSS.highlights.size')).toBe(1);
      expect(await stage.driver.evaluate<boolean>('return undoes()')).toBe(true);
    });
  },
);
