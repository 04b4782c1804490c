import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { formatDate } from '../../src/model/format-date.ts';
import { isMarkedOld, listAges } from '../../src/model/list-age.ts';
import { isCurrent } from '../../src/screening/status.ts';
import { ageWords } from '../../src/words/age-words.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { serve } from './serve.ts';

const PAGES = {
  '/product': readFileSync(join(ROOT, 'test/pages/samples/product.html'), 'utf8'),
  '/none': '<title>n</title><p>Apples and pears.</p>',
};
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const { lists, listings } = bundledRecords();
const today = new Date().toISOString().slice(0, 10);
/** Lists with an entry in force; of the others none is looked through. */
const used = lists.filter(({ id }) => listings.some((one) => one.list === id && isCurrent(one, today)));

inBothBrowsers(
  'the age of the lists in %s',
  () => serve(PAGES),
  (stage) => {
    const ages = listAges(used, today);
    const ageOf = (list: string) => {
      const age = ages[list];
      return age ? ageWords(age) : '';
    };
    const old = used.filter(({ id }) => isMarkedOld(ages[id]));
    const oldest = Math.max(...old.map(({ id }) => ages[id]?.days ?? 0));
    const glance = `Old copies: ${old.length} of ${used.length} lists used, the oldest ${oldest} days old.`;
    const popup = async () => {
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const text = flat(await stage.driver.popupEvaluate<string>('return document.body.textContent'));
      const marked = await stage.driver.popupEvaluate<string[]>(
        `return [...document.querySelectorAll('.copy-age')].map(({ textContent }) => textContent)`,
      );
      await stage.driver.closePopup();
      return { text, marked: marked.map(flat) };
    };

    test('is told by the background, list by list', async () => {
      // The copies that come with this version are months old: nothing below would show without that.
      expect(old.map(({ id }) => id)).toContain('us-bis-el');
      await stage.driver.openPage(`${stage.server.origin}/product`);
      const { ages: told } = await stage.driver.screening();
      expect(told).toMatchObject(ages);
      expect(told['us-bis-el']?.grade).toBe('stale');
    });

    test('is marked in the popup: in its first lines, at every status and in the table of lists', async () => {
      await stage.driver.openPage(`${stage.server.origin}/product`);
      const { screening } = await stage.driver.screening();
      const { text, marked } = await popup();
      expect(text).toContain(glance);
      const [hit] = screening.hits;
      expect(hit?.listings.length).toBeGreaterThan(1);
      for (const { list, asOf } of hit?.listings ?? []) {
        const words = `list copy of ${formatDate(asOf)}, ${ageOf(list)}`;
        expect(text).toContain(words);
        if (isMarkedOld(ages[list])) expect(marked).toContain(words);
      }
      for (const { id } of old) expect(marked).toContain(`${ages[id]?.days} days, old copy`);
      // Once for all the lists of a company, and once for those it is not named on.
      expect(marked).toContain(`Each of the ${hit?.listings.length} lists is an old copy.`);
      expect(text).not.toContain('(old copy)');
    });

    test('is said too where no name was found', async () => {
      await stage.driver.openPage(`${stage.server.origin}/none`);
      await stage.driver.screening();
      const { text } = await popup();
      expect(text).toContain('No name found in lists dated');
      expect(text).toContain(glance);
    });

    test('is a mark behind the number of the badge, which it keeps; there is none without a number', async () => {
      const badge = () =>
        stage.driver.extensionEvaluate<string>(`
        const api = globalThis.browser ?? chrome;
        const tabs = await api.tabs.query({});
        return (await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })))).join('');`);
      await stage.driver.openPage(`${stage.server.origin}/product`);
      const { screening } = await stage.driver.screening();
      const count = screening.hits.filter(({ basis }) => basis !== 'hint').length;
      for (let tries = 0; tries < 40 && (await badge()) !== `${count}!`; tries++) await sleep(100);
      expect(await badge()).toBe(`${count}!`);
      await stage.driver.openPage(`${stage.server.origin}/none`);
      await stage.driver.screening();
      expect(await badge()).toBe('');
    });

    test('is marked on the card beside a name', async () => {
      await stage.driver.openPage(`${stage.server.origin}/product`);
      const { screening } = await stage.driver.screening();
      await sleep(300);
      await stage.driver.extensionEvaluate(`
        const api = globalThis.browser ?? chrome;
        const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('http'));
        await api.runtime.sendMessage({ call: 'step-hit', args: [tab.id, 'next'] });`);
      const copies = () =>
        stage.driver.inCard<string[]>(`return [...root.querySelectorAll('.copy.old')].map((one) => one.textContent)`);
      for (let tries = 0; tries < 40 && !(await copies())?.length; tries++) await sleep(100);
      const el = screening.hits.flatMap(({ listings: all }) => all).find(({ list }) => list === 'us-bis-el');
      expect(await copies()).toContain(`(copy of ${formatDate(el?.asOf ?? '')}, ${ageOf('us-bis-el')})`);
    });
  },
);
