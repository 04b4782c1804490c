import type { CardView } from '../../messages/card-contract.ts';
import styles from './card.css?raw';
import { makeElement } from './make-element.ts';
import { type Box, placeCard } from './place-card.ts';

/** Events of the card that a page has no business with: it would take a click in the card for one beside its menu. */
const OWN_EVENTS = 'click auxclick mousedown mouseup pointerdown pointerup keydown keyup wheel'.split(' ');

const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'z-index': '2147483647',
};

/**
 * The card's node: one element of our own at the end of the document, with a closed shadow root, in the top layer,
 * where nothing of the page can cover or clip it. No other node of the page is touched.
 */
export class CardBox {
  readonly host: HTMLElement;
  readonly #panel: HTMLElement;

  constructor(near: Element, view: CardView, parts: readonly HTMLElement[], close: () => void) {
    this.host = document.createElement('listlight-card');
    for (const [name, value] of Object.entries(HOST_STYLE)) this.host.style.setProperty(name, value, 'important');
    for (const type of OWN_EVENTS) this.host.addEventListener(type, (event) => event.stopPropagation());
    const button = makeElement('button', 'close', '×');
    button.type = 'button';
    button.ariaLabel = view.close;
    button.title = view.close;
    button.addEventListener('click', close);
    this.#panel = makeElement('div', 'card', button, ...parts, makeElement('p', 'footer', view.foot));
    this.#panel.role = 'dialog';
    this.#panel.ariaLabel = view.label;
    this.#panel.tabIndex = -1;
    this.#panel.lang = view.language;
    this.#panel.dir = 'ltr';
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    // Firefox lets a script of an extension add to this list, and not replace it.
    root.adoptedStyleSheets.push(sheet);
    root.append(this.#panel);
    // Outside a modal dialog everything is inert.
    (near.closest('dialog:modal') ?? document.documentElement).append(this.host);
    this.host.popover = 'manual';
    try {
      this.host.showPopover();
    } catch {
      // Without the top layer it stands above by its z-index.
    }
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    window.focus();
    this.#panel.focus({ preventScroll: true });
  }

  /** Moves the card beside a box of the page. */
  moveTo(name: Box): void {
    this.#panel.style.removeProperty('--most-high');
    const { width, height } = this.#panel.getBoundingClientRect();
    const screen = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { left, top, maxHeight } = placeCard(name, { width, height }, screen);
    this.#panel.style.setProperty('--most-high', `${maxHeight}px`);
    this.host.style.setProperty('left', `${left}px`, 'important');
    this.host.style.setProperty('top', `${top}px`, 'important');
  }
}
