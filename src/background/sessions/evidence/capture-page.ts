import { browser } from '../../../messages/browser.ts';
import { fromBase64 } from '../base64.ts';
import { isSameDocument, type Sight, sightAt } from './sight.ts';

/** Chromium takes two pictures a second and refuses more. */
const EVERY_MS = 550;
/** A page that is longer is pictured so far. */
const MOST_STRIPS = 20;
/** What comes into sight is laid out and painted; names are marked when they come near. */
const PAINTED_MS = 250;

/** A picture of what the browser had in view. */
export type Shot = { bytes: Uint8Array; top: number; width: number; height: number };

/** Why there is no picture of the whole page: it is longer than what is taken, moves on its own, or the browser did not let us. */
export type WhyNoStrips = 'too-long' | 'does-not-scroll' | 'not-allowed';

/** Scrolls a page, or leaves it where `top` is null; answers what is in sight then. */
async function scroll(tab: number, to: number | null): Promise<Sight> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, args: [to], func: sightAt });
  if (!answer?.result) throw new Error('the page does not answer');
  return answer.result as Sight;
}

const sleep = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

/** Takes pictures of one document in the tab in front of a window, no more often than the browser lets us. */
class Camera {
  readonly #tab: number;
  readonly #window: number;
  readonly #page: Sight;
  #takenAt = 0;

  constructor(tab: number, window: number, page: Sight) {
    this.#tab = tab;
    this.#window = window;
    this.#page = page;
  }

  async take(): Promise<Uint8Array> {
    await sleep(Math.max(0, this.#takenAt + EVERY_MS - Date.now()));
    await this.#checkFront();
    const address = await browser.tabs.captureVisibleTab(this.#window, { format: 'png' });
    this.#takenAt = Date.now();
    // Another tab or page may have come in front meanwhile: its picture is nobody's evidence.
    await this.#checkFront();
    return fromBase64(address.slice(address.indexOf(',') + 1));
  }

  /** Throws where the window shows something else than the document. A tab drawn into another window is active there. */
  async #checkFront(): Promise<void> {
    const { active, windowId } = await browser.tabs.get(this.#tab);
    if (!active || windowId !== this.#window) throw new Error('the page is not in front');
    if (!isSameDocument(this.#page, await scroll(this.#tab, null))) throw new Error('the page was left');
  }
}

/**
 * Takes a picture of what is in view of a tab, and of the whole page in strips, from its top down; the page is left
 * where it was. Rejects where not even the first can be taken.
 */
export async function capturePage(
  tab: number,
  window: number,
): Promise<{ visible: Shot; strips: readonly Shot[]; whyNoStrips: WhyNoStrips | null }> {
  const sight = await scroll(tab, null);
  const camera = new Camera(tab, window, sight);
  const visible = { bytes: await camera.take(), top: sight.top, width: sight.width, height: sight.height };
  if (sight.pageHeight <= sight.height) {
    return { visible, strips: [], whyNoStrips: sight.scrollsInside ? 'does-not-scroll' : null };
  }
  const strips: Shot[] = [];
  let whyNoStrips: WhyNoStrips | null = null;
  // A page grows as it is scrolled: what comes into it is pictured too.
  let { pageHeight } = sight;
  try {
    for (let wanted = 0; wanted < pageHeight; wanted += sight.height) {
      if (strips.length === MOST_STRIPS) {
        whyNoStrips = 'too-long';
        break;
      }
      await scroll(tab, wanted);
      await sleep(PAINTED_MS);
      const { top, width, height, pageHeight: now } = await scroll(tab, null);
      pageHeight = now;
      // The last strip ends where the page does; any other that is elsewhere was moved by the page.
      const expected = Math.max(0, Math.min(wanted, pageHeight - height));
      if (Math.abs(top - expected) > 2) {
        whyNoStrips = 'does-not-scroll';
        break;
      }
      strips.push({ bytes: await camera.take(), top, width, height });
    }
  } catch {
    whyNoStrips = 'not-allowed';
  } finally {
    await scroll(tab, sight.top).catch(() => undefined);
  }
  return { visible, strips: whyNoStrips === 'does-not-scroll' ? [] : strips, whyNoStrips };
}
