import type { Readable, Writable } from 'node:stream';

/** What a DevTools command answers or an event tells. */
export type Params = Record<string, unknown>;

/** A connection to a browser's DevTools. Commands without a session go to the browser itself. */
export type Devtools = {
  send: <T = Params>(method: string, params?: object, session?: string) => Promise<T>;
  /** The next event of this name in a session; rejects after so many milliseconds. */
  next: (session: string, event: string, timeoutMs: number) => Promise<Params>;
  /** Fails everything that still waits. */
  end: (why: string) => void;
};

type Message = {
  id?: number;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
  sessionId?: string;
};
type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void };

/**
 * Speaks DevTools over a browser's pipe: JSON texts with a zero byte after each. By hand and not through Playwright,
 * because Playwright puts a world and scripts of its own into every frame, which would be measured with the page.
 */
export function devtoolsOver(input: Writable, output: Readable): Devtools {
  const answers = new Map<number, Waiting>();
  const events = new Set<Waiting & { session: string; event: string }>();
  let last = 0;
  let held: Buffer[] = [];

  function take({ id, method, params, result, error, sessionId }: Message): void {
    if (id !== undefined) {
      const waiting = answers.get(id);
      answers.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve((result ?? {}) as never);
      return;
    }
    for (const one of events)
      if (one.event === method && one.session === sessionId) one.resolve((params ?? {}) as never);
  }

  output.on('data', (bytes: Buffer) => {
    let from = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      held.push(bytes.subarray(from, end));
      take(JSON.parse(Buffer.concat(held).toString('utf8')) as Message);
      held = [];
      from = end + 1;
    }
    held.push(bytes.subarray(from));
  });

  return {
    send<T>(method: string, params: object = {}, session?: string) {
      const id = ++last;
      return new Promise<T>((resolve, reject) => {
        answers.set(id, {
          resolve,
          reject: (error) => reject(new Error(`${method}: ${error.message}`)),
        });
        input.write(`${JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) })}\0`);
      });
    },
    next: (session, event, timeoutMs) =>
      new Promise((resolve, reject) => {
        const settle =
          <T>(how: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            events.delete(one);
            how(value);
          };
        const one = { session, event, resolve: settle(resolve), reject: settle(reject) };
        const timer = setTimeout(() => one.reject(new Error(`no ${event} within ${timeoutMs / 1000} s`)), timeoutMs);
        events.add(one);
      }),
    end(why) {
      const error = new Error(why);
      for (const { reject } of [...answers.values(), ...events]) reject(error);
      answers.clear();
    },
  };
}
