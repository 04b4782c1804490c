import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checkAnswer } from './check-answer.ts';
import { FetchFailure } from './fetch-failure.ts';
import { isWebPage } from './web-page.ts';

/** What is to be fetched. */
export type Fetchable = { url: string; redirectHosts: readonly string[]; mostBytes: number };

/** How long a download may take, in milliseconds. */
export type FetchLimits = {
  /** Without a byte. */
  stallMs: number;
  /** In all. */
  totalMs: number;
};

/** What a download came to. */
export type Fetched = { bytes: number; sha256: string; etag: string | null; lastModified: string | null };

/** What fetching needs of the browser and of whoever asks. */
export type FetchTools = {
  /** The browser's. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => number;
  /** Ends the download for the user. */
  signal: AbortSignal;
  limits?: FetchLimits;
};

/** Patience with the official hosts. */
const LIMITS: FetchLimits = { stallMs: 30_000, totalMs: 120_000 };

/** What a file may be recognised by. */
const HEAD_BYTES = 1024;
/** A header that nobody needs in full. */
const MOST_HEADER = 200;

/** Aborts when nothing came for a while, when the whole takes too long, or when the user says so. */
class Patience {
  readonly #controller = new AbortController();
  readonly #limits: FetchLimits;
  readonly #total: ReturnType<typeof setTimeout>;
  #stall: ReturnType<typeof setTimeout> | undefined;
  readonly #user: AbortSignal;
  readonly #byUser = () => this.#controller.abort(this.#user.reason);

  constructor(limits: FetchLimits, user: AbortSignal) {
    this.#limits = limits;
    this.#user = user;
    this.#total = setTimeout(() => this.#end(`not whole after ${limits.totalMs} ms`), limits.totalMs);
    user.addEventListener('abort', this.#byUser);
    if (user.aborted) this.#byUser();
    this.goOn();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something came. */
  goOn(): void {
    clearTimeout(this.#stall);
    this.#stall = setTimeout(() => this.#end(`nothing for ${this.#limits.stallMs} ms`), this.#limits.stallMs);
  }

  stop(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#stall);
    this.#user.removeEventListener('abort', this.#byUser);
  }

  #end(why: string): void {
    this.#controller.abort(new FetchFailure('TIMEOUT', why));
  }
}

/** Settles as the promise does, or rejects as soon as patience ends: not every body heeds its request's signal. */
function whilePatient<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

const headerOf = (answer: Response, name: string) => answer.headers.get(name)?.slice(0, MOST_HEADER) ?? null;

/** Joins the first bytes of a file until there are enough to recognise it. */
function grown(head: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (head.length >= HEAD_BYTES) return head;
  const both = new Uint8Array(Math.min(head.length + chunk.length, HEAD_BYTES));
  both.set(head);
  both.set(chunk.subarray(0, both.length - head.length), head.length);
  return both;
}

/**
 * Downloads a file and hands its bytes on as they come; throws {@link FetchFailure} unless all of it came from where it
 * should, or the signal's reason. What was handed on until then is to be thrown away.
 */
export async function fetchSource(
  { url, redirectHosts, mostBytes }: Fetchable,
  take: (chunk: Uint8Array) => Promise<void>,
  { fetch, now, signal, limits = LIMITS }: FetchTools,
): Promise<Fetched> {
  if (new URL(url).protocol !== 'https:') throw new FetchFailure('NETWORK', 'the address is not https');
  const patience = new Patience(limits, signal);
  try {
    const answer = await whilePatient(
      fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        // A redirect that is not followed can be told from a broken connection.
        redirect: redirectHosts.length > 0 ? 'follow' : 'manual',
        // Asked for a range, even that of all bytes, a server packs nothing (Fetch standard: Accept-Encoding identity).
        headers: { range: 'bytes=0-' },
        signal: patience.signal,
      }),
      patience.signal,
    );
    return await readBody(answer, checkAnswer(answer, redirectHosts, now()), { take, mostBytes, patience });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof FetchFailure) throw error;
    if (patience.signal.aborted) throw patience.signal.reason;
    if (error instanceof TypeError) throw new FetchFailure('NETWORK', error.message.slice(0, 200));
    throw error;
  } finally {
    patience.stop();
  }
}

type Body = { take: (chunk: Uint8Array) => Promise<void>; mostBytes: number; patience: Patience };

async function readBody(
  answer: Response,
  length: number | null,
  { take, mostBytes, patience }: Body,
): Promise<Fetched> {
  const reader = answer.body?.getReader();
  try {
    if (length !== null && length > mostBytes) throw new FetchFailure('TOO_LARGE', `${length} bytes said`);
    const hash = sha256.create();
    let head: Uint8Array = new Uint8Array(0);
    let bytes = 0;
    for (;;) {
      const read = reader ? await whilePatient(reader.read(), patience.signal).catch(cutOff) : { done: true as const };
      if (read.done) break;
      const chunk = read.value;
      patience.goOn();
      bytes += chunk.length;
      if (bytes > mostBytes) throw new FetchFailure('TOO_LARGE', `more than ${mostBytes} bytes`);
      head = grown(head, chunk);
      if (isWebPage(head)) throw new FetchFailure('LOGIN_PAGE', 'a web page came');
      hash.update(chunk);
      await take(chunk);
    }
    if (bytes === 0) throw new FetchFailure('CUT_OFF', 'no byte came');
    if (length !== null && bytes !== length) throw new FetchFailure('CUT_OFF', `${bytes} of ${length} bytes came`);
    const digest = bytesToHex(hash.digest());
    return { bytes, sha256: digest, etag: headerOf(answer, 'etag'), lastModified: headerOf(answer, 'last-modified') };
  } finally {
    // What is left of an endless body must not go on arriving.
    reader?.cancel().catch(() => undefined);
  }
}

/** Browsers reject the reading of a body whose connection broke. */
function cutOff(error: unknown): never {
  if (error instanceof TypeError) throw new FetchFailure('CUT_OFF', 'the connection broke');
  throw error;
}
