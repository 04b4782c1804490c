import type { Driver } from './driver.ts';

/** Names in bulk, in the tab under test. */
export type BulkPage = {
  /** Opens the desk at a view, `#/bulk`, and waits until it is there. */
  open: (hash: string) => Promise<void>;
  /** Pastes a table and has it read. */
  paste: (text: string) => Promise<void>;
  /** Gives it a file through its button. */
  choose: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Chooses an option of the field with this label, by its words. */
  set: (label: string, option: string) => Promise<void>;
  /** Presses the button with exactly this text. */
  press: (text: string) => Promise<void>;
  /** The text of the page once it holds some words. */
  textWith: (sought: string, timeoutMs?: number) => Promise<string>;
  /** The row that is looked at: its number and name, and what has become of it. */
  row: () => Promise<{ row: number; name: string; mark: string }>;
  /** What an export gives as text. */
  exported: (format: string) => Promise<string>;
  /** What an export gives as bytes. */
  exportedBytes: (format: string) => Promise<Uint8Array>;
  /** The id of the table that is open. */
  job: () => Promise<string>;
};

const WAIT_MS = 60_000;

const FIELD = (label: string) => `
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(label)});
  if (!label) throw new Error('no field ' + ${JSON.stringify(label)} + ': ' + document.body.innerText.slice(0, 500));
  const field = document.getElementById(label.htmlFor);`;

const WAITED = (found: string) => `
  const deadline = Date.now() + ${WAIT_MS};
  for (;;) {
    const found = ${found};
    if (found) break;
    if (Date.now() > deadline) throw new Error('it does not come: ' + document.body.innerText.slice(0, 800));
    await new Promise((go) => setTimeout(go, 30));
  }`;

/** Drives names in bulk in a browser. */
export function bulkPageIn(driver: Driver): BulkPage {
  const scheme = driver.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
  const exported = (format: string, as: string) =>
    driver.evaluate<string>(`
      const given = new Promise((resolve) => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => { URL.createObjectURL = create; resolve(blob); return create.call(URL, blob); };
      });
      [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(format)}).click();
      const blob = await given;
      ${as}`);
  return {
    async open(hash) {
      await driver.openPage('about:blank');
      await driver.openPage(`${scheme}://${driver.extensionHost}/src/desk/index.html${hash}`);
      await driver.evaluate(WAITED(`document.querySelector('main h1')?.textContent`));
    },
    paste: (text) =>
      driver.evaluate(`
        const area = document.querySelector('textarea');
        area.value = ${JSON.stringify(text)};
        area.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((go) => setTimeout(go, 50));
        area.closest('section').querySelector('button').click();
        ${WAITED(`document.querySelector('.bulk-form')`)}`),
    choose: (name, bytes) =>
      driver.evaluate(`
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), (sign) => sign.charCodeAt(0));
        data.items.add(new File([bytes], ${JSON.stringify(name)}));
        const input = document.querySelector('input[type=file]');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        ${WAITED(`document.querySelector('.bulk-form, .refusal')`)}`),
    set: (label, option) =>
      driver.evaluate(`${FIELD(label)}
        field.value = [...field.options].find((one) => one.textContent === ${JSON.stringify(option)}).value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((go) => setTimeout(go, 100));`),
    press: (text) =>
      driver.evaluate(`
        const find = () => [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === ${JSON.stringify(text)});
        ${WAITED('find() && !find().disabled')}
        find().click();`),
    textWith: (sought, timeoutMs = WAIT_MS) =>
      driver.evaluate(`
        const until = Date.now() + ${timeoutMs};
        while (!document.body.innerText.includes(${JSON.stringify(sought)})) {
          if (Date.now() > until) throw new Error(${JSON.stringify(sought)} + ' did not come: ' + document.body.innerText.slice(0, 800));
          await new Promise((go) => setTimeout(go, 50));
        }
        return document.body.innerText;`),
    row: () =>
      driver.evaluate(`
        ${WAITED(`document.querySelector('.bulk-row[aria-selected=true] .typed') && !document.querySelector('.bulk-row[aria-selected=true] .typed').textContent.startsWith('…')`)}
        const row = document.querySelector('.bulk-row[aria-selected=true]');
        return {
          row: Number(row.id.slice('bulk-row-'.length)),
          name: row.querySelector('.typed').textContent,
          mark: row.querySelector('.mark').textContent,
        };`),
    exported: (format) => exported(format, 'return blob.text();'),
    exportedBytes: async (format) =>
      Buffer.from(
        await exported(
          format,
          `const bytes = new Uint8Array(await blob.arrayBuffer());
           return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`,
        ),
        'base64',
      ),
    job: () => driver.evaluate(`return decodeURIComponent(location.hash.split('/')[2]);`),
  };
}
