import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packParts } from '../../../evidence/build-pack.ts';
import { fileJobs } from '../../../evidence/gather-files.ts';
import type { ExtensionBrowser, ExtensionTab } from '../extension-browser.ts';
import type { PageScreener } from '../page-outcome.ts';

/**
 * Screens pages and writes an evidence pack of each that opened, whole and on the disk before the page's outcome is
 * told. The file is named by the page as typed: a page that is opened again takes the place of its own pack.
 */
export function withPacks(screen: PageScreener, folder: string, browser: () => ExtensionBrowser): PageScreener {
  mkdirSync(folder, { recursive: true });
  return async (typed) => {
    const outcome = await screen(typed);
    if (!('tab' in outcome)) return outcome;
    try {
      const { zip, head } = await packOf(browser(), outcome.tab, typed);
      const pack = packFileName(typed);
      writeWhole(join(folder, pack), zip);
      return { ...outcome, evidence: { pack, head } };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ...outcome, evidence: { error: `No evidence was kept: ${why.split('\n')[0]}` } };
    }
  };
}

/** What a page's pack is called: the end of its address, for people, and a hash of all of it. */
export function packFileName(typed: string): string {
  const words = typed.replace(/^https?:\/\//, '').replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, '-');
  const plain = [...words]
    .slice(-60)
    .join('')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  const hash = createHash('sha256').update(typed).digest('hex').slice(0, 16);
  return `${plain || 'page'}-${hash}.zip`;
}

/** What a record says of a page that was named otherwise than by its address: a saved one is served from a passing address. */
const notesOf = (typed: string): string => (/^https?:/i.test(typed) ? '' : `Opened by the command line as “${typed}”.`);

/** Keeps evidence of the tab in front, as a click on its button lets the extension do, and takes it out of the browser. */
async function packOf(
  browser: ExtensionBrowser,
  tab: ExtensionTab,
  typed: string,
): Promise<{ zip: Uint8Array; head: string }> {
  const { ask } = browser;
  if (!(await ask('may-export'))) throw new Error('an administrator has switched exporting off');
  const popup = await browser.openPopup(tab);
  try {
    const record = await ask('record-evidence', tab.id, notesOf(typed));
    const content = { session: null, pages: [], records: [record], made: record.at, version: record.version };
    const kept = {
      picture: (id: string, name: string) => ask('evidence-file', id, name),
      text: (id: string) => ask('session-text', id),
    };
    const files = [];
    for (const job of fileJobs(content, kept)) {
      const file = await job();
      if (!file) throw new Error('a picture or text of it is gone');
      files.push(file);
    }
    const { parts, head } = packParts(content, files);
    return { zip: Buffer.concat(parts), head };
  } finally {
    // Each pack is a chain of its own.
    await ask('delete-other-evidence').catch(() => undefined);
    await popup.release().catch(() => undefined);
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const part = `${path}.part`;
  const file = openSync(part, 'w', 0o644);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}
