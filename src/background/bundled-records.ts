import { browser } from '../messages/browser.ts';
import type { Records } from '../model/records.ts';
import { type HandKeptFiles, readHandKept } from '../sources/hand-kept/read.ts';

/** The file of the package that holds every file of lists/, by name; the build writes it. */
const BUNDLED = 'lists.json';

/**
 * The lists that ship with this version: what the database is filled from, never what the popup reads. A file of its
 * own, for a background that wakes seldom needs it, and would read it each time were it part of the code.
 */
export async function bundledRecords(): Promise<Records> {
  const file = await fetch(browser.runtime.getURL(BUNDLED));
  return readHandKept((await file.json()) as HandKeptFiles);
}
