import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { netFailure } from '../net-failure.ts';
import { PageError } from '../page-error.ts';

/** Most that is read of a robots.txt, in bytes (RFC 9309 asks for 500 KiB at least), and how long is waited for it. */
const MOST_BYTES = 512_000;
const TIMEOUT_MS = 20_000;

/** What came of a request for a robots.txt. */
export type RobotsAnswer = { status: number; text: string; retryAfter: string | null } | { failure: PageError };

/**
 * Asks for a robots.txt as the browser asks for a page, through its own proxies and certificates, and takes the answer
 * before the tab shows anything of it. Never throws.
 */
export async function askRobots(context: BrowserContext, address: string): Promise<RobotsAnswer> {
  let page: Page | undefined;
  try {
    page = await context.newPage();
    const session = await context.newCDPSession(page);
    const inTime = sleep(TIMEOUT_MS, null, { ref: false });
    return (await Promise.race([ask(session, address), inTime])) ?? { failure: noAnswer('no answer in time') };
  } catch (error) {
    return { failure: noAnswer(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)) };
  } finally {
    await page?.close().catch(() => undefined);
  }
}

async function ask(session: CDPSession, address: string): Promise<RobotsAnswer> {
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Response' }] });
  return new Promise((resolve, reject) => {
    session.on('Fetch.requestPaused', async ({ requestId, responseStatusCode: status = 0, responseHeaders = [] }) => {
      try {
        const isMoved = status >= 300 && status < 400 && responseHeaders.some(({ name }) => /^location$/i.test(name));
        if (status === 0 || isMoved) return await session.send('Fetch.continueRequest', { requestId });
        const text = await readStart(session, requestId);
        await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
        const retryAfter = responseHeaders.find(({ name }) => /^retry-after$/i.test(name))?.value ?? null;
        resolve({ status, text, retryAfter });
      } catch (error) {
        reject(error);
      }
    });
    session.send('Page.navigate', { url: address }).then(({ errorText = '' }) => {
      // Aborted by ourselves: the answer is on its way.
      if (errorText !== '' && errorText !== 'net::ERR_ABORTED') {
        resolve({ failure: netFailure(errorText) ?? noAnswer(errorText) });
      }
    }, reject);
  });
}

async function readStart(session: CDPSession, requestId: string): Promise<string> {
  const { stream: handle } = await session.send('Fetch.takeResponseBodyAsStream', { requestId });
  const parts: Buffer[] = [];
  for (let left = MOST_BYTES; left > 0; ) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: left });
    const part = Buffer.from(data, base64Encoded ? 'base64' : 'utf8');
    parts.push(part);
    left -= part.length;
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(parts).toString('utf8');
}

function noAnswer(why: string): PageError {
  const sentence = `The site's robots.txt could not be read (${why}), so none of its pages is opened.`;
  return new PageError('cannot-open', sentence, { retryAfter: null });
}
