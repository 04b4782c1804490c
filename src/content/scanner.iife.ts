import { answer, type Handlers } from '../messages/call.ts';
import type { FrameCalls } from '../messages/contract.ts';
import { onCallToPage } from '../messages/page-side.ts';
import { frameParts } from './parts.ts';
import { Scanner } from './scanner.ts';

const scanner = new Scanner();
const parts = frameParts();

const frameCalls: Handlers<FrameCalls, null> = {
  'which-document': () => performance.timeOrigin,
  inspect: () => ({
    startedAt: performance.timeOrigin,
    path: parts.inspector?.path ?? null,
    inspection: parts.inspector?.inspect() ?? null,
  }),
  'show-mention': (_from, mention) => scanner.show(mention),
  'filter-results': (_from, isOn) => parts.inspector?.filterResults(isOn) ?? false,
  'list-places': () => parts.card?.places() ?? null,
  'open-card': (_from, ...words) => parts.card?.openAt(...words) ?? false,
  'close-card': () => parts.card?.close(),
  'take-focus': () => parts.card?.takeFocus(),
};

onCallToPage((message) => answer(frameCalls, null, message));
// A browser's own viewer shows a PDF on a page without text: whoever read that page has read nothing of the PDF.
if (document.contentType !== 'application/pdf') {
  // A page that is only prepared is not yet looked at; its names belong to no tab.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => scanner.start(), { once: true });
  } else scanner.start();
}
