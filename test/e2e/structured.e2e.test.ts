import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TabScreening } from '../../src/messages/contract.ts';
import type { Mention, Screening } from '../../src/model/screening.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { serve } from './serve.ts';

const product = (brand: string) =>
  JSON.stringify({ '@type': 'Product', name: 'Dome camera', brand: { '@type': 'Brand', name: brand } });

const PAGES = {
  // One kind of hiding place each, with a name of its own; the visible text names nobody.
  '/each': `<!doctype html><html><head><title>Dome camera</title><meta property="og:title" content="Tiandy dome camera">
    <meta property="product:brand" content="Uniview"><meta name="csrf-token" content="Kaspersky">
    <script type="application/ld+json">${product('Hikvision')}</script></head><body><h1>Dome camera</h1>
    <div itemscope itemtype="https://schema.org/Product"><meta itemprop="manufacturer" content="Hytera">
      <div itemprop="offers" itemscope><span itemprop="seller" itemscope><meta itemprop="name" content="Dahua Technology"></span></div></div>
    <div vocab="https://schema.org/" typeof="Product"><span property="brand" typeof="Brand"><meta property="name" content="EZVIZ"></span></div>
    <p><a href="https://www.huawei.com/en?x=1">more</a> <a href="/go?to=https%3A%2F%2Fwww.zte.com.cn%2F">out</a></p>
    <p><img alt="" data-src="/pic/DS-2CD2143G2-I.jpg"><a href="https://hikvision.com.evil.example/hikvision">page</a></p>
    <form><input itemprop="brand" value="DJI"><textarea itemprop="brand">DJI</textarea><p itemprop="brand" contenteditable>DJI</p></form>
    </body></html>`,
  '/linked': `<title>l</title><p>A mount for Hikvision cameras.</p><p>Cameras by Dahua Technology.</p>
    <a href="https://www.hikvision.com">one</a><a href="https://www.huawei.com">two</a>`,
  '/branded': `<title>b</title><p>Dahua Technology, Dahua Technology and Hikvision are makers of cameras.</p>
    <script type="application/ld+json">${product('Hikvision')}</script>`,
  '/late': `<title>late</title><p>Loading goods.</p><script type="application/ld+json" id=d>{"name":"Dome camera"}</script>
    <meta id=m itemprop=name content="none"><a id=a href="/here">link</a>`,
  '/advertised': `<title>a</title><p>Page with plums.</p><iframe src="/banner"></iframe>`,
  '/banner': `<a href="https://www.hikvision.com"><img src="/DS-2CD2143G2-I.jpg"></a>`,
};

const told = ({ screening }: { screening: Screening }) =>
  Object.fromEntries(
    screening.hits.map(({ entity, matches }) => [
      entity,
      matches.map(({ where, form, role }: Mention) => [where, form, role].filter(Boolean).join(' ')),
    ]),
  );
const EACH = {
  hikvision: ['structured brand maker', 'link model'],
  tiandy: ['structured brand'],
  uniview: ['structured brand maker'],
  hytera: ['structured brand maker'],
  dahua: ['structured name seller'],
  ezviz: ['structured brand maker'],
  huawei: ['link domain'],
  zte: ['link domain'],
};
const withoutForms = (all: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(all).map(([id, texts]) => [id, texts.map((text) => text.replace(/ (name|brand)\b/, ''))]),
  );

inBothBrowsers(
  'structured data and links in %s',
  () => serve(PAGES),
  (stage) => {
    const open = async (path: string) => {
      await stage.driver.openPage(stage.server.origin + path);
      return stage.driver.screening();
    };
    const entities = ({ screening }: TabScreening) => screening.hits.map(({ entity }) => entity);

    test('each kind is found where it is, with what its property says, and nothing a person writes', async () => {
      const before = await open('/each').then(() =>
        stage.driver.evaluate<string>('return document.documentElement.outerHTML'),
      );
      expect(withoutForms(told(await stage.driver.screening()))).toEqual(withoutForms(EACH));
      expect(await stage.driver.evaluate<string>('return document.documentElement.outerHTML')).toBe(before);
    });

    test('the brand of the page’s own data stands first, what is only linked to after what is named', async () => {
      const branded = await open('/branded');
      expect(entities(branded)).toEqual(['hikvision', 'dahua']);
      expect(branded.screening.hits[0]?.reason).toContain(
        'the page’s own data names it as the maker or brand (“brand”)',
      );
      const linked = await open('/linked');
      expect(entities(linked)).toEqual(['dahua', 'huawei', 'hikvision']);
      const [, huawei, hikvision] = linked.screening.hits;
      expect(huawei?.reason).toContain('the page links to or loads from “huawei.com”, a web domain of Huawei');
      expect(huawei?.reason).toContain('no text that readers see names it');
      expect(hikvision?.reason).toContain('at every place it is “not from” or “compatible with”');
      expect(hikvision?.matches.map(({ where }) => where)).toEqual(['text', 'link']);
    });

    test('data and links that come or change later are read, those that go are forgotten', async () => {
      expect(entities(await open('/late'))).toEqual([]);
      const after = async (change: string) => {
        await stage.driver.evaluate(change);
        await sleep(600);
        return told(await stage.driver.screening());
      };
      const brand = ['structured name maker'];
      const nothing = {};
      const added = `const s = document.createElement('script'); s.type = 'application/ld+json'; s.id = 's';
        s.textContent = ${JSON.stringify(product('Hikvision'))}; document.head.append(s);`;
      expect(withoutForms(await after(added))).toEqual(withoutForms({ hikvision: brand }));
      expect(withoutForms(await after(`s.textContent = ${JSON.stringify(product('Dahua'))}`))).toEqual(
        withoutForms({ dahua: brand }),
      );
      expect(await after('s.remove()')).toEqual(nothing);
      expect(withoutForms(await after(`m.content = 'Hikvision'`))).toEqual({ hikvision: ['structured'] });
      expect(await after('m.remove()')).toEqual(nothing);
      expect(await after(`a.href = 'https://www.hikvision.com'`)).toEqual({ hikvision: ['link domain'] });
      expect(
        await after(
          `const link = document.querySelector('a'); link.replaceWith(link.cloneNode()); document.body.append('x')`,
        ),
      ).toEqual({
        hikvision: ['link domain'],
      });
      expect(await after(`document.querySelector('a').remove()`)).toEqual(nothing);
    });

    test('a frame without text tells nothing', async () => {
      const { screening } = await open('/advertised');
      expect([screening.hits, screening.coverage.frames]).toEqual([[], 1]);
    });
  },
);

test('a line of the command line says where each was found', async () => {
  const server = await serve(PAGES);
  const child = spawn(process.execPath, [`${ROOT}/dist/cli/run.js`, '--json', `${server.origin}/each`], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  for await (const text of child.stdout.setEncoding('utf8')) out += text;
  server.close();
  expect(withoutForms(told({ screening: JSON.parse(out) }))).toEqual(withoutForms(EACH));
});
