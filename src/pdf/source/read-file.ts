import { checkPdf, MOST_BYTES } from './check-pdf.ts';
import { PdfFailure } from './pdf-failure.ts';

/** The bytes of a file that the user gave; rejects with a {@link PdfFailure}. */
export async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new PdfFailure('too-large');
  const buffer = await file.arrayBuffer().catch(() => {
    throw new PdfFailure('unreadable-file');
  });
  const bytes = new Uint8Array(buffer);
  try {
    checkPdf(bytes);
  } catch (error) {
    // No server is involved: a saved web page is simply no PDF.
    throw error instanceof PdfFailure && error.kind === 'web-page' ? new PdfFailure('not-a-pdf') : error;
  }
  return bytes;
}
