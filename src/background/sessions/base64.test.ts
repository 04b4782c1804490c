import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

it.each([0, 1, 2, 3, 32_767, 32_768, 100_001])('writes and reads %i bytes as others do', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 131) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});
