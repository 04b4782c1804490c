import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib';

/** Answers one request for a list, well or badly. */
export type ListAnswer = (list: Buffer, request: IncomingMessage, response: ServerResponse) => void;

/** The bytes of an answer written as they are, and the connection closed behind them. */
function raw(response: ServerResponse, head: readonly string[], body: Buffer): void {
  const { socket } = response;
  socket?.write(`${['HTTP/1.1 200 OK', 'Content-Type: text/xml', ...head, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  socket?.end(body);
}

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);

function packed(bytes: Buffer, encoding: 'gzip' | 'br'): ListAnswer {
  return (_list, _request, response) => raw(response, [`Content-Encoding: ${encoding}`], bytes);
}

function withWrongSum(bytes: Buffer): Buffer {
  const wrong = Buffer.from(bytes);
  wrong.writeUInt32LE((wrong.readUInt32LE(wrong.length - 8) ^ 0xffff) >>> 0, wrong.length - 8);
  return wrong;
}

/** The whole list, with its length. */
export const whole: ListAnswer = (list, _request, response) => {
  response.writeHead(200, { 'content-type': 'text/xml', 'content-length': list.length }).end(list);
};

/** The seven ways in which a transfer is cut off; browsers call only the first two an error. */
export const CUTS: Readonly<Record<string, ListAnswer>> = {
  'length-short': (list, _request, response) => raw(response, [`Content-Length: ${list.length}`], half(list)),
  'chunk-cut': (list, _request, response) => {
    const size = Buffer.from(`${list.length.toString(16)}\r\n`);
    raw(response, ['Transfer-Encoding: chunked'], Buffer.concat([size, half(list)]));
  },
  'closed-half': (list, _request, response) => raw(response, [], half(list)),
  'gzip-half': (list, request, response) => packed(half(gzipSync(list)), 'gzip')(list, request, response),
  'gzip-no-trailer': (list, request, response) =>
    packed(gzipSync(list).subarray(0, -8), 'gzip')(list, request, response),
  'gzip-wrong-sum': (list, request, response) => packed(withWrongSum(gzipSync(list)), 'gzip')(list, request, response),
  'brotli-half': (list, request, response) => packed(half(brotliCompressSync(list)), 'br')(list, request, response),
};

const status =
  (code: number, headers: Record<string, string> = {}): ListAnswer =>
  (_list, _request, response) => {
    response.writeHead(code, headers).end();
  };

/** Writes until the other side has had enough. */
function endless(response: ServerResponse, chunk: Buffer): void {
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', write);
  };
  write();
}

/** Other answers that bring no list. */
export const NO_LISTS: Readonly<Record<string, ListAnswer>> = {
  portal: (_list, _request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/csv' })
      .end('\ufeff\n<!-- welcome -->\n<!DOCTYPE html><title>Log in</title><form></form>');
  },
  redirect: status(302, { location: 'https://login.example/' }),
  'network-login': status(511),
  'no-content': status(204),
  empty: status(200, { 'content-length': '0' }),
  part: (list, _request, response) => {
    const body = half(list);
    const range = `bytes 0-${body.length - 1}/${list.length}`;
    response.writeHead(206, { 'content-range': range, 'content-length': body.length }).end(body);
  },
  'not-modified': status(304),
  forbidden: status(403),
  missing: status(404),
  'too-many': status(429, { 'retry-after': '7200' }),
  unavailable: status(503, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }),
  endless: (_list, _request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    endless(response, Buffer.alloc(65_536, 0x20));
  },
  // 512 MB of blanks, some 500 kB packed.
  bomb: (_list, _request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' });
    const gzip = createGzip({ level: 9 });
    gzip.pipe(response);
    const blanks = Buffer.alloc(1024 * 1024, 0x20);
    let left = 512;
    const write = () => {
      while (left > 0 && !response.destroyed) {
        left--;
        if (!gzip.write(blanks)) return void gzip.once('drain', write);
      }
      gzip.end();
    };
    write();
  },
  'wrong-encoding': (list, _request, response) => {
    const body = Buffer.from(`\ufeff${list.toString('utf8')}`, 'utf16le');
    response.writeHead(200, { 'content-length': body.length }).end(body);
  },
};

/** All of the list under `bytes 0-…`, as servers that know ranges answer. */
export const wholeRange: ListAnswer = (list, _request, response) => {
  const range = `bytes 0-${list.length - 1}/${list.length}`;
  response.writeHead(206, { 'content-range': range, 'content-length': list.length }).end(list);
};

/** The head and some bytes, then nothing. */
export const stall: ListAnswer = (list, _request, response) => {
  response.writeHead(200, { 'content-length': list.length });
  response.write(half(list));
};

/** A byte now and then, for ever. */
export const drip: ListAnswer = (list, _request, response) => {
  response.writeHead(200, { 'content-length': list.length });
  let at = 0;
  const timer = setInterval(() => {
    if (response.destroyed || at >= list.length) clearInterval(timer);
    else response.write(list.subarray(at, ++at));
  }, 20);
};
