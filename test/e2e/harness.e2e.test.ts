import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { serve, type TestServer } from './serve.ts';

const PAGES = {
  '/named': '<title>Cameras</title><p>Cameras by Hangzhou Hikvision Digital Technology Co., Ltd. in stock.</p>',
  '/plain': '<title>Apples</title><p>Apples and pears.</p>',
  '/framed': '<title>Frames</title><p>Outside.</p><iframe src="{{other}}/named"></iframe>',
};

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('the built extension in %s', (_, start) => {
  let server: TestServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await serve(PAGES);
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });

  test('a page that names a company has it in its screening', async () => {
    await driver.openPage(`${server.origin}/named`);
    const { state, screening } = await driver.screening();
    expect(state).toBe('done');
    expect(screening.title).toBe('Cameras');
    expect(screening.page).toBe(`${server.origin}/named`);
    expect(screening.coverage.characters).toBeGreaterThan(60);
    expect(screening.hits.map((hit) => hit.entity)).toEqual(['hikvision']);
  });

  test('the real popup shows the company', async () => {
    await driver.openPage(`${server.origin}/named`);
    await driver.screening();
    await driver.openPopup();
    expect(await driver.popupText()).toContain('Hikvision');
    const png = await driver.popupScreenshot();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(2_000);
    await driver.closePopup();
  });

  test('the popup can be opened again over another page', async () => {
    await driver.openPage(`${server.origin}/plain`);
    const { screening } = await driver.screening();
    expect(screening.hits).toEqual([]);
    await driver.openPopup();
    expect(await driver.popupText()).not.toContain('Hangzhou');
    expect(await driver.popupEvaluate('return location.host')).toBe(driver.extensionHost);
    await driver.closePopup();
  });

  test('a frame of another origin belongs to the same screening', async () => {
    await driver.openPage(`${server.origin}/framed`);
    const { screening } = await driver.screening();
    expect(screening.coverage.frames).toBe(2);
    expect(screening.hits.map((hit) => hit.entity)).toEqual(['hikvision']);
  });

  test('the page can be asked and pictured', async () => {
    await driver.openPage(`${server.origin}/plain`);
    expect(await driver.evaluate('return document.title')).toBe('Apples');
    expect((await driver.pageScreenshot()).subarray(1, 4).toString()).toBe('PNG');
  });
});
