import { type ExtensionBrowser, startExtensionBrowser } from './extension-browser.ts';
import { WalkEnd } from './walk-end.ts';

/** A browser that is there whenever it is asked for: a page that takes it down takes nothing from the pages after. */
export class SteadyBrowser {
  readonly #folder: string;
  readonly #isHeadless: boolean;
  #browser: ExtensionBrowser;

  private constructor(folder: string, isHeadless: boolean, browser: ExtensionBrowser) {
    this.#folder = folder;
    this.#isHeadless = isHeadless;
    this.#browser = browser;
  }

  /** Starts Chromium with the unpacked extension of a folder. */
  static async start(folder: string, isHeadless: boolean): Promise<SteadyBrowser> {
    return new SteadyBrowser(folder, isHeadless, await startExtensionBrowser(folder, { headless: isHeadless }));
  }

  /** The browser as it is now, open or not. */
  get now(): ExtensionBrowser {
    return this.#browser;
  }

  /** An open browser: a new one where the last is gone; throws a WalkEnd where none can be started. */
  async open(): Promise<ExtensionBrowser> {
    if (!this.#browser.isOpen()) {
      try {
        await this.#browser.close();
        this.#browser = await startExtensionBrowser(this.#folder, { headless: this.#isHeadless });
      } catch (error) {
        const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new WalkEnd(`The browser is gone and cannot be started again: ${why}`);
      }
    }
    return this.#browser;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
