import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

/** Run in an extension page: opens a database of the extension as it is. */
const OPEN = `
  const open = (name) => new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });`;

const MARK = 'A sentence that only the database holds.';

inBothBrowsers(
  'the databases in %s',
  () => serve({ '/': '<title>Shop</title><p>A Hikvision camera.</p>' }),
  (stage) => {
    const restrictions = async () => {
      await stage.driver.openPage(`${stage.server.origin}/`);
      const { screening, listsProblem } = await stage.driver.screening();
      const hit = screening.hits.find(({ entity }) => entity === 'hikvision');
      return { problem: listsProblem, texts: hit?.listings.map(({ restriction }) => restriction) ?? [] };
    };

    test('hold the bundled lists in one generation, counted, and the user’s own data apart', async () => {
      await restrictions();
      const held = await stage.driver.extensionEvaluate<{
        names: string[];
        current: { counts: Record<string, number> };
        rows: number;
      }>(`${OPEN}
      const names = (await indexedDB.databases()).map(({ name }) => name).sort();
      const database = await open('listlight-lists');
      const current = await done(database.transaction('meta').objectStore('meta').get('current'));
      const rows = await done(database.transaction('listings').objectStore('listings').count());
      database.close();
      return { names, current, rows };`);
      expect(held.names).toEqual(['listlight-desk', 'listlight-lists']);
      expect(held.current).toMatchObject({
        number: 1,
        origin: 'bundled',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(held.rows).toBe(held.current.counts.listings);
      expect(held.rows).toBeGreaterThan(250);
    });

    test('keep the compiled names: a waking background takes them up as they are, and makes damaged ones anew', async () => {
      const kept = `${OPEN}
      const database = await open('listlight-lists');
      const { key, bytes } = await done(database.transaction('index').objectStore('index').get('current'));
      database.close();
      return { key, length: bytes.byteLength, last: new Uint8Array(bytes).at(-1) };`;
      type Kept = { key: string; length: number; last: number };
      const before = await stage.driver.extensionEvaluate<Kept>(kept);
      expect(before.length).toBeGreaterThan(10_000);
      expect(before.length).toBeLessThan(100_000);
      await stage.driver.extensionEvaluate(`${OPEN}
      const database = await open('listlight-lists');
      const store = database.transaction('index', 'readwrite').objectStore('index');
      const { key, bytes } = await done(store.get('current'));
      await done(store.put({ key, bytes: bytes.slice(0, 400) }, 'current'));
      database.close();`);
      await stage.driver.stopBackground();
      expect((await restrictions()).texts).not.toEqual([]);
      expect(await stage.driver.extensionEvaluate<Kept>(kept)).toEqual(before);
    });

    test('are what the popup reads: a changed row is what it says', async () => {
      await stage.driver.extensionEvaluate(`${OPEN}
      const database = await open('listlight-lists');
      const store = database.transaction('listings', 'readwrite').objectStore('listings');
      const [rows, keys] = [await done(store.getAll()), await done(store.getAllKeys())];
      const at = rows.findIndex(({ id }) => id === 'us-bis-el/hikvision');
      await done(store.put({ ...rows[at], restriction: ${JSON.stringify(MARK)} }, keys[at]));
      database.close();`);
      await stage.driver.stopBackground();
      const { texts, problem } = await restrictions();
      expect(problem).toBeNull();
      expect(texts).toContain(MARK);
      await stage.driver.openPopup();
      await stage.driver.popupText();
      expect(await stage.driver.popupEvaluate<string>('return document.body.textContent')).toContain(MARK);
      await stage.driver.closePopup();
    });

    test('are rebuilt from the bundled lists when rows are lost or all is deleted', async () => {
      for (const damage of [
        `${OPEN}
        const database = await open('listlight-lists');
        await done(database.transaction('listings', 'readwrite').objectStore('listings').delete([1, 0]));
        database.close();`,
        `await new Promise((resolve) => { indexedDB.deleteDatabase('listlight-lists').onsuccess = resolve; });`,
        `${OPEN}
        await new Promise((resolve) => { indexedDB.deleteDatabase('listlight-lists').onsuccess = resolve; });
        await new Promise((resolve) => {
          const request = indexedDB.open('listlight-lists', 99);
          request.onsuccess = () => { request.result.close(); resolve(); };
        });`,
      ]) {
        await stage.driver.extensionEvaluate(damage);
        await stage.driver.stopBackground();
        const { texts, problem } = await restrictions();
        expect(problem).toBeNull();
        expect(texts.length).toBeGreaterThan(4);
        expect(texts).not.toContain(MARK);
      }
    });

    test('a background that ended in between answers from where it stood', async () => {
      await restrictions();
      for (let times = 0; times < 3; times++) {
        await stage.driver.stopBackground();
        const { state, screening } = await stage.driver.report();
        expect(state).toBe('done');
        expect(screening.hits.map(({ entity }) => entity)).toEqual(['hikvision']);
      }
    });
  },
);
