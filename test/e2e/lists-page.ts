import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** The lists page in the tab under test. */
export type ListsPage = {
  /** Opens it anew at a view: `#/parties?text=x`. */
  open: (hash: string) => Promise<void>;
  /** Goes to a view as a link in it does. */
  go: (hash: string) => Promise<void>;
  /** Its text as it is seen, once it holds a text or fits a pattern. */
  textWith: (sought: string | RegExp, timeoutMs?: number) => Promise<string>;
  /** Gives it a file through its button. */
  choose: (name: string, bytes: Buffer) => Promise<void>;
  /** Presses the button or link with exactly this text, the first one. */
  press: (text: string) => Promise<void>;
  /** The rows of the grid that are in the document, from the top. */
  gridRows: () => Promise<{ index: number; cells: string[] }[]>;
  /** What has the keyboard: its role or tag, and its text. */
  focused: () => Promise<{ role: string; text: string }>;
  /** What its content security policy stopped since it was opened. */
  violations: () => Promise<string[]>;
};

const WAIT_MS = 20_000;

/** Drives the lists page in a browser. */
export function listsPageIn(driver: Driver): ListsPage {
  const scheme = driver.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
  const text = () => driver.evaluate<string>('return document.body.innerText');
  const page: ListsPage = {
    async open(hash) {
      // An address that differs only behind the # would not be loaded again.
      await driver.openPage('about:blank');
      await driver.openPage(`${scheme}://${driver.extensionHost}/src/options/index.html${hash}`);
      await driver.evaluate(`
        const deadline = Date.now() + ${WAIT_MS};
        while (!document.querySelector('main h1')) {
          if (Date.now() > deadline) throw new Error('the page does not come: ' + document.body.innerText);
          await new Promise((go) => setTimeout(go, 20));
        }
        window.stopped = [];
        document.addEventListener('securitypolicyviolation', (one) => stopped.push(one.violatedDirective + ' ' + one.blockedURI));`);
    },
    go: (hash) => driver.evaluate(`location.hash = ${JSON.stringify(hash)}`),
    async textWith(sought, timeoutMs = WAIT_MS) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const now = await text();
        if (typeof sought === 'string' ? now.includes(sought) : sought.test(now)) return now;
        if (Date.now() > deadline) throw new Error(`${sought} did not come: ${now.slice(0, 1500)}`);
        await sleep(100);
      }
    },
    choose: (name, bytes) =>
      driver.evaluate(`
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (sign) => sign.charCodeAt(0));
        data.items.add(new File([bytes], ${JSON.stringify(name)}));
        const input = document.querySelector('input[type=file]');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));`),
    press: (words) =>
      driver.evaluate(`
        const deadline = Date.now() + ${WAIT_MS};
        for (;;) {
          const one = [...document.querySelectorAll('button, a')].find((it) => it.textContent.trim() === ${JSON.stringify(words)});
          if (one && !one.disabled) return one.click();
          if (Date.now() > deadline) throw new Error('no button ' + ${JSON.stringify(words)});
          await new Promise((go) => setTimeout(go, 50));
        }`),
    gridRows: () =>
      driver.evaluate(`return [...document.querySelectorAll('.grid-body [role=row]')].map((row) => ({
        index: Number(row.ariaRowIndex ?? row.getAttribute('aria-rowindex')),
        cells: [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent.trim()),
      }))`),
    focused: () =>
      driver.evaluate(`
        const one = document.activeElement;
        return { role: one.getAttribute('role') ?? one.localName, text: (one.localName === 'input' ? one.value : one.textContent).trim() }`),
    violations: () => driver.evaluate('return window.stopped'),
  };
  return page;
}
