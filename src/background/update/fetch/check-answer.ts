import { FetchFailure } from './fetch-failure.ts';
import { retryAfterMs } from './retry-after.ts';

/** What of an answer is looked at before its body. */
export type AnswerHead = Pick<Response, 'status' | 'type' | 'url' | 'redirected' | 'headers'>;

/** Networks that want a login say so by it (RFC 6585). */
const NETWORK_LOGIN = 511;

/** Length of the whole file, where the answer says it; null where not. */
function lengthSaid(headers: Headers): number | null {
  const text = headers.get('content-length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Whether an answer to "all bytes from 0 on" brings all of them: `bytes 0-99/100`. */
function wholeRange(headers: Headers): number | null {
  const parts = /^bytes 0-(\d{1,15})\/(\d{1,15})$/.exec(headers.get('content-range') ?? '');
  return parts && Number(parts[1]) + 1 === Number(parts[2]) ? Number(parts[2]) : null;
}

/**
 * Whether an answer's head promises the file: its status, where it came from, that it is not packed. Answers how long
 * the file is, null where the answer does not say. Throws {@link FetchFailure}.
 *
 * A packed transfer is refused: browsers unpack it unseen and give a cut gzip or brotli, or one whose check sum is wrong,
 * as a whole file. The request asks for none.
 */
export function checkAnswer(answer: AnswerHead, redirectHosts: readonly string[], now: number): number | null {
  const { status, type, headers } = answer;
  // Browsers hide what a redirect that is not followed says; Node shows it.
  const isRedirect = type === 'opaqueredirect' || (status >= 301 && status <= 308 && status !== 304);
  if (isRedirect) throw new FetchFailure('LOGIN_PAGE', 'redirected to another address');
  if (status === NETWORK_LOGIN) throw new FetchFailure('LOGIN_PAGE', `status ${status}`);
  const range = status === 206 ? wholeRange(headers) : null;
  if (status !== 200 && range === null) {
    throw new FetchFailure('HTTP_STATUS', `status ${status}`, retryAfterMs(headers.get('retry-after'), now));
  }
  if (answer.redirected) {
    const { protocol, hostname } = new URL(answer.url);
    if (protocol !== 'https:' || !redirectHosts.includes(hostname)) {
      throw new FetchFailure('LOGIN_PAGE', `redirected to ${hostname}`);
    }
  }
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    throw new FetchFailure(
      'HTTP_STATUS',
      `packed by the server (${encoding.slice(0, 20)}), so a cut could not be told`,
    );
  }
  return range ?? lengthSaid(headers);
}
