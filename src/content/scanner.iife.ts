import { answer, type Handlers } from '../messages/call.ts';
import type { FrameCalls } from '../messages/contract.ts';
import { onCallToPage } from '../messages/page-side.ts';
import { frameParts } from './parts.ts';
import { Scanner } from './scanner.ts';

const scanner = new Scanner();

const frameCalls: Handlers<FrameCalls, null> = {
  'which-document': () => performance.timeOrigin,
  'show-mention': (_from, mention) => scanner.show(mention),
  'list-places': () => frameParts().card?.places() ?? null,
  'open-card': (_from, ...words) => frameParts().card?.openAt(...words) ?? false,
  'close-card': () => frameParts().card?.close(),
  'take-focus': () => frameParts().card?.takeFocus(),
};

onCallToPage((message) => answer(frameCalls, null, message));
// A page that is only prepared is not yet looked at; its names belong to no tab.
if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', () => scanner.start(), { once: true });
} else scanner.start();
