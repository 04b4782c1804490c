import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SessionCalls } from '../../src/messages/session-contract.ts';
import type { SessionPage } from '../../src/model/session.ts';
import type { Driver } from './driver.ts';
import { type ExpectedRow, hashOf, type SessionStop } from './session-pages.ts';

/** Spot checks in a browser, asked for as the extension's own pages ask. */
export function sessionsIn(driver: Driver) {
  async function call<Name extends keyof SessionCalls & string>(
    name: Name,
    ...args: Parameters<SessionCalls[Name]>
  ): Promise<ReturnType<SessionCalls[Name]>> {
    const answer = await driver.extensionEvaluate<{ ok: boolean; value: never; error: string } | undefined>(
      `return (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call: name, args })})`,
    );
    if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
    return answer.value;
  }
  /** Asks again where the background was ended in the middle of the answer. */
  async function ask<Name extends keyof SessionCalls & string>(name: Name, ...args: Parameters<SessionCalls[Name]>) {
    for (let left = 5; ; left--) {
      try {
        return await call(name, ...args);
      } catch (error) {
        if (left === 0) throw error;
        await sleep(200);
      }
    }
  }
  return {
    call,
    ask,
    /** The pages of a session once they are as wanted, or as they are after a while. */
    async pagesUntil(session: string, isWanted: (pages: readonly SessionPage[]) => boolean, timeoutMs = 20_000) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const pages = await ask('session-pages', session);
        if (isWanted(pages) || Date.now() > deadline) return pages;
        await sleep(150);
      }
    },
  };
}

/** An origin at which nobody answers. */
export async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Goes to a page as a person does; one that the browser cannot open is an error of the driver's, not of ours. */
export async function visit(driver: Driver, address: string): Promise<void> {
  await driver.openPage(address).catch((error: unknown) => {
    if (!/ERR_CONNECTION_REFUSED|about:neterror/.test(String(error))) throw error;
  });
}

/** Whether a row has come to rest: it says what became of the page in the end. */
export const isSettled = ({ why, state }: SessionPage): boolean => why !== 'left-early' && state !== undefined;

/** A row in the words of what is expected of it. */
export function rowAsExpected({ title, state, why, screening, textSha256 }: SessionPage): Omit<ExpectedRow, 'text'> & {
  textSha256: string | null;
} {
  return {
    title,
    state,
    why,
    hits: (screening?.hits ?? []).map(({ entity, basis }) => `${entity} ${basis}`).sort(),
    unreadable: (screening?.coverage.unreadable ?? []).map(({ what }) => what),
    textSha256,
  };
}

/** What a stop's row is to be. */
export function expectedOf({ row: { text, ...row } }: SessionStop) {
  return { ...row, textSha256: text === null ? null : hashOf(text) };
}
