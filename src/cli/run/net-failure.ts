import { PageError, type Passing } from './page-error.ts';

/** What may be otherwise a moment later. */
const PASSING = [
  'ERR_CONNECTION_RESET',
  'ERR_CONNECTION_CLOSED',
  'ERR_CONNECTION_ABORTED',
  'ERR_CONNECTION_TIMED_OUT',
  'ERR_EMPTY_RESPONSE',
  'ERR_HTTP2_PROTOCOL_ERROR',
  'ERR_INCOMPLETE_CHUNKED_ENCODING',
  'ERR_CONNECTION_REFUSED',
  'ERR_NETWORK_CHANGED',
  'ERR_TIMED_OUT',
];
/** What no site can bring about: it is our own network that is gone. */
const GONE = ['ERR_INTERNET_DISCONNECTED', 'ERR_NETWORK_IO_SUSPENDED', 'ERR_PROXY_CONNECTION_FAILED'];
/** What a site that is gone and a network that is gone have in common. */
const UNSURE = ['ERR_NAME_NOT_RESOLVED', 'ERR_ADDRESS_UNREACHABLE'];
/** Answers that say "not now". */
const NOT_NOW = [408, 429, 502, 503, 504];

/** What to tell of an address that Chromium could not open; `said` holds the name it gives the failure. */
export function netFailure(said: string): PageError | null {
  const code = /net::(ERR_\w+)/.exec(said)?.[1];
  if (!code) return null;
  return new PageError('cannot-open', `${sentenceOf(code)} (${code}).`, passingOf(code));
}

function sentenceOf(code: string): string {
  if (code === 'ERR_NAME_NOT_RESOLVED') return 'The host has no address';
  if (code === 'ERR_CONNECTION_REFUSED') return 'The host refused the connection';
  return 'The page cannot be opened';
}

function passingOf(code: string): Passing | null {
  if (GONE.includes(code)) return { retryAfter: null, network: 'gone' };
  if (UNSURE.includes(code)) return { retryAfter: null, network: 'unsure' };
  return PASSING.includes(code) ? { retryAfter: null } : null;
}

/** What to tell of an answer that is none: 400 and above. */
export function statusFailure(status: number, statusText: string, retryAfter: string | null): PageError {
  const passing = NOT_NOW.includes(status) ? { retryAfter } : null;
  return new PageError('cannot-open', `The server answered ${`${status} ${statusText}`.trim()}.`, passing);
}
