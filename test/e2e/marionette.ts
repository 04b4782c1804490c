import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connectTo, startFirefoxProcess } from './firefox-process.ts';

/** Where a script runs: in the page of the current tab, there with the rights of the browser, or in the browser's own window. */
export type MarionetteContext = 'content' | 'system' | 'chrome';

const KEYS = {
  Escape: '\ue00c',
  Tab: '\ue004',
  Alt: '\ue00a',
  Shift: '\ue008',
  Enter: '\ue007',
  ArrowDown: '\ue015',
  ArrowRight: '\ue014',
  ArrowLeft: '\ue012',
  PageDown: '\ue00f',
  Home: '\ue011',
  End: '\ue010',
};

/** Firefox driven through its own Marionette protocol, which also reaches extension pages and the browser's window. */
export class Marionette {
  #child: ChildProcess;
  /** Removed at the end; null for one that is kept. */
  #profile: string | null;
  #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #nextId = 1;
  #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #kill = () => this.#child.kill('SIGKILL');

  private constructor(child: ChildProcess, profile: string | null, socket: Socket) {
    this.#child = child;
    this.#profile = profile;
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#fail(error));
    process.once('exit', this.#kill);
  }

  /** Starts Firefox with preferences besides the usual ones and opens a session; a profile that is given is kept. */
  static async start(
    preferences: Readonly<Record<string, string | number | boolean>> = {},
    kept?: string,
  ): Promise<Marionette> {
    const { child, profile } = startFirefoxProcess(preferences, kept);
    try {
      const marionette = new Marionette(child, kept ? null : profile, await connectTo(child, profile));
      await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
      await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 120_000 });
      return marionette;
    } catch (error) {
      child.kill('SIGKILL');
      if (!kept) rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  /** Sends one command and waits for its answer. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = this.#nextId++;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Installs an unpacked extension until the browser ends; answers its id. */
  async installAddon(folder: string): Promise<string> {
    const answer = (await this.send('Addon:Install', { path: folder, temporary: true })) as { value: string };
    return answer.value;
  }

  /** Opens an address in the current tab and waits until it has loaded. */
  async navigate(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  /** Runs a function's body, which may await; `arguments` holds what is given. */
  async run<T>(context: MarionetteContext, body: string, words: readonly unknown[] = []): Promise<T> {
    await this.send('Marionette:SetContext', { value: context === 'system' ? 'content' : context });
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...Array.prototype.slice.call(arguments, 0, -1))
        .then((value) => done({ value }), (error) => done({ error: String(error) + "\\n" + error.stack }));`;
    // A sandbox of the system's own has what scripts of the browser's window have.
    const sandbox = context === 'content' ? { sandbox: null } : { sandbox: 'system' };
    const answer = await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: words,
      newSandbox: false,
      ...sandbox,
    });
    const { value, error } = (answer as { value: { value?: T; error?: string } }).value;
    await this.send('Marionette:SetContext', { value: 'content' });
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  /** Moves the mouse over the page, in a few steps. */
  async movePointer(x: number, y: number): Promise<void> {
    const steps = [4, 3, 2, 1, 0].map((away) => ({
      type: 'pointerMove',
      duration: 0,
      x: Math.max(0, Math.round(x) - 2 * away),
      y: Math.max(0, Math.round(y) - away),
    }));
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps };
    await this.send('WebDriver:PerformActions', { actions: [mouse] });
  }

  /** Presses keys together in the browser's own window: its shortcuts hear them, and what holds the keyboard in any frame. */
  async press(...keys: readonly (keyof typeof KEYS | '.' | ',' | 'O')[]): Promise<void> {
    const values = keys.map((key) => (key in KEYS ? KEYS[key as keyof typeof KEYS] : key));
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.send('Marionette:SetContext', { value: 'chrome' });
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    await this.send('Marionette:SetContext', { value: 'content' });
  }

  /** Types letters, one key after the other, to what holds the keyboard. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.send('Marionette:SetContext', { value: 'chrome' });
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    await this.send('Marionette:SetContext', { value: 'content' });
  }

  /** Picture of the page, or in `chrome` of the whole window. */
  async screenshot(context: 'content' | 'chrome' = 'content', isWhole = false): Promise<Buffer> {
    await this.send('Marionette:SetContext', { value: context });
    const answer = (await this.send('WebDriver:TakeScreenshot', { full: isWhole, hash: false })) as { value: string };
    await this.send('Marionette:SetContext', { value: 'content' });
    return Buffer.from(answer.value, 'base64');
  }

  /** Runs later commands in a frame of the page, by its position; null is the page itself. */
  async switchToFrame(position: number | null): Promise<void> {
    await this.send('WebDriver:SwitchToFrame', { id: position });
  }

  /** Opens a tab and makes it the current one; answers its handle. */
  async openTab(): Promise<string> {
    const { handle } = (await this.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
    await this.switchToTab(handle);
    return handle;
  }

  /** Handle of the current tab. */
  async currentTab(): Promise<string> {
    return ((await this.send('WebDriver:GetWindowHandle')) as { value: string }).value;
  }

  /** Makes a tab the current one, also for the person's eyes unless told otherwise. */
  async switchToTab(handle: string, focus = true): Promise<void> {
    await this.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  /** Ends the browser and removes its profile. */
  async quit(): Promise<void> {
    process.off('exit', this.#kill);
    const ended = new Promise<void>((resolve) => void this.#child.once('exit', () => resolve()));
    const isRunning = this.#child.exitCode === null && this.#child.signalCode === null;
    this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const timer = setTimeout(this.#kill, 5_000);
    if (isRunning) await ended;
    clearTimeout(timer);
    this.#socket.destroy();
    if (this.#profile) rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /** Ends the browser as a crash does. */
  async kill(): Promise<void> {
    process.off('exit', this.#kill);
    const ended = new Promise<void>((resolve) => void this.#child.once('exit', () => resolve()));
    this.#kill();
    await ended;
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const frame = this.#received.toString('utf8', colon + 1, end);
      this.#received = this.#received.subarray(end);
      this.#settle(JSON.parse(frame));
    }
  }

  #settle(message: unknown): void {
    // The greeting is an object; answers are [1, id, error, value].
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(value);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
