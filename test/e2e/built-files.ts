import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, ROOT } from './driver.ts';

/** Addresses of every file of the built extension, as this browser would serve them. */
export function builtFiles({ browser, extensionHost }: Driver): string[] {
  const isChromium = browser === 'chromium';
  const folder = join(ROOT, isChromium ? 'dist/chrome' : 'dist/firefox');
  const base = `${isChromium ? 'chrome' : 'moz'}-extension://${extensionHost}/`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => base + name.replaceAll('\\', '/'));
}
