import { expect, test } from 'vitest';
import { dataSheet } from '../../../test/fixtures/pdf/documents.ts';
import { checkPdf, lacksItsEnd } from './check-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a PDF may begin a little late, and its end mark may have something behind it', () => {
  expect(() => checkPdf(bytes(`\n\n${' '.repeat(500)}%PDF-1.7`))).not.toThrow();
  expect(lacksItsEnd(Buffer.concat([dataSheet(), Buffer.alloc(900)]))).toBe(false);
});

test('a file without its end lacks it', () => {
  const whole = dataSheet();
  expect(lacksItsEnd(whole)).toBe(false);
  expect(lacksItsEnd(whole.subarray(0, whole.length - 10))).toBe(true);
});

test.each([
  ['', 'empty'],
  ['hello', 'not-a-pdf'],
  [`${' '.repeat(1100)}%PDF-1.7`, 'not-a-pdf'],
  ['<!DOCTYPE html><title>Log in</title>', 'web-page'],
  ['\ufeff<html>', 'web-page'],
  ['PK\u0003\u0004', 'not-a-pdf'],
])('%j is %s', (text, kind) => {
  expect(() => checkPdf(bytes(text))).toThrow(expect.objectContaining({ kind }));
});
