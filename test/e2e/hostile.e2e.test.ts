import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { ContentCalls, PageCalls, TabScreening } from '../../src/messages/contract.ts';
import { HOSTILE_MARK, HOSTILE_MESSAGES, type Hostility, hostileScript } from '../pages/hostile/hostile-script.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { builtFiles } from './built-files.ts';
import type { LoggedError } from './driver.ts';
import { type ServedPage, serve } from './serve.ts';

const PAGE_CALLS = ['screening-for-tab', 'show-mention'] satisfies (keyof PageCalls)[];
const CONTENT_CALLS = ['screen-text', 'report-frame', 'frames-changed'] satisfies (keyof ContentCalls)[];
/** How often highlights may come before the extension leaves it: some as the page is read, three when they were deleted. */
const MOST_HIGHLIGHTED = 8;
/** A page that hangs must not hold up the tests after it. */
const CLOBBERED_TIMEOUT_MS = 25_000;
const BODY = `<h1>Cameras</h1><p>Made by Hikvision.</p><p>Recorders by <b>Dahua</b> Technology.</p>
  <p><img alt="by Hytera"></p><iframe data-own src="{{other}}/inside"></iframe><p>Hangzhou EZVIZ Network Co., Ltd.</p>`;

/** Everything of a screening but what names the page and the hour. */
const findings = ({ state, screening: { hits, contradictions, coverage } }: TabScreening) => ({
  state,
  frames: coverage.frames,
  hits: hits.map(({ entity, basis, reason, listings, matches }) => ({ entity, basis, reason, listings, matches })),
  contradictions,
});

type Heard = { message: { call?: string; args?: unknown[] }; from: string };

const pages: Record<string, ServedPage> = {
  '/inside': '<title>i</title><p>Phones by Huawei.</p>',
  '/calm': `<!doctype html><title>Shop</title>${BODY}`,
  // Names of the document's own properties, given to elements: what a script asks the document for is then not it.
  '/clobbering': `<!doctype html><title>Shop</title><p>Made by Hikvision.</p>
    <form name="documentElement"><input name="parentNode"><input name="firstChild"><input name="nextSibling">
      <input name="localName"><input name="nodeType"><input name="isConnected"><input name="matches">
      <input name="parentElement"><input name="closest"><input name="querySelectorAll"><input name="getAttribute">
      <p id="inside">Recorders by Dahua Technology.</p></form>
    <img name="body" alt=""><img name="title" alt=""><img name="querySelectorAll" alt=""><img name="createRange" alt="">
    <p>Radios by Hytera.</p>`,
};

