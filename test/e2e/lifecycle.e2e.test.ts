import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

/** Served so that the browser may keep it for a way back. */
const KEPT = { 'cache-control': 'max-age=0' };

const PAGES = {
  '/': '<title>h</title><p>Home.</p>',
  '/changing': '<title>c</title><p id="c">Cameras by Hikvision.</p><p id="d">quiet</p>',
  '/kept': {
    headers: KEPT,
    body: `<title>k</title><p id="c">Cameras by Hikvision.</p><script>
      window.returns = [];
      addEventListener('pageshow', ({ persisted }) => returns.push(persisted));
    </script>`,
  },
  '/elsewhere': { headers: KEPT, body: '<title>e</title><p>Phones by Huawei.</p>' },
  '/empty-frames': `<title>q</title><p>Page with plums.</p>
    <iframe src="/nothing"></iframe><iframe src="{{other}}/nothing"></iframe><iframe src="{{other}}/pictures"></iframe>
    <iframe srcdoc=" "></iframe><iframe></iframe><iframe src="/script-only"></iframe>`,
  '/nothing': '',
  '/pictures': '<canvas></canvas><img src="data:," alt=""><p> 12 </p>',
  '/script-only': '<script>window.x = "Hikvision"</script><style>b { color: red }</style>',
  // Twelve elements for a thousand rows, filled anew as the list scrolls.
  '/recycled': `<title>v</title><div id="list" style="height: 240px; overflow: auto"><div style="height: 20000px; position: relative">
      ${'<p style="position: absolute; margin: 0; height: 20px"></p>'.repeat(12)}</div></div>
    <script>
      const names = { 5: 'Hikvision', 105: 'Dahua Technology', 505: 'Hytera', 905: 'Huawei' };
      const rows = [...document.querySelectorAll('#list p')];
      function draw() {
        const first = Math.floor(list.scrollTop / 20);
        rows.forEach((row, i) => {
          row.style.top = (first + i) * 20 + 'px';
          row.textContent = 'Row ' + (first + i) + ' made by ' + (names[first + i] ?? 'a maker');
        });
      }
      list.addEventListener('scroll', draw);
      draw();
    </script>`,
  '/routes': `<title>Home</title><nav><a href="/routes">Home</a></nav><main id="main"><h1>Cameras</h1><p>Made by Hikvision.</p></main>
    <script>
      const views = { 1: ['Recorders', 'Recorders by Dahua Technology.'], 2: ['Radios', 'Radios by Hytera.'], 3: ['Pears', 'Apples and pears.'] };
      function go(view) {
        history.pushState(view, '', '/routes/' + view);
        document.title = views[view][0];
        main.innerHTML = '<h1>' + views[view][0] + '</h1><p>' + views[view][1] + '</p>';
      }
    </script>`,
};

