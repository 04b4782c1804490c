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
  'browser.chrome.site_icons': false,
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

/** Starts Firefox without a window and with its Marionette port open, in a new profile or where one was left. */
export function startFirefoxProcess(
  more: Readonly<Record<string, string | number | boolean>> = {},
  profile = mkdtempSync(join(tmpdir(), 'listlight-firefox-')),
): {
  child: ChildProcess;
  profile: string;
} {
  const program = findBrowser('firefox');
  if (!program) throw new Error('There is no Firefox: npm test sets one up.');
  // Of the life before; its port is nobody's any more.
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const lines = Object.entries({ ...PREFERENCES, ...more }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const words = ['--marionette', '--no-remote', '--headless', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(program, words, {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1', MOZ_CRASHREPORTER_DISABLE: '1', HOME: profile },
  });
  return { child, profile };
}

/** Connects to Marionette: with port 0 Firefox picks one and writes it into the profile. */
export async function connectTo(child: ChildProcess, profile: string): Promise<Socket> {
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
