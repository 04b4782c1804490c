import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './driver.ts';

/** Saved pages of others lie beside the repository and are not part of it. */
export const SAVED_PAGES = join(ROOT, '../shared/pages');

/**
 * Names of the saved pages to go through, none where they are not there. All of them take minutes: every n-th does,
 * and all with `LISTLIGHT_ALL_PAGES=1`.
 */
export function savedPages(every: number): string[] {
  if (!existsSync(SAVED_PAGES)) return [];
  const all = readdirSync(SAVED_PAGES).filter((name) => name.endsWith('.html.gz'));
  return process.env['LISTLIGHT_ALL_PAGES'] === '1' ? all : all.filter((_, at) => at % every === 0);
}
