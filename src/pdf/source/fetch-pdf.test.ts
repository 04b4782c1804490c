import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSheet } from '../../../test/fixtures/pdf/documents.ts';
import { fetchPdf } from './fetch-pdf.ts';

const sheet = dataSheet();
const HTML = '<!doctype html><title>Log in</title>';
const answers: Readonly<Record<string, RequestListener>> = {
  '/sheet.pdf': (_, response) => response.writeHead(200, { 'content-length': sheet.length }).end(sheet),
  '/packed.pdf': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(sheet)),
  '/login': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(HTML),
  '/words': (_, response) => response.end('just words'),
  '/empty': (_, response) => response.end(),
  '/secret': (_, response) => response.writeHead(403).end(),
  '/down': (_, response) => response.writeHead(503).end(),
  // Announces more than it sends, and breaks off.
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': sheet.length }).write(sheet.subarray(0, 900));
    setTimeout(() => response.destroy(), 50);
  },
  '/announced': (_, response) => response.writeHead(200, { 'content-length': 10_000_000 }).write('%PDF-1.4'),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(50_000, '%PDF-1.4 ')), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/stalls': (_, response) => {
    response.writeHead(200).write('%PDF-1.4');
  },
  '/silent': () => undefined,
};
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('fetching a PDF', () => {
  const progress: (readonly [number, number | null])[] = [];
  const get = (path: string, signal = new AbortController().signal) =>
    fetchPdf(origin + path, {
      signal,
      onProgress: (received, total) => progress.push([received, total]),
      mostBytes: 1_000_000,
      // A loaded machine is no server that stalls.
      patienceMs: /stalls|silent/.test(path) ? 400 : 20_000,
      isOnline: () => true,
    });

  it('gives the bytes and says how many have come', async () => {
    expect(Buffer.from(await get('/sheet.pdf')).equals(sheet)).toBe(true);
    expect(progress.at(-1)).toEqual([sheet.length, sheet.length]);
  });

  it('does not take the size of a compressed transfer for that of the file', async () => {
    expect(Buffer.from(await get('/packed.pdf')).equals(sheet)).toBe(true);
    expect(progress.at(-1)).toEqual([sheet.length, null]);
  });

  it.each([
    ['/login', 'web-page'],
    ['/words', 'not-a-pdf'],
    ['/empty', 'empty'],
    ['/missing', 'not-found'],
    ['/secret', 'refused'],
    ['/down', 'server'],
    ['/announced', 'too-large'],
    ['/endless', 'too-large'],
    ['/stalls', 'stalled'],
    ['/silent', 'stalled'],
    ['/cut', 'cut-off'],
  ])('says of %s: %s', async (path, kind) => {
    await expect(get(path)).rejects.toMatchObject({ kind });
  });

  it('says that nobody answers, and why when there is no network', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => void gone.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/`;
    await new Promise((resolve) => void gone.close(resolve));
    const fetchWith = (isOnline: boolean) =>
      fetchPdf(address, {
        signal: new AbortController().signal,
        onProgress: () => undefined,
        isOnline: () => isOnline,
      });
    await expect(fetchWith(true)).rejects.toMatchObject({ kind: 'no-answer' });
    await expect(fetchWith(false)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('ends when it is stopped', async () => {
    const ender = new AbortController();
    setTimeout(() => ender.abort(), 50);
    await expect(get('/stalls', ender.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
