import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** The page for PDFs in the tab under test. */
export type PdfPage = {
  /** Opens it, for an address or for none. */
  open: (address?: string) => Promise<void>;
  /** Gives it a file through its button. */
  choose: (name: string, bytes: Buffer) => Promise<void>;
  /** Lets a file, or several, fall on it. */
  drop: (files: Readonly<Record<string, Buffer>>) => Promise<void>;
  /** Its text once no reading is under way. */
  result: () => Promise<string>;
  /** What its content security policy stopped since it was opened. */
  violations: () => Promise<string[]>;
};

const DEADLINE_MS = 60_000;

/** Drives the page for PDFs in a browser. */
export function pdfPageIn(driver: Driver): PdfPage {
  const scheme = driver.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
  const data = (files: Readonly<Record<string, Buffer>>) => `
    const data = new DataTransfer();
    for (const [name, text] of ${JSON.stringify(Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')]))})
      data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));`;
  return {
    async open(address) {
      const query = address === undefined ? '' : `?${new URLSearchParams({ address })}`;
      await driver.openPage(`${scheme}://${driver.extensionHost}/src/pdf/index.html${query}`);
      await driver.evaluate(`
        while (!document.querySelector('main')) await new Promise((go) => setTimeout(go, 20));
        window.stopped = [];
        document.addEventListener('securitypolicyviolation', (one) => stopped.push(one.violatedDirective + ' ' + one.blockedURI));`);
    },
    choose: (name, bytes) =>
      driver.evaluate(`${data({ [name]: bytes })}
        const input = document.querySelector('input[type=file]');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));`),
    drop: (files) =>
      driver.evaluate(`${data(files)}
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));`),
    async result() {
      const deadline = Date.now() + DEADLINE_MS;
      for (;;) {
        await sleep(100);
        const [isBusy, text] = await driver.evaluate<[boolean, string]>(
          `return [document.querySelector('main').getAttribute('aria-busy') === 'true', document.body.innerText]`,
        );
        if (!isBusy) return text;
        if (Date.now() > deadline) throw new Error(`The document was not read: ${text.slice(0, 300)}`);
      }
    },
    violations: () => driver.evaluate('return window.stopped'),
  };
}
