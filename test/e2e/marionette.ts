import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../.config/find-browser.mjs';

const START_TIMEOUT_MS = 60_000;
/** Nothing of the browser's own may reach for the network, nor ask a question. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.uitour.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Where a script runs: in the page of the current tab, or in the browser's own window. */
export type MarionetteContext = 'content' | 'chrome';

/** Firefox driven through its own Marionette protocol, which also reaches extension pages and the browser's window. */
export class Marionette {
  #child: ChildProcess;
  #profile: string;
  #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #nextId = 1;
  #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #kill = () => this.#child.kill('SIGKILL');

  private constructor(child: ChildProcess, profile: string, socket: Socket) {
    this.#child = child;
    this.#profile = profile;
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#fail(error));
    process.once('exit', this.#kill);
  }

  /** Starts Firefox with a new profile and opens a session. */
  static async start(): Promise<Marionette> {
    const program = findBrowser('firefox');
    if (!program) throw new Error('There is no Firefox: npm test sets one up.');
    const profile = mkdtempSync(join(tmpdir(), 'listlight-firefox-'));
    const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const words = ['--marionette', '--no-remote', '--headless', '--remote-allow-system-access', '--profile', profile];
    const child = spawn(program, words, {
      stdio: 'ignore',
      env: { ...process.env, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1', MOZ_CRASHREPORTER_DISABLE: '1', HOME: profile },
    });
    try {
      const marionette = new Marionette(child, profile, await connectTo(child, profile));
      await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
      await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 120_000 });
      return marionette;
    } catch (error) {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
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
    await this.send('Marionette:SetContext', { value: context });
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...Array.prototype.slice.call(arguments, 0, -1))
        .then((value) => done({ value }), (error) => done({ error: String(error) + "\\n" + error.stack }));`;
    // A sandbox of the system's own has what scripts of the browser's window have.
    const sandbox = context === 'chrome' ? { sandbox: 'system' } : { sandbox: null };
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

  /** Picture of the page, or in `chrome` of the whole window. */
  async screenshot(context: MarionetteContext = 'content'): Promise<Buffer> {
    await this.send('Marionette:SetContext', { value: context });
    const answer = (await this.send('WebDriver:TakeScreenshot', { full: false, hash: false })) as { value: string };
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
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
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

/** With port 0 Firefox picks one and writes it into the profile. */
async function connectTo(child: ChildProcess, profile: string): Promise<Socket> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}`);
    const port = readPort(profile);
    if (port) {
      const socket = await tryConnect(port);
      if (socket) return socket;
    }
    await sleep(100);
  }
  throw new Error('Firefox did not start in time');
}

function readPort(profile: string): number | null {
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || null;
  } catch {
    return null;
  }
}

function tryConnect(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(null));
  });
}
