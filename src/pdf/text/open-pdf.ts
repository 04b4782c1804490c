import { getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { browser } from '../../messages/browser.ts';
import { PdfFailure } from '../source/pdf-failure.ts';
import { startWorker } from './start-worker.ts';

/** An open document; `close` ends the worker and frees what it holds. */
export type OpenPdf = {
  pdf: PDFDocumentProxy;
  /** Rejects when the worker dies; never resolves. */
  died: Promise<never>;
  close: () => void;
};

/** What a failure to open means, by the reader's own names. */
function failureOf(error: unknown): PdfFailure {
  const { name } = error as Error;
  if (name === 'PasswordException') return new PdfFailure('password');
  return error instanceof PdfFailure ? error : new PdfFailure('broken');
}

/** Opens a PDF in a worker of its own; the bytes are given away to it. Rejects with a {@link PdfFailure}. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const thread = startWorker();
  const died = new Promise<never>((_, reject) => {
    thread.addEventListener('error', () => reject(new PdfFailure('reader')));
  });
  died.catch(() => undefined);
  const worker = PDFWorker.create({ port: thread, verbosity: VerbosityLevel.ERRORS });
  const close = () => {
    worker.destroy();
    thread.terminate();
  };
  try {
    const task = getDocument({
      data: bytes,
      worker,
      // Chinese, Japanese and Korean text of fonts that are not in the file; the page fetches them from the package.
      cMapUrl: browser.runtime.getURL('cmaps/'),
      cMapPacked: true,
      useWorkerFetch: false,
      useWasm: false,
      isEvalSupported: false,
      // Nothing is painted: no fonts, no pictures.
      disableFontFace: true,
      useSystemFonts: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    return { pdf: await Promise.race([task.promise, died]), died, close };
  } catch (error) {
    close();
    throw failureOf(error);
  }
}
