import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test.each([
  ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'Hangzhou Hikvision Digital Technology'],
  ['Hikvision USA, Inc.', 'Hikvision USA'],
  ['Hikvision', 'Hikvision'],
  ['Company', 'Company'],
  ['Hikvision Europe B.V.', 'Hikvision Europe'],
])('%s is shown as %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
