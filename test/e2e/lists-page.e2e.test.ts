import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../../src/model/format-date.ts';
import { listName } from '../../src/model/list-name.ts';
import { cslCsv, entityListRow } from '../fixtures/csl-csv.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { listsOf } from './lists-of.ts';
import { type ListsPage, listsPageIn } from './lists-page.ts';
import { serve } from './serve.ts';

type ListFile = {
  header: { id: string; asOf: string; coverage: string; meaningCitation: { text: string } };
  rows: { until?: string | null; effective?: string | null; names: { text: string }[] }[];
};

const BUNDLED = readdirSync(join(ROOT, 'lists'))
  .filter((name) => /^us-.*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(ROOT, 'lists', name), 'utf8')) as ListFile);

/** A Consolidated Screening List of plausible size, with what must never be missing from it; its other rows counted up. */
function officialFile(first: number): Buffer {
  const five = BUNDLED.find(({ header }) => header.id === 'us-bis-el')?.rows.filter(
    ({ effective }) => effective === '2023-03-28',
  );
  const names = (five ?? []).map(({ names }) => names[0]?.text ?? '');
  const other = (source: string, name: string) => ({ source, name, entity_number: '7', type: 'Entity' });
  return Buffer.from(
    cslCsv([
      entityListRow('Hangzhou Hikvision Digital Technology Co., Ltd.', '84 FR 54002', '2019-10-09'),
      ...names.map((name) => entityListRow(name, '88 FR 18983', '2023-03-30')),
      ...Array.from({ length: 15_201 }, (_, n) =>
        entityListRow(`Quillmark Supplies ${first + n} Ltd`, '90 FR 12345', '2025-03-14'),
      ),
      other(
        'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department',
        'Hangzhou Hikvision Digital Technology Co., Ltd.',
      ),
      other('Capta List (CAP) - Treasury Department', 'BANK OF KUNLUN CO LTD'),
      other('Specially Designated Nationals (SDN) - Treasury Department', 'AEROCARIBBEAN AIRLINES'),
    ]),
  );
}

/** Words that would judge, and that no view may hold. */
const VERDICTS = /\b(clear(ed)?|clean|safe|sanctioned|banned)\b/i;

