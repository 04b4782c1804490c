// Which browser the commands drive. Used before packages are there, so Node built-ins only.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

// Branded Chrome is left out: it has ignored --load-extension since version 137.
const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const ELSEWHERE = {
  chromium: { darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'], win32: [] },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** Absolute path of a program on PATH, or null. */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (isProgram(path)) return path;
    }
  }
  return null;
}

/** Whether a file is there and may be run. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The installed browser of a kind ("chromium" or "firefox"), or null. LISTLIGHT_CHROMIUM and
 * LISTLIGHT_FIREFOX name one and win over all else, also when what they name cannot be run.
 */
export function findBrowser(kind, machine = { env: process.env, platform: process.platform, which, isProgram }) {
  const named = machine.env[`LISTLIGHT_${kind.toUpperCase()}`];
  if (named) return machine.isProgram(named) ? named : machine.which(named);
  for (const name of NAMES[kind]) {
    const path = machine.which(name);
    if (path) return path;
  }
  return (ELSEWHERE[kind][machine.platform] ?? []).find((path) => machine.isProgram(path)) ?? null;
}
