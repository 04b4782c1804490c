import type { FramePlaces } from '../../messages/contract.ts';
import type { LiveMention } from '../mentions.ts';
import type { CardPart, ScannerPart } from '../parts.ts';
import { holderOf, rectsOf } from '../rects-of.ts';
import { CardBox } from './card-box.ts';
import { cardParts } from './card-content.ts';
import { isOnTop } from './is-on-top.ts';
import { inPageOrder, isShown } from './page-order.ts';
import { showMention } from './show-mention.ts';

/** A pointer on its way from the name to the card may leave both for so long. */
const LEAVE_MS = 300;
/** How far beside the name a pointer is still on it, in CSS pixels. */
const SLACK = 6;
/** A page that takes the card away so often gets no more. */
const MOST_REMOVALS = 3;

type Opened = {
  mention: LiveMention;
  box: CardBox;
  /** Opened by a step, not by the pointer: stays until it is dismissed. */
  isPinned: boolean;
  /** The keyboard was moved into it. */
  isFocused: boolean;
  /** The line of the name that the pointer came to; the first for a step. */
  line: number;
  listening: AbortController;
};

/** The element that holds the keyboard, also inside open shadow roots. */
function focused(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement | null;
}

/** What the background is told of a mention. */
function toldOf({ where, text, context, names, role, cue, claims }: LiveMention) {
  return { where, text, context, names, ...(role && { role }), ...(cue && { cue }), ...(claims && { claims }) };
}

/** The card of a frame: at most one is open. */
export class Card implements CardPart {
  readonly #scanner: ScannerPart;
  #opened: Opened | null = null;
  /** Counts what was asked for: an answer that comes late is for nobody. */
  #turn = 0;
  #removals = 0;
  #returnTo: HTMLElement | null = null;
  /** What had the keyboard when a step through the tab began here. */
  #home: HTMLElement | null = null;

  constructor(scanner: ScannerPart) {
    this.#scanner = scanner;
    scanner.signal.addEventListener('abort', () => this.close());
  }

  get host(): Element | null {
    return this.#opened?.box.host ?? null;
  }

  pointAt(mention: LiveMention, x: number, y: number): void {
    const isRead = this.#opened?.isPinned && focused() === this.host;
    if (this.#opened?.mention === mention || isRead) return;
    if (!isOnTop(holderOf(mention), x, y) && !isOnTop(mention.element, x, y)) return;
    const line = rectsOf(mention).findIndex(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    void this.#open(mention, Math.max(0, line), null, false);
  }

  show(mention: LiveMention): boolean {
    return showMention(mention);
  }

  places(): FramePlaces {
    const all = inPageOrder(this.#scanner.mentions());
    const shown = all.filter(isShown).map(({ id }) => id);
    const at = focused();
    const hasFocus = document.hasFocus() && at !== this.host && !at?.matches('iframe, frame, object, embed');
    if (hasFocus) this.#home = at;
    return { shown, hidden: all.length - shown.length, hasFocus };
  }

  openAt(id: number, stepLine: string, takesFocus: boolean): boolean {
    const mention = this.#scanner.mentions().find((one) => one.id === id);
    if (!mention || !isShown(mention) || !this.show(mention)) return false;
    void this.#open(mention, 0, stepLine, takesFocus);
    return true;
  }

  close(returnsFocus = false): void {
    this.#turn += 1;
    const opened = this.#opened;
    this.#opened = null;
    if (!opened) return;
    opened.listening.abort();
    opened.box.host.remove();
    if (returnsFocus) {
      this.#returnTo?.focus({ preventScroll: true });
      // The steps may have begun in another frame.
      if (opened.isFocused) void this.#scanner.call('leave-card').catch(() => undefined);
    }
    this.#returnTo = null;
  }

  takeFocus(): void {
    window.focus();
    // A frame that had the keyboard meanwhile.
    focused()?.blur();
    this.#home?.focus({ preventScroll: true });
  }

  async #open(mention: LiveMention, line: number, stepLine: string | null, takesFocus: boolean): Promise<void> {
    if (this.#removals >= MOST_REMOVALS) return;
    this.#turn += 1;
    const turn = this.#turn;
    const view = await this.#scanner.call('card-for', toldOf(mention)).catch(() => null);
    if (!view || turn !== this.#turn || view.companies.length === 0) return;
    const wasFocused = focused();
    const returnTo = wasFocused === this.host ? this.#returnTo : wasFocused;
    this.close();
    const listening = new AbortController();
    const isPinned = stepLine !== null;
    const box = new CardBox(holderOf(mention), view, cardParts(view, stepLine), () => this.close(true));
    this.#opened = { mention, box, isPinned, isFocused: takesFocus, line, listening };
    this.#returnTo = returnTo;
    this.#listen(this.#opened);
    this.#move();
    if (takesFocus) box.focus();
  }

  #listen({ box: { host }, isPinned, listening: { signal } }: Opened): void {
    let isPlanned = false;
    const plan = () => {
      if (isPlanned) return;
      isPlanned = true;
      requestAnimationFrame(() => {
        isPlanned = false;
        this.#move();
      });
    };
    const passive = { passive: true, capture: true, signal };
    addEventListener('scroll', plan, passive);
    addEventListener('resize', plan, passive);
    addEventListener('pagehide', () => this.close(), { signal });
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.close(true);
      },
      { capture: true, signal },
    );
    addEventListener('pointerdown', (event) => event.target !== host && this.close(), passive);
    if (!isPinned) this.#closeWhenLeft(host, signal);
    const watch = new MutationObserver(() => {
      if (host.isConnected) return;
      this.#removals += 1;
      this.close();
    });
    watch.observe(host.parentElement ?? document, { childList: true });
    watch.observe(document, { childList: true });
    signal.addEventListener('abort', () => watch.disconnect());
  }

  #closeWhenLeft(host: HTMLElement, signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      timer ??= setTimeout(() => this.close(), LEAVE_MS);
    };
    const look = ({ target, clientX: x, clientY: y }: PointerEvent) => {
      const name = this.#opened ? rectsOf(this.#opened.mention) : [];
      const isOn = ({ left, right, top, bottom }: DOMRect) =>
        x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
      if (target !== host && !name.some(isOn)) return leave();
      clearTimeout(timer);
      timer = undefined;
    };
    addEventListener('pointermove', look, { passive: true, capture: true, signal });
    document.addEventListener('pointerleave', leave, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Puts the card where its name now is; a card of the pointer's goes with its name. */
  #move(): void {
    if (!this.#opened) return;
    const { mention, box, line, isPinned } = this.#opened;
    const rects = rectsOf(mention);
    const rect = rects[line] ?? rects[0];
    if (rect && rect.bottom > 0 && rect.top < innerHeight) {
      const { left, right, top, bottom } = rect;
      // The box of a whole section with a label may be larger than the screen.
      box.moveTo({ left, right, top: Math.max(0, top), bottom: Math.min(bottom, innerHeight) });
    } else if (!isPinned) this.close();
    else box.moveTo(rect && rect.top >= innerHeight ? edge(innerHeight) : edge(0));
  }
}

/** A name that is not on the screen yet stands at its edge. */
function edge(y: number) {
  return { left: 0, right: 0, top: y, bottom: y };
}
