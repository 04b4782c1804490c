import type { NameToFind } from '../../../../../src/match/name-to-find.ts';

/** What the background hands to a frame whose finder is in the page. */
export type HandOut = { bytes: ArrayBuffer; names: NameToFind[] };

const fetched = (file: string) => fetch(chrome.runtime.getURL(file));

async function read(): Promise<HandOut> {
  const [bytes, names] = await Promise.all([fetched('index.bin'), fetched('names.json')]);
  return { bytes: await bytes.arrayBuffer(), names: (await names.json()) as NameToFind[] };
}

let held: Promise<HandOut> | undefined;

chrome.runtime.onMessage.addListener((message: unknown, _sender, answer: (value?: unknown) => void) => {
  if (message !== 'hand-out') {
    answer();
    return false;
  }
  held ??= read();
  void held.then(answer);
  return true;
});
