import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentReport, TabScreening } from '../../messages/contract.ts';
import { lacksItsEnd } from '../source/check-pdf.ts';
import { PdfFailure } from '../source/pdf-failure.ts';
import { askBackground } from './ask-background.ts';
import { DocumentText } from './document-text.ts';
import { openPdf } from './open-pdf.ts';
import { hasWords, runsOf } from './page-runs.ts';
import { readAbout, readPage } from './read-page.ts';
import { UnreadParts } from './unread-parts.ts';

/** Reports come after so much text, in UTF-16 units, or so many pages, so that the first names show soon. */
const REPORT_TEXT = 96 * 1024;
const REPORT_PAGES = 16;
/** A longer address or file name is cut. */
const LONGEST_ADDRESS = 4000;

/** A document to read, and how its reading is followed and ended. */
export type Reading = {
  /** Its address, or the file's name. */
  address: string;
  bytes: Uint8Array;
  signal: AbortSignal;
  /** After every page. */
  onPage: (page: number, pages: number) => void;
  /** After every report, with what has been found so far, and the report, so that it can be asked about again. */
  onScreening: (screening: TabScreening, report: DocumentReport) => void;
};

/** Reads a PDF page by page and has its text looked through; rejects with a {@link PdfFailure}, or as the signal says. */
export async function readDocument(reading: Reading): Promise<TabScreening> {
  const { bytes, signal } = reading;
  const unread = new UnreadParts();
  // Looked at first: the bytes are given away to the worker.
  if (lacksItsEnd(bytes)) unread.add({ kind: 'cut-off' });
  const { pdf, died, close } = await openPdf(bytes);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  ended.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([readPages(pdf, unread, reading), died, ended]);
  } finally {
    close();
  }
}

async function readPages(pdf: PDFDocumentProxy, unread: UnreadParts, reading: Reading): Promise<TabScreening> {
  const { address, signal, onPage, onScreening } = reading;
  const startedAt = Date.now();
  const total = pdf.numPages;
  const text = new DocumentText();
  const { title, others } = await readAbout(pdf);
  unread.add(...others);
  if (hasWords(title)) text.add(runsOf(title, null, 'title'));

  const report = async (read: number): Promise<TabScreening> => {
    await text.screen();
    const told: DocumentReport = {
      address: address.slice(0, LONGEST_ADDRESS),
      readAt: new Date().toISOString(),
      report: {
        startedAt,
        title,
        ...text.counts,
        ...text.mentions.listed(),
        uncheckedRuns: 0,
        garbledCharacters: 0,
        unread: unread.listed(),
        pages: { total, read, withoutText: unread.withoutText },
        isDone: read === total,
      },
    };
    const screening = await askBackground('screening-of-document', told);
    if (!signal.aborted) onScreening(screening, told);
    return screening;
  };

  let reported = 0;
  for (let page = 1; page <= total; page++) {
    signal.throwIfAborted();
    const held = await readPage(pdf, page).catch(() => null);
    signal.throwIfAborted();
    unread.note(page, held?.text ?? null);
    const words = [held?.text ?? '', ...(held?.written ?? [])].filter(hasWords);
    text.add(words.flatMap((one) => runsOf(one, page)));
    onPage(page, total);
    if (page < total && (text.waiting >= REPORT_TEXT || page - reported >= REPORT_PAGES)) {
      reported = page;
      await report(page);
    }
  }
  if (unread.isAllBroken(total)) throw new PdfFailure('broken');
  return report(total);
}
