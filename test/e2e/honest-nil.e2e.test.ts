import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

const box = 'width=200 height=100';
const text = '<p>Apples and pears.</p>';
/** Nothing listens there. */
const NOBODY = 'http://127.0.0.1:9/';

/** Ways to keep a name from sight, one a line. */
const HIDDEN: Readonly<Record<string, string>> = {
  'not drawn': '<p style="display:none">NAME</p>',
  'visibility hidden': '<p style="visibility:hidden">NAME</p>',
  'opacity of the element around': '<div style="opacity:0"><p>NAME</p></div>',
  'hidden until found': '<p hidden=until-found>NAME</p>',
  'closed details': '<details><summary>More</summary><p>NAME</p></details>',
  'for screen readers':
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">NAME</span>',
  'the older way': '<span style="position:absolute;clip:rect(1px,1px,1px,1px)">NAME</span>',
  'no height': '<div style="height:0;overflow:hidden"><p>NAME</p></div>',
  'left of the page': '<p style="position:absolute;left:-9999px">NAME</p>',
  'indented away': '<p style="text-indent:-9999px;white-space:nowrap">NAME</p>',
  'no ink': '<p style="color:transparent">NAME</p>',
  'no size': '<p style="font-size:0">NAME</p>',
};
/** Ways that leave it in sight. */
const SEEN: Readonly<Record<string, string>> = {
  plain: '<p>NAME</p>',
  'far below the screen': '<div style="height:4000px"></div><p>NAME</p>',
  'scrolled in a box': '<div style="height:60px;overflow:auto"><div style="height:900px"></div><p>NAME</p></div>',
  'out of a box without height':
    '<div style="height:0;overflow:hidden"><p style="position:absolute;margin:0">NAME</p></div>',
  'cut out of a background':
    '<p style="color:transparent;background:linear-gradient(red,blue);background-clip:text">NAME</p>',
  'inside an opened details': '<details open><summary>More</summary><p>NAME</p></details>',
  'half-clear': '<p style="opacity:.4;color:rgb(0 0 0 / 60%)">NAME</p>',
  'cut for rounding': '<div style="clip-path:inset(0 round 9px);overflow:hidden"><p>NAME</p></div>',
  'right of the page': '<div style="overflow:hidden;white-space:nowrap"><p style="margin-left:120vw">NAME</p></div>',
};
const named = (row: string) => `<title>h</title>${text}${row.replace('NAME', 'Hikvision')}`;
const paths = (rows: Readonly<Record<string, string>>, from: string) =>
  Object.entries(rows).map(([name, row], i) => [name, `/${from}${i}`, named(row)] as const);
const hiddenRows = paths(HIDDEN, 'hidden');
const seenRows = paths(SEEN, 'seen');

const PAGES = {
  '/things': `<title>t</title>${text}
    <img ${box}><img ${box} alt=""><img ${box} alt="A pear"><img width=1 height=1><img ${box} style="display:none">
    <svg ${box}><style>path { fill: red }</style><path d="M0 0h9v9z"/></svg><svg ${box}><text y=20>words</text></svg><svg width=12 height=12></svg>
    <span role=img aria-label="A plum"><svg ${box}><path d="M0 0h9v9z"/></svg></span>
    <canvas></canvas><video ${box}></video><audio></audio><embed ${box} type="application/x-none">
    <x-open></x-open><x-closed></x-closed>
    <script>
      document.querySelector('x-open').attachShadow({ mode: 'open' }).innerHTML = '<canvas></canvas>';
      document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<img ${box}>';
    </script>`,
  '/frames': `<title>f</title>${text}
    <iframe ${box} src="{{other}}/plain"></iframe><iframe ${box} src="{{origin}}/empty"></iframe>
    <iframe ${box} srcdoc="<p>Plums</p>"></iframe><iframe ${box}></iframe>
    <iframe ${box} sandbox src="{{other}}/plain"></iframe><iframe ${box} src="data:text/html,<p>Pears in data</p>"></iframe>
    <x-open></x-open><x-closed></x-closed>
    <script>
      document.querySelector('x-open').attachShadow({ mode: 'open' }).innerHTML = '<iframe ${box} src="{{other}}/plain"></iframe>';
      document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<iframe ${box} src="/plain"></iframe>';
    </script>`,
  '/lost': `<title>l</title>${text}
    <iframe ${box} src="${NOBODY}"></iframe><iframe ${box} src="{{other}}/refused"></iframe>
    <iframe ${box} src="{{origin}}/nest"></iframe><iframe width=0 height=0 src="${NOBODY}"></iframe>
    <x-open></x-open>
    <script>document.querySelector('x-open').attachShadow({ mode: 'open' }).innerHTML = '<iframe ${box} src="${NOBODY}in"></iframe>';</script>`,
  '/nest': `${text}<iframe ${box} src="${NOBODY}nested"></iframe>`,
  '/plain': text,
  '/empty': '<title>e</title>',
  '/refused': { headers: { 'x-frame-options': 'DENY' }, body: text },
  '/busy': `<title>b</title>${text}<iframe ${box} src="{{other}}/working"></iframe>`,
  '/working': `<p>Hard at work.</p><script>onmessage = () => { for (const end = Date.now() + 3000; Date.now() < end;); };</script>`,
  '/both': '<title>b</title><p>Hikvision</p><p style="display:none">Hikvision</p><p hidden>Dahua Technology</p>',
  '/label': '<title>b</title><img alt="Hikvision camera" style="display:none">',
  ...Object.fromEntries([...hiddenRows, ...seenRows].map(([, path, page]) => [path, page])),
};

