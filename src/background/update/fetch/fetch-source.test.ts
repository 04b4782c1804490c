import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CUTS, drip, type ListAnswer, NO_LISTS, stall, whole, wholeRange } from '../../../../test/e2e/list-answers.ts';
import { type ListServer, startListServer } from '../../../../test/e2e/list-server.ts';
import { makeUvl, numbers } from '../../../../test/sources/make-uvl.ts';
import type { FailureCode } from '../../../model/update-failure.ts';
import { FetchFailure } from './fetch-failure.ts';
import { type Fetched, type FetchLimits, fetchSource } from './fetch-source.ts';

const list = Buffer.from(makeUvl(numbers(1, 400)));
const MOST_BYTES = 1_000_000;
let server: ListServer;

beforeAll(async () => {
  // The certificate is made for the test; nothing else is asked in this process.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  server = await startListServer([]);
});
afterAll(() => server.close());
beforeEach(() => {
  server.list = list;
  server.requests = [];
});

type Got = { fetched: Fetched; bytes: Buffer } | { code: FailureCode; retryAfterMs: number | null; bytes: Buffer };

async function get(answer: ListAnswer, limits?: FetchLimits, redirectHosts: string[] = [], path = '/'): Promise<Got> {
  server.answer = answer;
  const chunks: Uint8Array[] = [];
  const source = { url: `${server.origin}${path}`, redirectHosts, mostBytes: MOST_BYTES };
  const take = async (chunk: Uint8Array) => void chunks.push(chunk);
  const tools = { fetch, now: () => Date.now(), signal: new AbortController().signal, ...(limits ? { limits } : {}) };
  try {
    return { fetched: await fetchSource(source, take, tools), bytes: Buffer.concat(chunks) };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { code: error.code, retryAfterMs: error.retryAfterMs, bytes: Buffer.concat(chunks) };
  }
}

describe('a download', () => {
  it.each([
    ['whole', whole],
    ['as a range that is all of it', wholeRange],
  ])('that comes %s is handed on byte for byte, with its SHA-256', async (_, answer) => {
    const got = await get(answer);
    expect(got).toMatchObject({
      fetched: { bytes: list.length, sha256: createHash('sha256').update(list).digest('hex') },
    });
    expect(got.bytes.equals(list)).toBe(true);
  });

  it('tells the server nothing of the user, and asks for bytes that are not packed', async () => {
    await get(whole);
    const [request] = server.requests;
    expect(request?.headers).toMatchObject({ range: 'bytes=0-', 'accept-encoding': 'identity' });
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
  });

  it('from an address that is not https is not begun', async () => {
    const source = { url: 'http://127.0.0.1/', redirectHosts: [], mostBytes: 10 };
    const fetchNever = () => Promise.reject(new Error('asked'));
    const tools = { fetch: fetchNever, now: () => 0, signal: new AbortController().signal };
    await expect(fetchSource(source, async () => undefined, tools)).rejects.toMatchObject({ code: 'NETWORK' });
  });

  it.each<[string, FailureCode]>([
    ['length-short', 'CUT_OFF'],
    ['gzip-half', 'HTTP_STATUS'],
    ['gzip-no-trailer', 'HTTP_STATUS'],
    ['gzip-wrong-sum', 'HTTP_STATUS'],
    ['brotli-half', 'HTTP_STATUS'],
  ])('cut off (%s) fails', async (kind, code) => {
    expect(await get(CUTS[kind] as ListAnswer)).toMatchObject({ code });
  });

  // Browsers reject the cut chunk, as the end-to-end test sees; Node does not.
  it.each(['closed-half', 'chunk-cut'])('cut off (%s) may look whole here: its reader sees the cut', async (kind) => {
    const got = await get(CUTS[kind] as ListAnswer);
    expect(got).toMatchObject({ fetched: { bytes: list.length >> 1 } });
  });

  it.each<[string, FailureCode]>([
    ['portal', 'LOGIN_PAGE'],
    ['redirect', 'LOGIN_PAGE'],
    ['network-login', 'LOGIN_PAGE'],
    ['no-content', 'HTTP_STATUS'],
    ['empty', 'CUT_OFF'],
    ['part', 'HTTP_STATUS'],
    ['not-modified', 'HTTP_STATUS'],
    ['forbidden', 'HTTP_STATUS'],
    ['missing', 'HTTP_STATUS'],
    ['endless', 'TOO_LARGE'],
    ['bomb', 'HTTP_STATUS'],
  ])('that brings no list (%s) fails', async (kind, code) => {
    const got = await get(NO_LISTS[kind] as ListAnswer);
    expect(got).toMatchObject({ code });
    expect(got.bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('obeys how long a server wants to be left alone, within reason', async () => {
    expect(await get(NO_LISTS['too-many'] as ListAnswer)).toMatchObject({ retryAfterMs: 7_200_000 });
    expect(await get(NO_LISTS.unavailable as ListAnswer)).toMatchObject({ retryAfterMs: 86_400_000 });
  });

  it('stops when nothing comes, and when it takes too long in all', async () => {
    expect(await get(stall, { stallMs: 100, totalMs: 60_000 })).toMatchObject({ code: 'TIMEOUT' });
    expect(await get(drip, { stallMs: 5_000, totalMs: 300 })).toMatchObject({ code: 'TIMEOUT' });
  });

  it('fails where nothing answers', async () => {
    const source = { url: 'https://127.0.0.1:1/', redirectHosts: [], mostBytes: 10 };
    const tools = { fetch, now: () => 0, signal: new AbortController().signal };
    await expect(fetchSource(source, async () => undefined, tools)).rejects.toMatchObject({ code: 'NETWORK' });
  });

  it('follows one redirect to a host that the registry names, and to no other', async () => {
    const onward: ListAnswer = (bytes, request, response) => {
      if (request.url === '/signed') whole(bytes, request, response);
      else response.writeHead(302, { location: `${server.origin}/signed` }).end();
    };
    expect(await get(onward, undefined, ['localhost'])).toMatchObject({ fetched: { bytes: list.length } });
    expect(await get(onward, undefined, ['elsewhere.example'])).toMatchObject({ code: 'LOGIN_PAGE' });
  });

  it('ends when the user says so', async () => {
    server.answer = stall;
    const controller = new AbortController();
    const source = { url: server.origin, redirectHosts: [], mostBytes: MOST_BYTES };
    const going = fetchSource(source, async () => controller.abort(), {
      fetch,
      now: () => 0,
      signal: controller.signal,
    });
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
  });
});
