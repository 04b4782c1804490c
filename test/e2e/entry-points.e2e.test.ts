import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

type Command = { name: string; description: string; shortcut: string };

inBothBrowsers(
  'ways to the extension in %s',
  () => serve({ '/named': '<title>n</title><p>Cameras by Hikvision.</p>' }),
  (stage) => {
    test('keys stand in the browser’s own page of shortcuts, each with what it does', async () => {
      const commands = await stage.driver.extensionEvaluate<Command[]>(
        'return (globalThis.browser ?? chrome).commands.getAll()',
      );
      const of = (name: string) => commands.find((one) => one.name === name);
      expect(of('_execute_action')?.shortcut).toMatch(/Alt\+Shift\+L/);
      expect(of('toggle-site')?.shortcut).toMatch(/Alt\+Shift\+O/);
      for (const name of ['next-hit', 'previous-hit', 'toggle-site']) {
        expect(of(name)?.shortcut, name).toBeTruthy();
        expect(of(name)?.description, name).toBeTruthy();
      }
    });

    test('menus are there for texts, links and pictures', async () => {
      // A browser refuses to change an entry that is not there.
      const kept = await stage.driver.extensionEvaluate<string[]>(`
        const { contextMenus } = globalThis.browser ?? chrome;
        const kept = [];
        for (const id of ['look-up-text', 'look-up-link', 'look-up-image', 'no-such']) {
          try { await contextMenus.update(id, {}); kept.push(id); } catch {}
        }
        return kept;`);
      expect(kept).toEqual(['look-up-text', 'look-up-link', 'look-up-image']);
    });

    test('the button says in words what its badge says in signs', async () => {
      await stage.driver.openPage(`${stage.server.origin}/named`);
      await stage.driver.screening();
      const titles = () =>
        stage.driver.extensionEvaluate<string>(`
          const api = globalThis.browser ?? chrome;
          const tabs = await api.tabs.query({});
          return (await Promise.all(tabs.map(({ id }) => api.action.getTitle({ tabId: id })))).join();`);
      for (let tries = 0; tries < 40 && !(await titles()).includes('1 company'); tries++) await sleep(100);
      expect(await titles()).toContain('1 company found, possible matches; the gravest is named on a list');
    });
  },
);
