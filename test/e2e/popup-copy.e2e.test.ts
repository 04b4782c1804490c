import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

const click = (label: string) => `
  const said = document.querySelector('.copy-row [role=status]');
  [...document.querySelectorAll('.copy-row button')].find((one) => one.textContent === '${label}').click();
  for (let tries = 0; tries < 40 && said.textContent === ''; tries++) await new Promise((go) => setTimeout(go, 50));
  return said.textContent;`;

inBothBrowsers(
  'copying in %s',
  () => serve({ '/': '<title>Shop</title><p>A dome camera by Hikvision.</p>' }),
  (stage) => {
    test('says whether it went well', async () => {
      const { driver, server } = stage;
      await driver.openPage(`${server.origin}/`);
      await driver.screening();
      await driver.openPopup();
      await driver.popupText();
      // A click made by a script is none to Firefox, which then lets nobody write: that is said as well.
      const expected = { chromium: 'Copied as Markdown.', firefox: 'The browser did not let Listlight copy this.' };
      expect(await driver.popupEvaluate<string>(click('Markdown'))).toBe(expected[driver.browser]);
      await driver.closePopup();
    });
  },
);
