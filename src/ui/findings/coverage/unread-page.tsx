import type { UnreadReason } from '../../../messages/contract.ts';
import { words } from '../../../words/words.ts';
import { sentence } from '../../sentence.tsx';
import { pdfInTab } from './pdf-in-tab.ts';
import { unreadWords } from './unread-words.ts';

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
  const { nothingKnown, pdf: say } = words().findings.coverage;
  const pdf = pdfInTab(address);
  const offer = pdf && (
    <button type="button" onClick={() => openPdf(pdf.address)}>
      {say.read}
    </button>
  );
  if (pdf?.isLikely) {
    return (
      <section class="notice">
        <p>{say.inViewer}</p>
        <p>{offer}</p>
        <p>{say.nothingKnown}</p>
      </section>
    );
  }
  const { why, remedy } = unreadWords(reason);
  return (
    <section class="notice">
      <p>{nothingKnown(why)}</p>
      {remedy && <p>{remedy}</p>}
      {offer && <p>{sentence(say.ifOne, offer)}</p>}
    </section>
  );
}
