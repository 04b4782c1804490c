import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

const NONCE = 'c3RyaWN0';
const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const PAGES = {
  '/strict': {
    headers: { 'content-security-policy': POLICY },
    body: `<!doctype html><meta charset="utf-8"><title>A strict shop</title>
      <script nonce="${NONCE}">
        window.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
          violations.push([violatedDirective, sourceFile, sample].join(' '));
        });
      </script>
      <p>Cameras by Hikvision.</p><p id="late">quiet</p><p><img alt="by Hytera"></p><div id="host"></div>`,
  },
  '/strict-shadow': {
    headers: { 'content-security-policy': POLICY },
    body: `<!doctype html><title>A strict shop</title><div id="host"></div>
      <script nonce="${NONCE}">
        window.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
        const words = document.createElement('p');
        words.append('Recorders by Dahua Technology.');
        document.getElementById('host').attachShadow({ mode: 'open' }).append(words);
      </script>`,
  },
  // The same policy, broken by the page itself.
  '/violating': {
    headers: { 'content-security-policy': POLICY },
    body: `<!doctype html><title>v</title><p>Cameras by Hikvision.</p>
      <script nonce="${NONCE}">
        window.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
        try { document.body.innerHTML = '<b>not trusted</b>'; } catch {}
        setTimeout(() => { throw new Error('seen by the test'); }, 0);
      </script>`,
  },
};

/** The texts that are painted. */
const PAINTED = `
  await new Promise((go) => setTimeout(go, 300));
  return [...CSS.highlights.values()].flatMap((one) => [...one]).map(({ startContainer, startOffset, endOffset }) =>
    startContainer.data.slice(startOffset, endOffset)).sort();`;

inBothBrowsers(
  'a page with a strict policy and Trusted Types in %s',
  () => serve(PAGES),
  (stage) => {
    test('what the page itself breaks is seen by this test', async () => {
      await stage.driver.openPage(`${stage.server.origin}/violating`);
      await stage.driver.screening();
      expect(await stage.driver.evaluate<string[]>('return violations')).toEqual(['require-trusted-types-for']);
      expect((await stage.driver.errors()).map(({ text }) => text).join('\n')).toContain('seen by the test');
    });

    test('its names are found and painted, with no violation and nothing in the console', async () => {
      await stage.driver.openPage(`${stage.server.origin}/strict`);
      const { screening } = await stage.driver.screening();
      expect(screening.hits.map(({ entity }) => entity).sort()).toEqual(['hikvision', 'hytera']);
      await stage.driver.evaluate(`document.getElementById('late').textContent = 'Phones by Huawei';`);
      await sleep(500);
      const later = (await stage.driver.screening()).screening.hits.map(({ entity }) => entity);
      expect(later.sort()).toEqual(['hikvision', 'huawei', 'hytera']);
      const painted = await stage.driver.evaluate<string[]>(PAINTED);
      expect(painted).toEqual(['Hikvision', 'Huawei']);
      expect(await stage.driver.evaluate<string[]>('return violations')).toEqual([]);
      expect(await stage.driver.errors()).toEqual([]);
    });

    test('names in its shadow roots are found and painted, with no violation and nothing in the console', async () => {
      await stage.driver.openPage(`${stage.server.origin}/strict-shadow`);
      const { screening } = await stage.driver.screening();
      expect(screening.hits.map(({ entity }) => entity)).toEqual(['dahua']);
      expect(await stage.driver.evaluate<string[]>(PAINTED)).toEqual(['Dahua Technology']);
      expect(await stage.driver.evaluate<string[]>('return violations')).toEqual([]);
      expect(await stage.driver.errors()).toEqual([]);
    });
  },
);
