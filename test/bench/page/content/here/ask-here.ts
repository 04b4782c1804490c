// Stands in the place of src/content/ask.ts in the bench's extension whose finder is in the page.
import type { PageRun } from '../../../../../src/content/page-run.ts';
import { find, load, type Matcher } from '../../../../../src/match/matcher.ts';
import type { NameToFind } from '../../../../../src/match/name-to-find.ts';
import type { Span } from '../../../../../src/model/mention.ts';
import { DONE } from '../done-mark.ts';
import type { HandOut } from './hand-out.ts';

let matcher: Promise<Matcher> | undefined;

async function fetchMatcher(): Promise<Matcher> {
  const { bytes, names }: HandOut = await chrome.runtime.sendMessage('hand-out');
  const loaded = load(bytes, names);
  if (!loaded) throw new Error('The index could not be loaded.');
  return loaded;
}

/** Whether the extension is still there; the bench's always is. */
export function isConnected(): boolean {
  return true;
}

/** Sends a report, as the product does, so that this costs the same here. */
export async function callBackground(name: string, ...args: unknown[]): Promise<void> {
  await chrome.runtime.sendMessage({ call: name, args });
  const [report] = args as { isDone?: boolean }[];
  if (report?.isDone) performance.mark(DONE);
}

function spansIn(index: Matcher, text: string): Span[] {
  const refs = (names: readonly Pick<NameToFind, 'entity' | 'text'>[]) =>
    names.map(({ entity, text: name }) => ({ entity, name, form: 'name' as const }));
  return find(index, text).map(({ start, end, names }) => ({ start, end, names: refs(names), basis: 'listed' }));
}

/** The spans found in each run, in the order of the runs; found here. */
export async function askForSpans(runs: readonly PageRun[]): Promise<readonly (readonly Span[])[]> {
  matcher ??= fetchMatcher();
  const index = await matcher;
  return runs.map(({ text }) => spansIn(index, text));
}