inBothBrowsers(
  'what could not be read, and what cannot be seen, in %s',
  () => serve(PAGES),
  (stage) => {
    const open = async (path: string) => {
      await stage.driver.openPage(stage.server.origin + path);
      return stage.driver.screening();
    };
    const unread = async (path: string) =>
      (await open(path)).screening.coverage.unreadable.map(({ what, where }) => `${what} (${where})`).sort();

    test('things without words are counted by kind, in shadow roots too, described and tiny ones left out', async () => {
      expect(await unread('/things')).toEqual([
        // Firefox leaves no room for what it has no plug-in for: there is nothing to be seen.
        ...(stage.driver.browser === 'chromium' ? ['1 embedded document (page)'] : []),
        '2 drawings (canvas) (page)',
        '2 videos or sounds (page)',
        '4 pictures without a description (page)',
      ]);
    });

    test('frames that were read are not told of, whatever they are made of', async () => {
      expect(await unread('/frames')).toEqual([]);
    });

    test('frames that did not load or may not be shown are named with their host', async () => {
      const other = new URL(stage.server.otherOrigin).host;
      expect(await unread('/lost')).toEqual(['3 × frame from 127.0.0.1:9 (page)', `frame from ${other} (page)`]);
    });

    test('a frame that is busy keeps nobody waiting, and is told of until it answers', async () => {
      expect(await unread('/busy')).toEqual([]);
      await stage.driver.evaluate(`frames[0].postMessage('work', '*')`);
      await sleep(300);
      const { screening } = await stage.driver.report();
      expect(screening.coverage.unreadable.map(({ why }) => why)).toEqual([
        'too busy to say what could not be read there',
      ]);
      expect(screening.coverage.frames).toBe(2);
      await sleep(3500);
      expect((await stage.driver.screening()).screening.coverage.unreadable).toEqual([]);
    });

    test.each(hiddenRows)('a name out of sight is said to be: %s', async (_, path) => {
      const [hit] = (await open(path)).screening.hits;
      expect(hit?.matches.map(({ hidden }) => hidden)).toEqual([true]);
      expect(hit?.reason).toContain('; found only in text that is not visible on the page');
    });

    test.each(seenRows)('a name in sight is not called hidden: %s', async (_, path) => {
      const [hit] = (await open(path)).screening.hits;
      expect(hit?.matches.map(({ hidden }) => hidden)).toEqual([undefined]);
      expect(hit?.reason).not.toContain('visible');
    });

    test('a company in sight once is not called hidden; a description is no hidden text', async () => {
      const { screening } = await open('/both');
      expect(screening.hits.map(({ entity, matches }) => [entity, matches.map(({ hidden }) => hidden)])).toEqual([
        ['hikvision', [undefined, true]],
        ['dahua', [true]],
      ]);
      expect(screening.hits.map(({ reason }) => reason.includes('not visible'))).toEqual([false, true]);
      await stage.driver.openPopup();
      await stage.driver.popupText();
      expect(await stage.driver.popupEvaluate('return document.body.textContent')).toContain(
        'in the text, not visible on the page',
      );
      await stage.driver.closePopup();
      expect((await open('/label')).screening.hits[0]?.matches[0]).not.toHaveProperty('hidden');
    });
  },
);
