import { answer, type Handlers } from '../messages/call.ts';
import type { FrameCalls } from '../messages/contract.ts';
import { onCallToPage } from '../messages/page-side.ts';
import { Scanner } from './scanner.ts';

const scanner = new Scanner();

const frameCalls: Handlers<FrameCalls, null> = {
  'which-document': () => performance.timeOrigin,
  'show-mention': (_from, mention) => scanner.show(mention),
};

onCallToPage((message) => answer(frameCalls, null, message));
// A browser's own viewer shows a PDF on a page without text: whoever read that page has read nothing of the PDF.
if (document.contentType !== 'application/pdf') {
  // A page that is only prepared is not yet looked at; its names belong to no tab.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => scanner.start(), { once: true });
  } else scanner.start();
}
