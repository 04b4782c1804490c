import { PdfFailure } from './pdf-failure.ts';

/** Most bytes that are read of one document. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** Readers look for the marks of a PDF so far from its two ends, not at the very first byte. */
const NEAR_AN_END = 1024;
const BEGIN_MARK = '%PDF-';
const END_MARK = '%%EOF';

const asText = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Throws a {@link PdfFailure} that says what the bytes are instead of a PDF. */
export function checkPdf(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PdfFailure('empty');
  const start = asText(bytes.subarray(0, NEAR_AN_END));
  if (start.includes(BEGIN_MARK)) return;
  const isWebPage = /^\W{0,8}<(!doctype|html|head|body|\?xml|!--)/i.test(start);
  throw new PdfFailure(isWebPage ? 'web-page' : 'not-a-pdf');
}

/** Whether the end mark is missing: the file may be cut off, though some of its pages can still be read. */
export function lacksItsEnd(bytes: Uint8Array): boolean {
  return !asText(bytes.subarray(-2 * NEAR_AN_END)).includes(END_MARK);
}
