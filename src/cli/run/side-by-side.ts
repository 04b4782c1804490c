import type { BrowserContext } from 'playwright';

const GAP = 24;

/** One PNG of several beside each other, put together in a page of the same browser. */
export async function sideBySide(context: BrowserContext, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await context.newPage();
  try {
    const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
    await page.setContent(
      `<style>body{margin:0;background:#d8dade}main{display:inline-flex;align-items:start;gap:${GAP}px;padding:${GAP}px}
      img{box-shadow:0 1px 6px #0006}</style><main>${images.join('')}</main>`,
      { waitUntil: 'load' },
    );
    const main = page.locator('main');
    const box = await main.boundingBox();
    if (box) await page.setViewportSize({ width: Math.ceil(box.width), height: Math.ceil(box.height) });
    return await main.screenshot();
  } finally {
    await page.close();
  }
}
