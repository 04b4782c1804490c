import { setTimeout as sleep } from 'node:timers/promises';
import type { Call, Result } from '../../src/messages/call.ts';
import type { ListsCalls, ListsState } from '../../src/messages/lists-contract.ts';
import type { SourceResult } from '../../src/model/edition.ts';
import type { Driver } from './driver.ts';

/** The calls of the lists page, made from an extension page as that makes them. */
export type ListsOf = {
  call: <Name extends keyof ListsCalls>(
    name: Name,
    ...args: Parameters<ListsCalls[Name]>
  ) => Promise<ReturnType<ListsCalls[Name]>>;
  /** The state once no job is under way. */
  settled: (timeoutMs?: number) => Promise<ListsState>;
  /** Reads a source and waits for what comes of it. */
  update: (source: string) => Promise<SourceResult>;
  /** The edition in use of a source, and its entries as the state tells them. */
  inUse: (source: string) => Promise<number | null>;
};

/** Makes the calls of the lists page in a browser. */
export function listsOf(driver: Driver): ListsOf {
  const call: ListsOf['call'] = async (name, ...args) => {
    const message: Call = { call: name, args };
    const answer = await driver.extensionEvaluate<Result<never> | undefined>(
      `return (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
    );
    if (!answer?.ok) throw new Error(`${name}: ${answer?.error ?? 'no answer'}`);
    return answer.value;
  };
  const settled: ListsOf['settled'] = async (timeoutMs = 60_000) => {
    for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(100)) {
      const state = await call('lists-state').catch(() => null);
      if (state && state.job === null) return state;
    }
    throw new Error('the job did not end');
  };
  return {
    call,
    settled,
    async update(source) {
      const resultOf = (state: ListsState) => state.sources.find(({ id }) => id === source)?.last ?? null;
      const before = resultOf(await settled());
      await call('update-source', source);
      const last = resultOf(await settled());
      if (!last || last.at === before?.at) throw new Error(`${source} was not read`);
      return last;
    },
    async inUse(source) {
      const { lists } = await settled();
      return lists.find(({ edition }) => edition?.source === source)?.edition?.number ?? null;
    },
  };
}