inBothBrowsers(
  'the lists page in %s',
  () => serve({ '/': '<title>Shop</title><p>A Hikvision camera.</p>' }),
  (stage) => {
    let page: ListsPage;
    beforeAll(() => {
      page = listsPageIn(stage.driver);
    });

    const hrefIn = (text: string) =>
      stage.driver.evaluate<string | null>(
        `return [...document.querySelectorAll('main a')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})?.href ?? null`,
      );

    test('is one step from the popup, and so is the page of a company that was found', async () => {
      await stage.driver.openPage(`${stage.server.origin}/`);
      await stage.driver.screening();
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const links = await stage.driver.popupEvaluate<Record<string, string>>(`
        for (const one of document.querySelectorAll('details')) one.open = true;
        return Object.fromEntries([...document.querySelectorAll('a[target=_blank]')].map((one) => [one.textContent.trim(), one.href]))`);
      await stage.driver.closePopup();
      expect(links['Lists']).toMatch(/-extension:\/\/[^/]+\/src\/options\/index\.html#\/lists$/);
      const company = links['All that the lists say of Hangzhou Hikvision Digital Technology'];
      expect(company).toMatch(/\/src\/options\/index\.html#\/party\?id=hikvision$/);
      await stage.driver.openPage(company as string);
      expect(await page.textWith('84 FR 54004')).toContain('杭州海康威视数字技术股份有限公司');
    });

    test('tells every bundled list with its date, size and coverage, and its meaning with a citation', async () => {
      await page.open('#/lists');
      const rows = await stage.driver.evaluate<string[][]>(
        `return [...document.querySelectorAll('.lists > tbody > tr:first-child')].map((row) => [...row.children].map((cell) => cell.innerText.trim()))`,
      );
      expect(BUNDLED.length).toBeGreaterThan(10);
      for (const { header, rows: entries } of BUNDLED) {
        const row = rows.find(([name]) => name?.split('\n')[0] === listName(header.id));
        expect(row, header.id).toBeDefined();
        expect(row?.[1]).toContain(formatDate(header.asOf));
        const inForce = entries.filter(({ until }) => !until).length;
        expect(Number(row?.[3]?.replaceAll(',', ''))).toBe(inForce);
        expect(row?.[4]).toBe(inForce === 0 ? 'no entry in force is held' : header.coverage);
        expect(row?.[5]).toBe('came with this version');
      }
      const entityList = BUNDLED.find(({ header }) => header.id === 'us-bis-el');
      await page.press('BIS Entity List');
      const text = await page.textWith(entityList?.header.meaningCitation.text ?? '?');
      expect(text).toContain('25 of 3,409 entries');
      expect(text).toContain('A name missing here may still be on the list.');
      expect(text).not.toMatch(VERDICTS);
      expect(await page.violations()).toEqual([]);
      // Firefox also tells of scripts in the pages that were left.
      const errors = (await stage.driver.errors()).filter(({ source }) => !source.includes('/src/content/'));
      expect(errors).toEqual([]);
    });

    describe('a party', () => {
      test('is shown with the day it came into force, the day of its notice, and the notice', async () => {
        await page.open('#/party?id=luopu_haishi');
        const text = await page.textWith('Time line');
        expect(text).toContain('effective 28 Mar 2023, published 30 Mar 2023');
        expect(await hrefIn('88 FR 18985 (30 Mar 2023)')).toBe('https://www.federalregister.gov/d/2023-06663');
        const line = await stage.driver.evaluate<string[]>(
          `return [...document.querySelectorAll('.time-line > li')].map((one) => one.innerText.replace(/\\s+/g, ' '))`,
        );
        expect(line[0]).toMatch(/^28 Mar 2023 BIS Entity List: in force, before publication — 88 FR 18985/);
        expect(line[1]).toMatch(/^30 Mar 2023 BIS Entity List: adds the entry/);
        expect(text).toContain('洛浦海视鼎鑫电子技术有限公司');
        expect(text).not.toMatch(VERDICTS);
      });

      test('keeps what is no listing apart from what is', async () => {
        await page.open('#/party?id=luopu_haishi');
        await page.textWith('Not listings: what links it to others');
        const [listed, linked] = await stage.driver.evaluate<[string, string]>(
          `return ['on-lists', 'links'].map((id) => document.getElementById(id).closest('section').innerText)`,
        );
        expect(listed).toContain('BIS Entity List');
        expect(listed).not.toMatch(/Reuters|subsidiar/);
        expect(linked).toContain('subsidiary of Hangzhou Hikvision Digital Technology Co., Ltd.');
        expect(linked).toMatch(/Reuters, 28 Mar 2023/);
        expect(linked).toContain('not stated by the list');
      });

      test('was not yet listed on the day before its listing came into force, and was on the day', async () => {
        await page.open('#/party?id=luopu_haishi&day=2023-03-27');
        expect(await page.textWith('On 27 Mar 2023')).toMatch(/BIS Entity List\s+Not yet\s[\s\S]*88 FR 18985/);
        await page.go('#/party?id=luopu_haishi&day=2023-03-28');
        expect(await page.textWith('On 28 Mar 2023')).toMatch(/BIS Entity List\s+Listed\s[\s\S]*88 FR 18985/);
      });

      test('shows each notice that amended its entry, the chip rules of October 2022 among them', async () => {
        await page.open('#/party?id=dahua');
        await page.textWith('Time line');
        const line = await stage.driver.evaluate<string>(`return document.querySelector('.time-line').innerText`);
        for (const notice of ['84 FR 54004 (9 Oct 2019)', '85 FR 44159 (22 Jul 2020)', '87 FR 62202 (13 Oct 2022)']) {
          expect(line).toContain(notice);
        }
      });

      test('that has left a list is told so beside that list', async () => {
        await page.open('#/party?id=hikvision');
        expect(await page.textWith('Time line')).toMatch(/DoD § 1237 list\s*no longer on the list/);
        const entityList = await stage.driver.evaluate<string>(`return document.querySelector('.listing').innerText`);
        expect(entityList).toMatch(/^BIS Entity List\s+named as/);
      });

      test('that is not there is said to be missing from the lists held, and nothing else', async () => {
        await page.open('#/party?id=no%20such%20<b>party</b>');
        expect(await page.textWith('The lists held now have no party')).toContain('<b>party</b>');
      });
    });

    test('finds a misspelt name, and keeps the view in its address', async () => {
      await page.open('#/parties');
      await page.textWith(/\d parties in all/);
      await stage.driver.evaluate(`
        const field = document.querySelector('input[type=search]');
        field.value = 'hikvison';
        field.dispatchEvent(new Event('input', { bubbles: true }));`);
      await page.textWith('most alike first');
      const [first] = await page.gridRows();
      expect(first?.cells[0]).toContain('Hangzhou Hikvision Digital Technology Co., Ltd.');
      expect(first?.cells[2]).toContain('BIS Entity List');
      // Companies that are only linked to a listed one are found as well, and never look listed.
      const linked = (await page.gridRows()).find(({ cells }) => cells[0] === 'Hikvision Canada Inc.');
      expect(linked?.cells.slice(2)).toEqual(['no listing of its own', '']);
      expect(await stage.driver.evaluate('return location.hash')).toBe('#/parties?text=hikvison');
    });

    test('narrows the parties down by list and by the time of listing', async () => {
      await page.open('#/parties?list=us-bis-el&from=2023-03-28&to=2023-03-28');
      await page.textWith(/^5 parties, by name\.$/m);
      const names = (await page.gridRows()).map(({ cells }) => cells.join(' '));
      expect(names).toHaveLength(5);
      for (const name of names) expect(name).toMatch(/28 Mar 2023/);
    });

    test('is walked by the keyboard alone: to the parties, to a name, into its page and back', async () => {
      const { driver } = stage;
      await page.open('#/lists');
      await page.textWith('Lists held');
      // A browser that has only just opened the page may take the first one to get there.
      const tabTo = async (text: string, most: number) => {
        for (let left = most; left > 0 && (await page.focused()).text !== text; left -= 1) await driver.press('Tab');
      };
      await tabTo('Skip to the content', 2);
      expect(await page.focused()).toEqual({ role: 'a', text: 'Skip to the content' });
      await driver.press('Enter');
      expect(await page.focused()).toEqual({ role: 'h1', text: 'Lists' });
      await page.open('#/lists');
      await page.textWith('Lists held');
      await tabTo('Parties', 5);
      expect(await page.focused()).toEqual({ role: 'a', text: 'Parties' });
      await driver.press('Enter');
      await page.textWith(/\d parties in all/);
      expect(await page.focused()).toEqual({ role: 'h1', text: 'Parties' });
      await driver.press('Tab');
      await driver.type('hikvison');
      await page.textWith('most alike first');
      expect(await page.focused()).toEqual({ role: 'input', text: 'hikvison' });
      for (let left = 20; left > 0 && (await page.focused()).role !== 'gridcell'; left -= 1) await driver.press('Tab');
      expect((await page.focused()).text).toContain('Hangzhou Hikvision');
      await driver.press('ArrowRight');
      expect((await page.focused()).text).toBe('China');
      await driver.press('Enter');
      await page.textWith('Time line');
      expect(await page.focused()).toMatchObject({ role: 'h1', text: expect.stringContaining('Hangzhou Hikvision') });
      await driver.evaluate('history.back()');
      await page.textWith('most alike first');
      expect((await page.gridRows())[0]?.cells[0]).toContain('Hangzhou Hikvision');
    });

    test.each(['#/lists', '#/parties', '#/party?id=hikvision&day=2023-03-28', '#/changes'])(
      'has names, heads and roles for whoever does not see it: %s',
      async (hash) => {
        await page.open(hash);
        await page.textWith('Listlight finds names; a person decides.');
        const faults = await stage.driver.evaluate<string[]>(NAMELESS);
        expect(faults).toEqual([]);
      },
    );

    describe('a file', () => {
      const ROWS = 10_000;
      const hostile = '<img src=x onerror=alert(1)> \u202Eevil شركة';
      const table = Buffer.from(
        [
          'Company,Other names,Why,Land',
          `"${hostile}",HTML & Sons; "x",<b>bold</b>,AE`.replace('"x"', 'x'),
          ...Array.from({ length: ROWS - 1 }, (_, n) => `Zorblatt Supplies ${n} GmbH,,Late with papers,DE`),
        ].join('\r\n'),
      );

      test('of the user’s own becomes the organisation’s list, shown as such and as text', async () => {
        await page.open('#/lists');
        await page.choose('watch_list.csv', table);
        expect(
          await page.textWith(
            'A table of your own, read as UTF-8, cells parted by commas, the first row names the columns.',
          ),
        ).toContain('read as: name');
        await stage.driver.evaluate(`
          const choice = [...document.querySelectorAll('select')].find((one) => one.labels[0].textContent === 'Note');
          choice.value = '2';
          choice.dispatchEvent(new Event('change', { bubbles: true }));`);
        expect(await page.textWith('read as: note')).toContain('Late with papers');
        await page.press('Make it a list of my organisation');
        const text = await page.textWith(/Last file, watch_list\.csv: Updated/, 100_000);
        expect(text).toMatch(/watch list\s*your organisation’s own\s+not an official list/);
        expect(text).toMatch(/10,000\s+complete\s+file watch_list\.csv/);

        await page.open(`#/parties?text=${encodeURIComponent('HTML & Sons')}`);
        await page.textWith('most alike first');
        await page.press(hostile);
        const party = await page.textWith('On lists of your own organisation');
        expect(party).toContain('your organisation’s own, not an official list');
        expect(party).toContain('No listing of its own in the lists held.');
        expect(party).toContain('<b>bold</b>');
        expect(await stage.driver.evaluate('return document.querySelectorAll("main img, main b b").length')).toBe(0);
        expect(await page.violations()).toEqual([]);
      });

      test('that is official is taken for what it is, and its rows stand in place of the bundled ones', async () => {
        await page.open('#/lists');
        await page.choose('consolidated.csv', officialFile(0));
        expect(await page.textWith('Taken for an official file:')).toContain('which carries BIS Entity List');
        await page.press('Read it and use it');
        const text = await page.textWith(/Last file, consolidated\.csv: (Updated|Read|Failed)/, 100_000);
        expect(text).toMatch(/Last file, consolidated\.csv: Updated/);
        // The file does not say of which day it is: it may be old, so the 19 bundled rows it lacks stand.
        expect(text).toMatch(/BIS Entity List[\s\S]{0,200}15,226\s+excerpt\s+file consolidated\.csv/);

        await page.open('#/party?id=luopu_haishi');
        const party = await page.textWith('Time line');
        // What is kept by hand of the entry stays with it: the file itself only knows the day of publication.
        expect(party).toContain('effective 28 Mar 2023, published 30 Mar 2023');
        await stage.driver.evaluate(`document.querySelector('.listing details:last-of-type summary').click()`);
        expect(await page.textWith('federal_register_notice')).toMatch(/start_date\s+2023-03-30/);
      });

      test('that is a later edition brings differences, each with its citation and the editions compared', async () => {
        await page.open('#/lists');
        await page.choose('later.csv', officialFile(1));
        await page.press('Read it and use it');
        await page.textWith(/Last file, later\.csv: Updated/, 100_000);
        await page.go('#/changes?list=us-bis-el');
        await page.textWith('2 differences, newest first.');
        const changes = await stage.driver.evaluate<string[]>(
          `return [...document.querySelectorAll('.change')].map((one) => one.innerText.replace(/\\s+/g, ' ')).sort()`,
        );
        expect(changes[0]).toMatch(
          /^Added Quillmark Supplies 15201 Ltd BIS Entity List · published 14 Mar 2025,.* 90 FR 12345/,
        );
        expect(changes[1]).toMatch(
          /^Removed Quillmark Supplies 0 Ltd BIS Entity List .*90 FR 12345.* not in that of \d/,
        );
        await page.go('#/lists');
        await page.press('BIS Entity List');
        expect(await page.textWith('Restore the edition before')).toContain('Remove this edition');
      });

      test('of 25,000 rows is gone through with only those in view in the document', async () => {
        const { driver } = stage;
        await page.open('#/parties');
        await page.textWith(/\d\d,\d\d\d parties in all/);
        await driver.evaluate(`document.querySelector('[role=gridcell]').focus()`);
        const total = await driver.evaluate<number>(
          `return Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1`,
        );
        expect(total).toBeGreaterThanOrEqual(25_000);
        await driver.press('End');
        await page.textWith(`Row ${total.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`);
        const last = (await page.gridRows()).at(-1);
        expect(last?.index).toBe(total + 1);
        await driver.press('Home');
        await driver.press('PageDown');
        const rows = await page.gridRows();
        expect(rows.length).toBeLessThan(80);
        const [focus] = await driver.evaluate<[number]>(
          `return [Number(document.activeElement.closest('[role=row]').getAttribute('aria-rowindex'))]`,
        );
        expect(focus).toBeGreaterThan(5);
        expect(rows.map(({ index }) => index)).toContain(focus);
      });

      test('that is none of those read here is refused in a sentence, and the lists stay', async () => {
        await page.open('#/lists');
        await page.choose('picture.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'));
        const text = await page.textWith('This is none of the files that Listlight reads.');
        expect(text).toContain('The lists are what they were before.');
      });

      test('that became a list comes back after the database of lists was lost', async () => {
        await stage.driver.openPage('about:blank');
        await stage.driver.extensionEvaluate(`
          await new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase('listlight-lists');
            request.onsuccess = resolve;
            request.onerror = () => reject(request.error);
          });`);
        await stage.driver.stopBackground();
        const lists = listsOf(stage.driver);
        const isBack = async () => (await lists.settled()).lists.some(({ isOwn, entries }) => isOwn && entries > 0);
        for (let tries = 0; tries < 100 && !(await isBack()); tries++) await sleep(200);
        await page.open('#/lists');
        expect(await page.textWith(/watch list\s*your organisation’s own/)).toContain('The stored lists were gone');
        await page.open('#/parties?text=Zorblatt');
        expect(await page.textWith('Zorblatt Supplies 1 GmbH', 60_000)).not.toContain('No party found');
      });

      test('that became a list is removed again when the user says so twice', async () => {
        await page.open('#/lists');
        await page.press('watch list');
        await page.press('Remove this list');
        expect(await page.textWith('Remove watch list from this device?')).toContain('Leave as it is');
        expect((await page.focused()).text).toBe('Leave as it is');
        await page.press('Remove it');
        await stage.driver.evaluate(`
          const deadline = Date.now() + 60000;
          while (document.querySelector('.own')) {
            if (Date.now() > deadline) throw new Error('the list is still there');
            await new Promise((go) => setTimeout(go, 100));
          }`);
        await page.open('#/parties?text=Zorblatt');
        await page.textWith('No party found in the lists held.');
      });
    });
  },
);

/** Controls without a name, heads that skip a level, ids given twice, cells outside rows. */
const NAMELESS = `
  const faults = [];
  const nameOf = (one) =>
    one.getAttribute('aria-label') ??
    (one.getAttribute('aria-labelledby') && document.getElementById(one.getAttribute('aria-labelledby'))?.textContent) ??
    ([...(one.labels ?? [])].map((label) => label.textContent).join(' ') || one.textContent);
  for (const one of document.querySelectorAll('a, button, input, select, progress, [role=grid], section')) {
    const isNamed = one.localName === 'section' && !one.hasAttribute('aria-label') && !one.hasAttribute('aria-labelledby');
    if (!isNamed && !nameOf(one)?.trim()) faults.push('no name: ' + one.outerHTML.slice(0, 120));
  }
  let level = 0;
  for (const head of document.querySelectorAll('h1, h2, h3, h4')) {
    const next = Number(head.localName[1]);
    if (next > level + 1) faults.push('head skips a level: ' + head.textContent);
    level = next;
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) faults.push('id twice: ' + id);
  for (const id of [...document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls]')].flatMap((one) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls'].map((name) => one.getAttribute(name)).filter(Boolean)))
    if (!ids.includes(id)) faults.push('refers to nothing: ' + id);
  for (const cell of document.querySelectorAll('[role=gridcell], [role=columnheader]'))
    if (cell.parentElement.getAttribute('role') !== 'row') faults.push('cell outside a row');
  for (const table of document.querySelectorAll('table')) if (!table.querySelector('thead th[scope=col]')) faults.push('table without heads');
  if (document.querySelectorAll('[role=grid] [tabindex="0"]').length > 1) faults.push('more than one cell takes the keyboard');
  return faults;`;
