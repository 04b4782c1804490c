import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { UnreadPart } from '../../model/unread-part.ts';
import { joinLines, type TextPiece } from './join-lines.ts';

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** What one page holds: its own text, and what was written on it, in fields of a form and in comments. */
export type PageText = { text: string; written: readonly string[] };

/** The pieces of one page that carry text or a line end. */
async function piecesOf(page: Page): Promise<TextPiece[]> {
  const { items, styles } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item ? [{ ...item, isVertical: styles[item.fontName]?.vertical ?? false }] : [],
  );
}

/** Values of the fields of a form and texts of comments, as far as they are there to be seen. */
async function writtenOn(page: Page): Promise<string[]> {
  const annotations = (await page.getAnnotations({ intent: 'display' })) as {
    fieldValue?: unknown;
    contentsObj?: { str?: unknown };
  }[];
  const texts = annotations.flatMap(({ fieldValue, contentsObj }) => [fieldValue, contentsObj?.str].flat());
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}

/** What one page holds, numbered from 1; rejects when the page is broken. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await pdf.getPage(number);
  try {
    const [pieces, written] = await Promise.all([piecesOf(page), writtenOn(page)]);
    return { text: joinLines(pieces), written };
  } finally {
    page.cleanup();
  }
}

/** A longer title is cut. */
const LONGEST_TITLE = 1000;

/** What a document says of itself: its title, empty where it gives none, and what it holds besides pages. */
export async function readAbout(pdf: PDFDocumentProxy): Promise<{ title: string; others: UnreadPart[] }> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, IsXFAPresent } = info as { Title?: unknown; IsXFAPresent?: unknown };
  const attached = Object.keys((await pdf.getAttachments().catch(() => null)) ?? {}).length;
  return {
    title: typeof Title === 'string' ? Title.trim().slice(0, LONGEST_TITLE) : '',
    others: [
      ...(attached === 0 ? [] : [{ kind: 'attached' as const, count: attached }]),
      ...(IsXFAPresent === true ? [{ kind: 'form' as const }] : []),
    ],
  };
}
