import type { Page, Response } from 'playwright';
import { isTextType } from './content-type.ts';
import { PageError } from './page-error.ts';

const OPEN_TIMEOUT_MS = 120_000;
const LOAD_TIMEOUT_MS = 20_000;

/** Opens an address in a tab; throws a PageError when what comes is no readable page. */
export async function openPage(page: Page, address: string): Promise<void> {
  let isDownload = false;
  page.once('download', (download) => {
    isDownload = true;
    void download.cancel();
  });
  let response: Response | null;
  try {
    response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: OPEN_TIMEOUT_MS });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (isDownload || said.includes('Download is starting')) {
      throw new PageError('not-a-page', 'The address gives a file to save, not a page.');
    }
    throw new PageError('cannot-open', sentenceFor(said));
  }
  const status = response?.status() ?? 200;
  if (status >= 400) {
    const answer = `${status} ${response?.statusText() ?? ''}`.trim();
    throw new PageError('cannot-open', `The server answered ${answer}.`);
  }
  const type = response?.headers()['content-type'];
  if (type && !isTextType(type)) throw new PageError('not-a-page', `The address gives ${type}, not a page of text.`);
  // A picture that never comes must not hold the scan: the text is there.
  await page.waitForLoadState('load', { timeout: LOAD_TIMEOUT_MS }).catch(() => undefined);
}

function sentenceFor(said: string): string {
  const code = /net::(ERR_\w+)/.exec(said)?.[1];
  if (code === 'ERR_NAME_NOT_RESOLVED') return 'The host has no address (ERR_NAME_NOT_RESOLVED).';
  if (code === 'ERR_CONNECTION_REFUSED') return 'The host refused the connection (ERR_CONNECTION_REFUSED).';
  if (code) return `The page cannot be opened (${code}).`;
  if (said.includes('Timeout')) return `The page did not open within ${OPEN_TIMEOUT_MS / 1000} seconds.`;
  return `The page cannot be opened: ${said.split('\n')[0]?.replace(/^page\.goto: /, '')}`;
}
