import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PageError } from './page-error.ts';
import type { PageServer } from './page-server.ts';

/** Address to open for a PAGE as typed: an http(s) address, or a file given out by our server. */
export function addressOf(typed: string, folder: string, server: PageServer): string {
  if (/^https?:/i.test(typed)) {
    if (!URL.canParse(typed)) throw new PageError('cannot-open', `"${typed}" is not an address.`);
    return typed;
  }
  if (/^file:/i.test(typed)) return server.addressOf(pathOf(typed));
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(typed)) {
    throw new PageError('cannot-open', `"${typed}" is neither an http(s) address nor a file.`);
  }
  return server.addressOf(resolve(folder, typed));
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new PageError('cannot-open', `"${address}" is not the address of a file here.`);
  }
}
