// Stands in the place of src/content/ask.ts in the bench's extension whose finder is in the page.
import { find, load, type Matcher } from '../../../../../src/match/matcher.ts';
import type { NameToFind } from '../../../../../src/match/name-to-find.ts';
import type { RunSpans, TextBatch } from '../../../../../src/messages/contract.ts';
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

function spansIn(index: Matcher, text: string): Span[] {
  const refs = (names: readonly Pick<NameToFind, 'entity' | 'text'>[]) =>
    names.map(({ entity, text: name }) => ({ entity, name, form: 'name' as const }));
  return find(index, text).map(({ start, end, names }) => ({ start, end, names: refs(names), basis: 'listed' }));
}

async function findHere(batches: readonly TextBatch[]): Promise<RunSpans[]> {
  matcher ??= fetchMatcher();
  const index = await matcher;
  return batches
    .flatMap(({ texts }) => texts.split('\0'))
    .map((text, id) => ({ id, spans: spansIn(index, text) }))
    .filter(({ spans }) => spans.length > 0);
}

/** Finds names here; sends reports as the product does, so that they cost the same. */
export async function callBackground(name: string, ...args: unknown[]): Promise<unknown> {
  if (name === 'screen-text') return findHere(args[0] as readonly TextBatch[]);
  await chrome.runtime.sendMessage({ call: name, args });
  const [report] = args as { isDone?: boolean }[];
  if (report?.isDone) performance.mark(DONE);
  return undefined;
}
