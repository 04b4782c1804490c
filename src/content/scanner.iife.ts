import { browser } from '../messages/browser.ts';
import { answer, type Handlers, isCall } from '../messages/call.ts';
import type { FrameCalls } from '../messages/contract.ts';
import { framePath } from './frame-path.ts';
import { frameParts } from './parts.ts';
import { Scanner } from './scanner.ts';

const scanner = new Scanner();
const parts = frameParts();
parts.scanner = { mentions: () => scanner.mentions(), isIdle: () => scanner.isIdle() };

const frameCalls: Handlers<FrameCalls, null> = {
  'which-document': () => performance.timeOrigin,
  inspect: () => ({
    startedAt: performance.timeOrigin,
    path: framePath(window),
    inspection: parts.inspector?.inspect() ?? null,
  }),
  'show-mention': (_from, mention) => scanner.show(mention),
  'filter-results': (_from, isOn) => parts.inspector?.filterResults(isOn) ?? false,
};

browser.runtime.onMessage.addListener((message: unknown) =>
  isCall(message) ? answer(frameCalls, null, message) : undefined,
);
// A page that is only prepared is not yet looked at; its names belong to no tab.
if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', () => scanner.start(), { once: true });
} else scanner.start();