inBothBrowsers(
  'the life of a page in %s',
  () => serve(PAGES),
  (stage) => {
    const open = (path: string) => stage.driver.openPage(stage.server.origin + path);
    const entities = async () => (await stage.driver.screening()).screening.hits.map(({ entity }) => entity).sort();
    const become = async (expected: readonly string[]) => {
      let found: string[] = [];
      for (let tries = 0; tries < 20; tries++) {
        found = await entities();
        if (JSON.stringify(found) === JSON.stringify(expected)) break;
        await sleep(200);
      }
      expect(found).toEqual(expected);
    };

    test('text that changes after the background was ended is found', async () => {
      await open('/changing');
      await become(['hikvision']);
      await stage.driver.stopBackground();
      await stage.driver.evaluate(`d.textContent = 'Recorders by Dahua Technology.'`);
      await become(['dahua', 'hikvision']);
      await stage.driver.stopBackground();
      await stage.driver.evaluate(`c.textContent = 'quiet'`);
      await become(['dahua']);
      expect(await stage.driver.errors()).toEqual([]);
    });

    test('frames without text send no message', async () => {
      await open('/');
      await stage.driver.screening();
      await stage.driver.extensionEvaluate(`
        window.froms = [];
        (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ call }, { frameId }) => {
          window.froms.push([frameId, call]);
        });`);
      await open('/empty-frames');
      const { screening } = await stage.driver.screening();
      expect(screening.coverage.frames).toBe(1);
      expect(await stage.driver.evaluate<number>('return window.length')).toBe(6);
      const froms = await stage.driver.extensionEvaluate<[number, string][]>('return window.froms');
      expect(froms.some(([frame]) => frame === 0)).toBe(true);
      expect(froms.filter(([frame]) => frame !== 0)).toEqual([]);
    });

    test('a page brought back from the back/forward cache has its names again, and is still followed', async () => {
      await open('/kept');
      await become(['hikvision']);
      await open('/elsewhere');
      await become(['huawei']);
      await stage.driver.evaluate('setTimeout(() => history.back(), 50)');
      await sleep(500);
      await become(['hikvision']);
      // Not loaded anew: the browser brought back the same document.
      expect(await stage.driver.evaluate<boolean[]>('return window.returns')).toEqual([false, true]);
      await stage.driver.evaluate(`c.textContent = 'Recorders by Dahua Technology.'`);
      await become(['dahua']);
    });

    test('a page that was left while it waited for an answer goes on when it is brought back', async () => {
      const returns = () => stage.driver.evaluate<boolean[]>('return window.returns');
      // A browser that is short of memory loads a page again instead.
      for (let visits = 0; visits < 4; visits++) {
        await open('/kept');
        await become(['hikvision']);
        await stage.driver.inBackground(
          'background.setTimeout(() => { for (const until = Date.now() + 2500; Date.now() < until; ); }, 300); return null;',
        );
        await sleep(400);
        await stage.driver.evaluate(`c.textContent = 'Recorders by Dahua Technology.'`);
        await sleep(300);
        await open('/elsewhere');
        await become(['huawei']);
        await stage.driver.evaluate('setTimeout(() => history.back(), 50)');
        await sleep(500);
        if ((await returns()).length === 2) break;
      }
      expect(await returns()).toEqual([false, true]);
      await become(['dahua']);
      await stage.driver.evaluate(`c.textContent = 'Radios by Hytera.'`);
      await become(['hytera']);
    });

    test('in a list that uses its elements again while it scrolls, the names are those that stand there', async () => {
      await open('/recycled');
      await become(['hikvision']);
      for (const [row, entity] of [
        [100, 'dahua'],
        [500, 'hytera'],
        [900, 'huawei'],
        [0, 'hikvision'],
      ] as const) {
        await stage.driver.evaluate(`list.scrollTop = ${row * 20}`);
        await become([entity]);
      }
      await stage.driver.evaluate(
        'for (let y = 0; y < 20000; y += 60) { list.scrollTop = y; await new Promise((go) => setTimeout(go, 2)); } list.scrollTop = 10000;',
      );
      await become(['hytera']);
    });

    test('a route change of a single-page application brings its names and title, and takes the old ones', async () => {
      await open('/routes');
      await become(['hikvision']);
      for (const [view, expected, title] of [
        [1, ['dahua'], 'Recorders'],
        [2, ['hytera'], 'Radios'],
        [3, [], 'Pears'],
      ] as const) {
        await stage.driver.evaluate(`go(${view})`);
        await become(expected);
        const { screening } = await stage.driver.screening();
        expect(screening.title).toBe(title);
        expect(screening.page).toBe(`${stage.server.origin}/routes/${view}`);
      }
    });

    // Last: the pages of the extension, which the other tests ask, are gone afterwards.
    test('an update of the extension under the page leaves the page quiet', async () => {
      await open('/changing');
      await become(['hikvision']);
      await stage.driver.updateExtension();
      await sleep(1000);
      await stage.driver.evaluate(`
        for (let i = 0; i < 30; i++) {
          c.textContent = 'Recorders by Dahua Technology ' + i;
          d.textContent = 'Cameras by Hikvision ' + i;
          document.body.append(document.createElement('p'));
          dispatchEvent(new Event('scroll'));
          await new Promise((go) => setTimeout(go, 60));
        }
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        await new Promise((go) => setTimeout(go, 1500));`);
      expect(await stage.driver.errors()).toEqual([]);
      const painted = await stage.driver.evaluate<string[]>(`
        return [...CSS.highlights.values()].flatMap((one) => [...one]).map(({ startContainer, startOffset, endOffset }) =>
          startContainer.data.slice(startOffset, endOffset)).sort();`);
      // Firefox puts the new scanner into open pages, Chromium only into those that load from now on.
      expect(painted).toEqual(stage.driver.browser === 'firefox' ? ['Dahua Technology', 'Hikvision'] : []);
    });
  },
);
