import { randomUUID } from 'node:crypto';
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, relative, sep } from 'node:path';
import { contentTypeOf, pageTypeOf } from './content-type.ts';
import { PageError } from './page-error.ts';

/** Serves saved pages to our own browser: content scripts do not run on file: addresses. */
export type PageServer = {
  /** http://127.0.0.1:PORT */
  origin: string;
  /** Address of a saved page; throws a PageError for a file that is none. */
  addressOf: (path: string) => string;
  close: () => void;
};

type Mount = { folder: string; page: string; type: string };

/** Starts a server on the loopback interface that gives out named pages and the files beside them. */
export async function startPageServer(): Promise<PageServer> {
  const mounts = new Map<string, Mount>();
  const server = createServer((request, response) => {
    const [, key = '', ...rest] = (request.url ?? '').split(/[?#]/)[0]?.split('/') ?? [];
    serve(mounts.get(key), rest, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    addressOf(path) {
      const mount = mountOf(path);
      const key = randomUUID();
      mounts.set(key, mount);
      return `${origin}/${key}/${encodeURIComponent(mount.page)}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function mountOf(path: string): Mount {
  const full = realPath(path);
  if (full === null) throw new PageError('not-found', `There is no file ${path}.`);
  if (!statSync(full).isFile()) throw new PageError('not-a-page', `${path} is not a file.`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(full);
  } catch {
    throw new PageError('cannot-open', `${path} may not be read.`);
  }
  const type = pageTypeOf(path, bytes);
  if (!type) throw new PageError('not-a-page', `${path} is not a page of text: no HTML, XML or plain text.`);
  return { folder: dirname(full), page: basename(full), type };
}

function serve(mount: Mount | undefined, parts: readonly string[], response: ServerResponse): void {
  const path = mount && pathUnder(mount.folder, parts);
  if (!mount || !path) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end();
    return;
  }
  const isPage = path === join(mount.folder, mount.page);
  response.writeHead(200, { 'content-type': isPage ? mount.type : contentTypeOf(path), 'cache-control': 'no-store' });
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file a request names, only when it lies in the page's folder, links followed. */
function pathUnder(folder: string, parts: readonly string[]): string | null {
  const names = parts.map(decode);
  // Files with a leading dot are a person's, not a page's.
  if (names.some((name) => !name || name.startsWith('.') || /[/\\\0]/.test(name))) return null;
  const full = realPath(join(folder, ...(names as string[])));
  if (!full || relative(folder, full).split(sep)[0] === '..' || !statSync(full).isFile()) return null;
  return full;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
