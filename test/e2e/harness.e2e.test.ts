import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

const PAGES = {
  '/named': '<title>Cameras</title><p>Cameras by Hangzhou Hikvision Digital Technology Co., Ltd. in stock.</p>',
  '/plain': '<title>Apples</title><p>Apples and pears.</p>',
  '/framed': '<title>Frames</title><p>Outside.</p><iframe src="{{other}}/named"></iframe>',
};

inBothBrowsers(
  'the built extension in %s',
  () => serve(PAGES),
  (stage) => {
    test('a page that names a company has it in its screening', async () => {
      await stage.driver.openPage(`${stage.server.origin}/named`);
      const { state, screening } = await stage.driver.screening();
      expect(state).toBe('done');
      expect(screening.title).toBe('Cameras');
      expect(screening.page).toBe(`${stage.server.origin}/named`);
      expect(screening.coverage.characters).toBeGreaterThan(60);
      expect(screening.hits.map((hit) => hit.entity)).toEqual(['hikvision']);
    });

    test('the real popup shows the company', async () => {
      await stage.driver.openPage(`${stage.server.origin}/named`);
      await stage.driver.screening();
      await stage.driver.openPopup();
      expect(await stage.driver.popupText()).toContain('Hikvision');
      const png = await stage.driver.popupScreenshot();
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(2_000);
      await stage.driver.closePopup();
    });

    test('the popup can be opened again over another page', async () => {
      await stage.driver.openPage(`${stage.server.origin}/plain`);
      const { screening } = await stage.driver.screening();
      expect(screening.hits).toEqual([]);
      await stage.driver.openPopup();
      expect(await stage.driver.popupText()).not.toContain('Hangzhou');
      expect(await stage.driver.popupEvaluate('return location.host')).toBe(stage.driver.extensionHost);
      await stage.driver.closePopup();
    });

    test('a frame of another origin belongs to the same screening', async () => {
      await stage.driver.openPage(`${stage.server.origin}/framed`);
      const { screening } = await stage.driver.screening();
      expect(screening.coverage.frames).toBe(2);
      expect(screening.hits.map((hit) => hit.entity)).toEqual(['hikvision']);
    });

    test('the page can be asked and pictured', async () => {
      await stage.driver.openPage(`${stage.server.origin}/plain`);
      expect(await stage.driver.evaluate('return document.title')).toBe('Apples');
      expect((await stage.driver.pageScreenshot()).subarray(1, 4).toString()).toBe('PNG');
    });
  },
);
