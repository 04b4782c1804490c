import { answer, type Handlers } from '../messages/call.ts';
import type { FrameCalls } from '../messages/contract.ts';
import { onCallToPage } from '../messages/page-side.ts';
import { frameParts } from './parts.ts';
import { Scanner } from './scanner.ts';

/**
 * Starts the scanner in a frame once it may read there, ends it when it may no longer, and answers the background.
 * Until `mayRead` has said yes, nothing of the page is looked at. Answers when that is decided first.
 */
export async function boot(mayRead: () => Promise<boolean>, listen = onCallToPage): Promise<void> {
  const parts = frameParts();
  // Injected where the browser had already put it.
  if (parts.isBooted) return;
  parts.isBooted = true;
  // A browser's own viewer shows a PDF on a page without text: whoever read that page has read nothing of the PDF.
  const isPdf = document.contentType === 'application/pdf';
  let scanner: Scanner | undefined;
  /** Counts what was decided: an answer that comes after another decision is for nobody. */
  let turn = 0;

  const setReading = (isOn: boolean): void => {
    turn += 1;
    if (isPdf || isOn === !!scanner) return;
    if (isOn) {
      scanner = new Scanner();
      scanner.start();
      return;
    }
    void parts.inspector?.filterResults(false);
    scanner?.stop();
    // The others work for the scanner that has ended.
    scanner = parts.scanner = parts.inspector = parts.card = undefined;
  };
  const decide = async (): Promise<void> => {
    const asked = ++turn;
    const may = await mayRead().catch(() => false);
    if (asked === turn) setReading(may);
  };

  const frameCalls: Handlers<FrameCalls, null> = {
    'which-document': () => performance.timeOrigin,
    // Another document may be here by now than the one that was meant: each asks for itself.
    'set-reading': (_from, isOn) => (isOn ? decide() : setReading(false)),
    inspect: () => {
      // Nobody comes to look at a page that may not be read.
      if (!scanner && !isPdf) throw '';
      return {
        startedAt: performance.timeOrigin,
        path: parts.inspector?.path ?? null,
        inspection: parts.inspector?.inspect() ?? null,
      };
    },
    'show-mention': (_from, mention) => scanner?.show(mention) ?? false,
    'filter-results': (_from, isOn) => parts.inspector?.filterResults(isOn) ?? false,
    'list-places': () => parts.card?.places() ?? null,
    'open-card': (_from, ...words) => parts.card?.openAt(...words) ?? false,
    'close-card': () => parts.card?.close(),
    'take-focus': () => parts.card?.takeFocus(),
  };

  listen((message) => answer(frameCalls, null, message));
  // What was set may have changed while the browser kept the page; nobody could tell it.
  addEventListener('pageshow', ({ persisted }) => persisted && decide());
  // A page that is only prepared is not yet looked at; its names belong to no tab.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', decide, { once: true });
  } else await decide();
}
