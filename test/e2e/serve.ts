import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../../src/cli/run/content-type.ts';

/** An answer; text alone is an HTML page. */
export type ServedAnswer =
  | string
  | { type?: string; status?: number; headers?: Record<string, string>; body: string | Buffer };

/** What a path answers: always the same, or to each request by itself. */
export type ServedPage = ServedAnswer | ((request: IncomingMessage) => ServedAnswer);

/** Two origins on this machine that give out the same pages. */
export type TestServer = {
  /** http://127.0.0.1:PORT */
  origin: string;
  /** http://localhost:PORT with another port: another origin and another site. */
  otherOrigin: string;
  close: () => void;
};

/** What browsers ask for of themselves: an answer, or they log an error. */
const UNASKED: Record<string, ServedPage> = { '/favicon.ico': { status: 204, type: 'image/x-icon', body: '' } };

/**
 * Serves pages by their path (`/a`) and, for all others, the files of a folder. `{{origin}}` and
 * `{{other}}` in a text stand for the two origins, so that pages can frame each other.
 */
export async function serve(pages: Record<string, ServedPage>, folder?: string): Promise<TestServer> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const page = pages[pathOf(request)] ?? UNASKED[pathOf(request)] ?? null;
    void respond(typeof page === 'function' ? page(request) : page, request, response);
  };
  const first = await listen(createServer(answer), '127.0.0.1');
  const second = await listen(createServer(answer), 'localhost');
  const origin = `http://127.0.0.1:${first.port}`;
  const otherOrigin = `http://localhost:${second.port}`;

  async function respond(page: ServedAnswer | null, request: IncomingMessage, response: ServerResponse) {
    const found = page ?? (await fileAt(folder, pathOf(request)));
    if (found === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const {
      type = 'text/html; charset=utf-8',
      status = 200,
      headers = {},
      body,
    } = typeof found === 'string' ? { body: found } : found;
    const filled =
      typeof body === 'string' ? body.replaceAll('{{origin}}', origin).replaceAll('{{other}}', otherOrigin) : body;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(filled);
  }

  return {
    origin,
    otherOrigin,
    close() {
      for (const { server } of [first, second]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
}

async function fileAt(folder: string | undefined, path: string): Promise<ServedAnswer | null> {
  if (folder === undefined) return null;
  const body = await readFile(join(folder, path)).catch(() => null);
  return body && { type: contentTypeOf(path), body };
}

async function listen(server: Server, host: string): Promise<{ server: Server; port: number }> {
  await new Promise<void>((resolve) => void server.listen(0, host, resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
