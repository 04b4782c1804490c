import { expect, it } from 'vitest';
import { gzip, unpackText } from './gzip.ts';
import { pageText } from './page-text.ts';

it.each(['\ufeffA title\nHikvision\n', '', '中文 \u{1f600} a\ufeffb\0'])(
  'a text comes back as it was kept: %j',
  async (text) => {
    const kept = pageText([{ startedAt: 1, path: '', address: '', text }]);
    const back = await unpackText(await gzip(kept.bytes));
    expect(back).toBe(text);
    expect(pageText([{ startedAt: 1, path: '', address: '', text: back }]).sha256).toBe(kept.sha256);
  },
);

it('what is no UTF-8 is refused, not mended', async () => {
  await expect(unpackText(await gzip(Uint8Array.of(0x41, 0xff)))).rejects.toThrow();
});
