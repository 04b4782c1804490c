import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import process from 'node:process';

/** The id Chromium gives an unpacked extension without a key: the hash of its folder's path, in letters a to p. */
export function extensionIdOf(folder: string): string {
  const path = realpathSync(folder);
  // Chromium hashes the path as the system spells it: UTF-16 on Windows.
  const bytes = process.platform === 'win32' ? Buffer.from(path, 'utf16le') : Buffer.from(path);
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return digits.replaceAll(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
