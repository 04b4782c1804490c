import { expect, test } from 'vitest';
import { pdfInTab } from './pdf-in-tab.ts';

test.each([
  ['https://shop.example/sheets/N-4.PDF', 'https://shop.example/sheets/N-4.PDF', true],
  ['http://intranet/a.pdf?version=2#page=3', 'http://intranet/a.pdf?version=2#page=3', true],
  ['https://shop.example/get?file=a.pdf', 'https://shop.example/get?file=a.pdf', true],
  ['https://shop.example/download/17', 'https://shop.example/download/17', false],
  ['file:///home/me/tender.pdf', 'file:///home/me/tender.pdf', true],
  ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/https://a.example/x', 'https://a.example/x', true],
  ['resource://pdf.js/web/viewer.html?file=https%3A%2F%2Fa.example%2Fx', 'https://a.example/x', true],
])('%s may show %s', (address, shown, isLikely) => {
  expect(pdfInTab(address)).toEqual({ address: shown, isLikely });
});

test.each([
  '',
  'about:blank',
  'chrome://extensions/',
  'file:///home/me/',
  'javascript:alert(1)//.pdf',
  'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/javascript:alert(1)',
  'resource://pdf.js/web/viewer.html?file=%zz',
  'view-source:https://a.example/x.pdf',
])('%s shows none that could be read', (address) => {
  expect(pdfInTab(address)).toBeNull();
});
