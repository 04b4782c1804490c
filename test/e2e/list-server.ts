import { createServer as createProxy } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { generate } from 'selfsigned';
import { type ListAnswer, whole } from './list-answers.ts';

/** A server that stands for the official hosts, and the proxy that leads to it; nothing else is reached through it. */
export type ListServer = {
  /** https://localhost:PORT, for programs that need no proxy. */
  origin: string;
  proxyPort: number;
  /** What the next requests are given. */
  list: Buffer;
  answer: ListAnswer;
  /** Headers of the requests for lists so far. */
  requests: { host: string; path: string; headers: Readonly<Record<string, unknown>> }[];
  close: () => void;
};

/** What the eCFR tells before it is asked for the text of a day. */
const TITLES_PATH = '/api/versioner/v1/titles.json';
const TITLES = JSON.stringify({ titles: [{ number: 15, up_to_date_as_of: '2026-11-19' }] });

type Listening = {
  address: () => AddressInfo | string | null;
  listen: (port: number, host: string, done: () => void) => unknown;
};

async function listen(server: Listening): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts both, with a certificate made for the occasion. */
export async function startListServer(hosts: readonly string[]): Promise<ListServer> {
  const names = ['localhost', ...hosts];
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  const state: Pick<ListServer, 'list' | 'answer' | 'requests'> = {
    list: Buffer.alloc(0),
    answer: whole,
    requests: [],
  };
  const lists: Server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    // A mirror has it further down.
    if (request.url?.endsWith(TITLES_PATH)) return void response.end(TITLES);
    state.requests.push({ host: request.headers.host ?? '', path: request.url ?? '', headers: request.headers });
    response.on('error', () => undefined);
    state.answer(state.list, request, response);
  });
  const port = await listen(lists);
  const proxy = createProxy((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request, socket, head) => {
    socket.on('error', () => undefined);
    const [host] = (request.url ?? '').split(':');
    if (!hosts.includes(host ?? '')) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
  });
  const proxyPort = await listen(proxy);
  return Object.assign(state, {
    origin: `https://localhost:${port}`,
    proxyPort,
    close() {
      proxy.close();
      proxy.closeAllConnections();
      lists.close();
      lists.closeAllConnections();
    },
  });
}