inBothBrowsers(
  'a hostile page in %s',
  () => serve(pages),
  (stage) => {
    const badge = () =>
      stage.driver.extensionEvaluate<string>(`
        const api = globalThis.browser ?? chrome;
        const tabs = await api.tabs.query({});
        return (await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })))).join('');`);
    const popupText = async () => {
      await stage.driver.openPopup();
      const text = await stage.driver.popupText();
      await stage.driver.closePopup();
      // What the page put in to probe is told as unread; that part may differ.
      return text.split(/Could not be read|Read \d+ frames/)[0]?.trim() ?? '';
    };
    const isOurs = ({ source }: LoggedError) => source.includes(stage.driver.extensionHost);
    let calm: { findings: ReturnType<typeof findings>; badge: string; popup: string };
    let under: typeof calm;
    let heard: Heard[] = [];
    let errors: LoggedError[] = [];
    let hostility: Hostility;

    beforeAll(async () => {
      await stage.driver.openPage(`${stage.server.origin}/calm`);
      calm = { findings: findings(await stage.driver.screening()), badge: await badge(), popup: await popupText() };

      const script = hostileScript(
        builtFiles(stage.driver),
        [...PAGE_CALLS, ...CONTENT_CALLS],
        stage.driver.extensionHost,
      );
      pages['/hostile'] = `<!doctype html><head><script>${script}</script><title>Shop</title></head>${BODY}`;
      await stage.driver.extensionEvaluate(`
        window.heard = [];
        (globalThis.browser ?? chrome).runtime.onMessage.addListener((message, { url }) => {
          const { call, args } = message;
          window.heard.push({ message: { call, args: JSON.stringify(args).includes('${HOSTILE_MARK}') ? ['${HOSTILE_MARK}'] : [] }, from: url });
        });`);
      await stage.driver.openPage(`${stage.server.origin}/hostile`);
      const screening = await stage.driver.screening();
      await sleep(3000);
      heard = await stage.driver.extensionEvaluate<Heard[]>('return window.heard');
      under = { findings: findings(screening), badge: await badge(), popup: await popupText() };
      errors = await stage.driver.errors();
      await stage.driver.openPage(`${stage.server.origin}/hostile#rest`);
      hostility = await stage.driver.evaluate<Hostility>('return hostility');
    });

    test('is as hostile as this test says', () => {
      expect(hostility.posted).toBeGreaterThanOrEqual(HOSTILE_MESSAGES);
      expect(hostility.lies).toBeGreaterThan(0);
      expect(builtFiles(stage.driver).length).toBeGreaterThan(10);
    });

    test('makes no call: nothing it says reaches an extension page or the background', () => {
      expect(heard.length).toBeGreaterThan(0);
      expect(heard.filter(({ message }) => message.args?.includes(HOSTILE_MARK))).toEqual([]);
      const privileged: readonly string[] = PAGE_CALLS;
      expect(heard.filter(({ message }) => privileged.includes(message.call ?? ''))).toEqual([]);
      expect(hostility.reached).toEqual([]);
    });

    test('reads none of the extension’s files', () => {
      expect(hostility.readable).toEqual([]);
    });

    test('changes nothing of what is found: screening, badge and popup are those of the calm page', () => {
      expect(calm.findings.hits.map(({ entity }) => entity).sort()).toEqual([
        'dahua',
        'ezviz',
        'hikvision',
        'huawei',
        'hytera',
      ]);
      expect(under.findings).toEqual(calm.findings);
      // Five companies, and lists that are some months old.
      expect(calm.badge).toBe('5!');
      expect(under.badge).toBe(calm.badge);
      expect(calm.popup).toContain('Hikvision');
      expect(under.popup).toBe(calm.popup);
    });

    test('is left to delete highlights after a few tries', () => {
      expect(hostility.deletedHighlights).toBeGreaterThan(0);
      expect(hostility.deletedHighlights).toBeLessThanOrEqual(MOST_HIGHLIGHTED);
    });

    test('raises no error in the extension’s scripts', () => {
      expect(errors.filter(isOurs)).toEqual([]);
    });

    test('a script in its frame may not make the calls of extension pages, nor speak for another tab', async () => {
      await stage.driver.openPage(`${stage.server.origin}/calm`);
      await stage.driver.screening();
      const answers = await stage.driver.extensionEvaluate<Record<string, { ok: boolean; error?: string }>>(`
        const api = globalThis.browser ?? chrome;
        const tabs = await api.tabs.query({});
        const own = await api.tabs.getCurrent();
        const tabId = tabs.find(({ id }) => id !== own.id).id;
        const answers = {};
        for (const call of ${JSON.stringify(PAGE_CALLS)}) {
          const [{ result }] = await api.scripting.executeScript({
            target: { tabId },
            args: [call, tabId],
            func: (call, tab) => (globalThis.browser ?? chrome).runtime.sendMessage({ call, args: [tab, { frame: 0, mention: 1 }] }),
          });
          answers[call] = result;
        }
        return answers;`);
      expect(answers).toEqual(
        Object.fromEntries(PAGE_CALLS.map((call) => [call, { ok: false, error: 'no such call' }])),
      );
    });

    // Last, because a page that hangs takes its tab with it.
    test(
      'that names its elements like properties of a document is read to its end, and then left in peace',
      async () => {
        await stage.driver.openPage(`${stage.server.origin}/clobbering`);
        const { state, screening } = await stage.driver.screening();
        expect(state).toBe('done');
        expect(screening.hits.map(({ entity }) => entity).sort()).toEqual(['dahua', 'hikvision', 'hytera']);
        expect(screening.title).toBe('Shop');
        await stage.driver.evaluate(`inside.textContent = 'Doorbells by Hangzhou EZVIZ Network Co., Ltd.';`);
        await sleep(500);
        const later = (await stage.driver.screening()).screening.hits.map(({ entity }) => entity);
        expect(later.sort()).toEqual(['ezviz', 'hikvision', 'hytera']);
        await stage.driver.extensionEvaluate(
          'window.heard.length = 0; await new Promise((go) => setTimeout(go, 1500));',
        );
        expect((await stage.driver.extensionEvaluate<Heard[]>('return window.heard')).length).toBeLessThanOrEqual(1);
        expect((await stage.driver.errors()).filter(isOurs)).toEqual([]);
      },
      CLOBBERED_TIMEOUT_MS,
    );
  },
);
