import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';
import { type SettingsPage, settingsPageIn } from './settings-page.ts';

const CHOSEN = { isChosen: true, isLocked: false };
const NOT_CHOSEN = { isChosen: false, isLocked: false };

inBothBrowsers(
  'the settings in %s',
  () => serve({ '/': '<title>Shop</title><p>A Hikvision camera.</p>' }),
  (stage) => {
    let page: SettingsPage;
    beforeAll(() => {
      page = settingsPageIn(stage.driver);
    });

    const api = '(globalThis.browser ?? chrome)';
    const stored = () =>
      stage.driver.extensionEvaluate<Record<string, unknown> | undefined>(
        `return (await ${api}.storage.local.get('settings')).settings`,
      );

    test('of a browser that nobody manages are the defaults, with nothing locked and no notice', async () => {
      await page.open();
      const text = await page.textWith('Every change holds at once');
      expect(text).not.toMatch(/organisation|Set by|default set/);
      expect(await page.choice('On all sites')).toEqual(CHOSEN);
      expect(await page.choice('Coloured, with a line')).toEqual(CHOSEN);
      expect(text).toMatch(/All 1\d lists held are on\./);
      expect(await page.group('Keys')).toMatch(/Next name on the page\s+Alt\+(Period|\.)/);
      expect(await page.violations()).toEqual([]);
    });

    test('are saved at once, each by itself, told, and there again later', async () => {
      await page.open();
      const choices = [
        ['Only where I ask', CHOSEN],
        ['OFAC SDN list', NOT_CHOSEN],
        ['Only a hint', NOT_CHOSEN],
        ['With a line only', CHOSEN],
        ['Buying privately', CHOSEN],
        ['Buying for the federal government', CHOSEN],
      ] as const;
      const told: string[] = [];
      for (const [label, becomes] of choices) {
        await page.choose(label);
        await page.textWith(/Saved: .+\./);
        for (let tries = 0; tries < 100 && (await page.told()).status === told.at(-1); tries++)
          await new Promise((go) => setTimeout(go, 30));
        told.push((await page.told()).status);
        expect(await page.choice(label)).toEqual(becomes);
      }
      expect(new Set(told).size).toBe(choices.length);
      expect(told[1]).toBe('Saved: OFAC SDN list off.');
      expect(await stored()).toEqual({
        version: 2,
        where: 'click',
        listsOff: ['us-ofac-sdn'],
        basesOff: ['hint'],
        highlightStyle: 'lines',
        roles: ['federal-buyer', 'private-buyer'],
      });
      await stage.driver.stopBackground();
      await page.open();
      for (const [label, becomes] of choices) expect(await page.choice(label)).toEqual(becomes);
      await page.textWith(/1 of 1\d lists held is off: what it says is not shown\./);
      await page.go('#/lists');
      await page.textWith(/1 of 1\d lists held is off: what it says is not shown\. Settings/);
      await page.open();
      await page.choose('OFAC SDN list');
      await page.textWith('Saved: OFAC SDN list on.');
      expect(await stored()).toMatchObject({ listsOff: [] });
    });

    test('take sites by name or address with the keyboard alone, refuse what names none, and let them go', async () => {
      await page.open();
      const type = async (text: string) => {
        await page.focusField('Refused sites', 'Name or address of a site');
        await stage.driver.evaluate(`document.activeElement.select ? document.activeElement.select() : undefined`);
        await stage.driver.type(text);
        await stage.driver.press('Enter');
      };
      await type('https://www.shop.example/cameras?x=1');
      await page.textWith('Saved: shop.example added.');
      // The field is empty and has the keyboard still: the next one can be typed.
      await stage.driver.type('*.Other.example');
      await stage.driver.press('Enter');
      await page.textWith('Saved: other.example added.');
      await type('not a site');
      await page.textWith('“not a site” names no site.');
      expect(await stage.driver.evaluate('return document.activeElement.getAttribute("aria-invalid")')).toBe('true');
      await type('other.example');
      await page.textWith('other.example is in the list already.');
      expect(await stored()).toMatchObject({ sitesOff: ['shop.example', 'other.example'] });
      await stage.driver.evaluate(`document.querySelector('[aria-label="Remove shop.example"]').focus()`);
      await stage.driver.press('Enter');
      await page.textWith('Saved: shop.example removed.');
      expect(await stored()).toMatchObject({ sitesOff: ['other.example'] });
    });

    test('offer marketplaces, chosen and let go with all their hosts; other sites stay', async () => {
      await page.open();
      await page.focusField('Chosen sites', 'Name or address of a site');
      await stage.driver.type('shop.example');
      await stage.driver.press('Enter');
      await page.textWith('Saved: shop.example added.');
      await stage.driver.evaluate(`document.querySelector('.offered summary').click()`);
      await page.textWith('newegg.com, newegg.ca');
      const tick = () =>
        stage.driver.evaluate(
          `[...document.querySelectorAll('.offer label')].find((one) => one.textContent.startsWith('Newegg')).querySelector('input').click()`,
        );
      const isTicked = () => stage.driver.evaluate(`return document.querySelectorAll('.offer input:checked').length`);
      expect(await isTicked()).toBe(0);
      await tick();
      await page.textWith('Saved: Newegg added.');
      expect(await stored()).toMatchObject({ sitesOn: ['shop.example', 'newegg.com', 'newegg.ca'] });
      expect(await isTicked()).toBe(1);
      expect(await page.group('Chosen sites')).toMatch(/shop\.example\s+Remove\s+newegg\.com/);
      await tick();
      await page.textWith('Saved: Newegg removed.');
      expect(await stored()).toMatchObject({ sitesOn: ['shop.example'] });
    });

    test('keep the reviewer’s name as soon as the field is left', async () => {
      await page.open();
      await page.focusField('Your name under decisions and evidence', 'Name');
      await stage.driver.type('A. Auditor');
      await stage.driver.press('Tab');
      await page.textWith('Saved: Your name under decisions and evidence.');
      expect(await stored()).toMatchObject({ reviewer: 'A. Auditor' });
    });

    test('that cannot be stored are told so, and shown as they were', async () => {
      await page.open();
      await stage.driver.evaluate(`${api}.storage.local.set = () => Promise.reject(new Error('the disk is full'));`);
      await page.choose('On all sites');
      await page.textWith(/Not saved: On all sites\. The browser says: (Error: )?the disk is full/);
      expect((await page.told()).status).toBe('');
      expect(await page.choice('On all sites')).toEqual(NOT_CHOSEN);
      expect(await page.choice('Only where I ask')).toEqual(CHOSEN);
      expect(await stored()).toMatchObject({ where: 'click' });
    });

    test('follow what is changed elsewhere, and keep what a newer version has stored', async () => {
      await page.open();
      await stage.driver.extensionEvaluate(
        `await ${api}.storage.local.set({ settings: { version: 9, where: { mode: 'all' }, highlightStyle: 'off', colours: ['red'] } })`,
      );
      for (let tries = 0; tries < 100 && !(await page.choice('Not marked')).isChosen; tries++)
        await new Promise((go) => setTimeout(go, 50));
      expect(await page.choice('Not marked')).toEqual(CHOSEN);
      expect(await page.choice('On all sites')).toEqual(CHOSEN);
      await page.choose('Buying privately');
      await page.textWith('Saved: “Buying privately” chosen.');
      expect(await stored()).toEqual({
        version: 9,
        where: { mode: 'all' },
        highlightStyle: 'off',
        colours: ['red'],
        roles: ['private-buyer'],
      });
    });

    test('of the first version are read and migrated when something is changed', async () => {
      await stage.driver.extensionEvaluate(
        `await ${api}.storage.local.set({ settings: { version: 1, sourcesOn: ['ofac-sdn'], joinsApart: [] } })`,
      );
      await page.open();
      expect(await page.group('Updates of the lists')).toContain('1 source is read by itself.');
      await page.choose('Not marked');
      await page.textWith('Saved: Not marked.');
      expect(await stored()).toEqual({ version: 2, sourcesOn: ['ofac-sdn'], highlightStyle: 'off' });
    });
  },
);
