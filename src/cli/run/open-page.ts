import type { Page, Response } from 'playwright';
import { isTextType } from './content-type.ts';
import { netFailure, statusFailure } from './net-failure.ts';
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
    throw failureOf(said);
  }
  const status = response?.status() ?? 200;
  const headers = response?.headers() ?? {};
  if (status >= 400) throw statusFailure(status, response?.statusText() ?? '', headers['retry-after'] ?? null);
  const type = headers['content-type'];
  if (type && !isTextType(type)) throw new PageError('not-a-page', `The address gives ${type}, not a page of text.`);
  // A picture that never comes must not hold the scan: the text is there.
  await page.waitForLoadState('load', { timeout: LOAD_TIMEOUT_MS }).catch(() => undefined);
}

function failureOf(said: string): PageError {
  const failure = netFailure(said);
  if (failure) return failure;
  if (said.includes('Timeout')) {
    const sentence = `The page did not open within ${OPEN_TIMEOUT_MS / 1000} seconds.`;
    return new PageError('cannot-open', sentence, { retryAfter: null });
  }
  const why = said.split('\n')[0]?.replace(/^page\.goto: /, '');
  return new PageError('cannot-open', `The page cannot be opened: ${why}`);
}
