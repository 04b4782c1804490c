/** Outcome of a call that crosses contexts. Errors travel as text, never as thrown objects. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

type Contract = Record<string, (...args: never[]) => unknown>;

/** A call on the wire. */
export type Call = { call: string; args: readonly unknown[] };

/** One handler per call of the contract; the build fails when one is missing. `From` is what is known of the caller. */
export type Handlers<C extends Contract, From> = {
  [Name in keyof C]: (from: From, ...args: Parameters<C[Name]>) => ReturnType<C[Name]> | Promise<ReturnType<C[Name]>>;
};

/** Sends one call and waits for its answer. */
export type Transport = (message: Call) => Promise<unknown>;

/** The other side answered, and said no: asking again would not help. */
export class CallRefused extends Error {}

/** Typed calls over a transport; rejects with {@link CallRefused} and the other side's text, or as the transport does. */
export function caller<C extends Contract>(transport: Transport) {
  return async <Name extends keyof C & string>(
    name: Name,
    ...args: Parameters<C[Name]>
  ): Promise<ReturnType<C[Name]>> => {
    const result = (await transport({ call: name, args })) as Result<ReturnType<C[Name]>> | undefined;
    if (!result) throw new Error(`${name}: no answer`);
    if (!result.ok) throw new CallRefused(`${name}: ${result.error}`);
    return result.value;
  };
}

/** Whether an unknown message has the shape of a call. */
export function isCall(message: unknown): message is Call {
  if (typeof message !== 'object' || message === null) return false;
  const { call, args } = message as Partial<Call>;
  return typeof call === 'string' && Array.isArray(args);
}

/** Runs the handler of a call; always answers, also when it throws or does not exist. */
export async function answer<C extends Contract, From>(
  handlers: Handlers<C, From>,
  from: From,
  message: Call,
): Promise<Result<unknown>> {
  if (!Object.hasOwn(handlers, message.call)) return { ok: false, error: 'no such call' };
  try {
    const handler = handlers[message.call] as (from: From, ...args: readonly unknown[]) => unknown;
    return { ok: true, value: await handler(from, ...message.args) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
