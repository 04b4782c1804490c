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

/** Alters the sentence of one row in the block that holds it. */
const ALTER = `${OPEN}
  const database = await open('listlight-lists');
  const store = database.transaction('parties', 'readwrite').objectStore('parties');
  const [blocks, keys] = [await done(store.getAll()), await done(store.getAllKeys())];
  const at = blocks.findIndex((block) => block.some(({ entity }) => entity.id === 'hikvision'));
  for (const { listings } of blocks[at]) for (const listing of listings) listing.restriction = ${JSON.stringify(MARK)};
  await done(store.put(blocks[at], keys[at]));
  database.close();`;
const DELETE_ALL = `await new Promise((resolve) => { indexedDB.deleteDatabase('listlight-lists').onsuccess = resolve; });`;
const LOSE = (store: string) => `${OPEN}
  const database = await open('listlight-lists');
  await done(database.transaction('${store}', 'readwrite').objectStore('${store}').clear());
  database.close();`;
const NEWER = `${OPEN}
  ${DELETE_ALL}
  await new Promise((resolve) => {
    const request = indexedDB.open('listlight-lists', 99);
    request.onsuccess = () => { request.result.close(); resolve(); };
  });`;

inBothBrowsers(
  'the databases in %s',
  () =>
    serve({
      '/': '<title>Shop</title><p>A Hikvision camera.</p>',
      '/other': '<title>Other</title><p>A camera of Dahua Technology.</p>',
    }),
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
        parties: number;
        listings: number;
      }>(`${OPEN}
      const names = (await indexedDB.databases()).map(({ name }) => name).sort();
      const database = await open('listlight-lists');
      const current = await done(database.transaction('meta').objectStore('meta').get('current'));
      const parties = (await done(database.transaction('parties').objectStore('parties').getAll())).flat();
      database.close();
      return { names, current, parties: parties.length, listings: parties.flatMap((party) => party.listings).length };`);
      expect(held.names).toEqual(['listlight-desk', 'listlight-lists']);
      expect(held.current).toMatchObject({
        number: 1,
        origin: 'bundled',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(held).toMatchObject({ parties: held.current.counts.parties, listings: held.current.counts.listings });
      expect(held.listings).toBeGreaterThan(250);
    });

    test('keep the compiled names: a waking background takes them up as they are, and makes damaged ones anew', async () => {
      const kept = `${OPEN}
      const database = await open('listlight-lists');
      const { key, bytes } = await done(database.transaction('index').objectStore('index').get(1));
      database.close();
      return { key, length: bytes.byteLength, last: new Uint8Array(bytes).at(-1) };`;
      type Kept = { key: string; length: number; last: number };
      const before = await stage.driver.extensionEvaluate<Kept>(kept);
      expect(before.length).toBeGreaterThan(10_000);
      expect(before.length).toBeLessThan(100_000);
      for (const damage of ['bytes.slice(0, 400)', 'bytes.map((byte, at) => (at === 5000 ? byte ^ 4 : byte))']) {
        await stage.driver.extensionEvaluate(`${OPEN}
        const database = await open('listlight-lists');
        const store = database.transaction('index', 'readwrite').objectStore('index');
        const record = await done(store.get(1));
        const bytes = new Uint8Array(record.bytes);
        await done(store.put({ ...record, bytes: ${damage}.buffer }, 1));
        database.close();`);
        await stage.driver.stopBackground();
        const { texts, problem } = await restrictions();
        expect(texts).not.toEqual([]);
        expect(problem).toBeNull();
        expect(await stage.driver.extensionEvaluate<Kept>(kept)).toEqual(before);
      }
    });

    test.each([
      ['a row is altered', ALTER, 'damaged', 'were damaged'],
      ['rows are lost', LOSE('parties'), 'damaged', 'were damaged'],
      ['what holds them together is lost', LOSE('books'), 'damaged', 'were damaged'],
      ['all is deleted', DELETE_ALL, 'gone', 'were gone'],
      ['a newer version wrote them', NEWER, 'newer', 'newer version'],
    ])('are made of the bundled lists again, and the user is told, when %s', async (_, damage, kind, told) => {
      await restrictions();
      await stage.driver.extensionEvaluate('await (globalThis.browser ?? chrome).storage.session.clear()');
      await stage.driver.extensionEvaluate(damage);
      await stage.driver.stopBackground();
      const { texts, problem } = await restrictions();
      expect(texts.length).toBeGreaterThan(4);
      expect(texts).not.toContain(MARK);
      expect(problem?.kind).toBe(kind);
      await stage.driver.openPopup();
      await stage.driver.popupText();
      expect(await stage.driver.popupEvaluate<string>('return document.body.textContent')).toContain(told);
      await stage.driver.closePopup();
      // Told until the browser ends, also by a background that slept.
      await stage.driver.stopBackground();
      expect((await restrictions()).problem?.kind).toBe(kind);
    });

    test('are read from the package again when they go while the background is awake', async () => {
      await restrictions();
      await stage.driver.extensionEvaluate('await (globalThis.browser ?? chrome).storage.session.clear()');
      await stage.driver.stopBackground();
      await restrictions();
      await stage.driver.extensionEvaluate(LOSE('parties'));
      await stage.driver.extensionEvaluate(DELETE_ALL);
      const other = `${stage.server.origin}/other`;
      await stage.driver.openPage(other);
      const { screening } = await stage.driver.screening();
      expect(screening.hits.map(({ entity }) => entity)).toEqual(['dahua']);
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
