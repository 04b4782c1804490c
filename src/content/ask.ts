import { browser } from '../messages/browser.ts';
import { CallRefused, caller } from '../messages/call.ts';
import type { ContentCalls } from '../messages/contract.ts';
import type { Span } from '../model/mention.ts';
import type { PageRun } from './page-run.ts';

const call = caller<ContentCalls>((message) => browser.runtime.sendMessage(message));
/** A background that died in the middle of a call is started by the next one. */
const TRIES = 4;
const PAUSE_MS = 150;
/** Answers kept so that a page that draws the same text again costs no message. */
const MOST_KEPT = 2000;
const LONGEST_KEPT = 300;

/** Whether the extension that injected this script is still there; after an update it is not. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Makes a call, again when the background went away during it. */
export async function callBackground<Name extends keyof ContentCalls & string>(
  name: Name,
  ...args: Parameters<ContentCalls[Name]>
): Promise<ReturnType<ContentCalls[Name]>> {
  for (let tries = 1; ; tries++) {
    try {
      return await call(name, ...args);
    } catch (error) {
      if (tries === TRIES || error instanceof CallRefused || !isConnected()) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}

const answered = new Map<string, readonly Span[]>();

function keepAnswer(text: string, spans: readonly Span[]): void {
  if (text.length > LONGEST_KEPT) return;
  if (answered.size >= MOST_KEPT) answered.clear();
  answered.set(text, spans);
}

/** The spans found in each run, in the order of the runs. */
export async function askForSpans(runs: readonly PageRun[]): Promise<readonly (readonly Span[])[]> {
  const found = new Map<string, readonly Span[]>();
  const asked = new Map<string, PageRun>();
  for (const run of runs) {
    const kept = answered.get(run.text);
    if (kept) found.set(run.text, kept);
    else asked.set(run.text, run);
  }
  const unknown = [...asked.values()];
  if (unknown.length > 0) {
    const reply = await callBackground(
      'screen-text',
      unknown.map(({ text, where }, id) => ({ id, where, text })),
    );
    for (const { id, spans } of reply) found.set(unknown[id]?.text ?? '', spans);
  }
  for (const { text } of unknown) keepAnswer(text, found.get(text) ?? []);
  return runs.map(({ text }) => found.get(text) ?? []);
}
