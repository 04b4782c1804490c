import type { UnreadReason } from '../../../messages/contract.ts';
import { pdfInTab } from './pdf-in-tab.ts';
import { UNREAD_WORDS } from './unread-words.ts';

const UNKNOWN = {
  why: 'An extension cannot read browser pages, extension stores, the browser’s PDF viewer, or sites it has no permission for.',
  remedy:
    'If this is an ordinary web page, reload it, or allow Listlight on this site in the browser’s extension menu.',
};

type Props = {
  /** Why the scanner does not run there, where that is known. */
  reason: UnreadReason | undefined;
  /** The tab's address; empty where the browser does not tell it. */
  address: string;
  /** Opens the page for PDFs with an address, which it asks for only after a click. */
  openPdf: (address: string) => void;
};

/** Shown where the scanner does not run, so that it never looks like a page where nothing was found. */
export function UnreadPage({ reason, address, openPdf }: Props) {
  const pdf = pdfInTab(address);
  const offer = pdf && (
    <button type="button" onClick={() => openPdf(pdf.address)}>
      Read this PDF
    </button>
  );
  if (pdf?.isLikely) {
    return (
      <section class="notice">
        <p>
          An extension cannot read what the browser’s PDF viewer shows. Listlight can read the file itself on a page of
          its own:
        </p>
        <p>{offer}</p>
        <p>Nothing is known so far about the companies in it.</p>
      </section>
    );
  }
  const { why, remedy } = reason ? UNREAD_WORDS[reason] : UNKNOWN;
  return (
    <section class="notice">
      <p>{why} So nothing is known here about the companies on this page.</p>
      {remedy && <p>{remedy}</p>}
      {offer && <p>If it is a PDF: {offer}</p>}
    </section>
  );
}
