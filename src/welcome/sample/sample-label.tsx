import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { PageCalls } from '../../messages/contract.ts';
import { FIRST_PAGE } from '../../model/own-pages.ts';
import { words } from '../../words/words.ts';

const call = caller<PageCalls>((message) => browser.runtime.sendMessage(message));
const AGAIN_AFTER_MS = 300;
/** A first start fills the database; then the page has been read, or never will be. */
const TRIES = 60;

/** How many companies were found on this page; waits until it was read. */
async function countFound(): Promise<number> {
  const tab = await browser.tabs.getCurrent();
  for (let tries = 1; tab?.id !== undefined && tries <= TRIES; tries++) {
    const told = await call('screening-for-tab', tab.id).catch(() => undefined);
    if (told?.state === 'done') return told.screening.hits.length;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
  }
  return 0;
}

/** Says that the page is a sample, how many companies were found on it, and how to see which. Names none: it is read too. */
export function SampleLabel() {
  const { sample } = words().access;
  const [found, setFound] = useState<number | null>(null);
  const [isByHand, setIsByHand] = useState(false);
  useEffect(() => {
    countFound().then(setFound, () => setFound(0));
  }, []);
  const open = () => browser.action.openPopup().catch(() => setIsByHand(true));
  return (
    <>
      <p>
        <b>{sample.label}</b>
      </p>
      <p role="status">{found === null ? sample.looking : found === 0 ? sample.nothing : sample.found(found)}</p>
      <p>
        {sample.next}{' '}
        <button type="button" onClick={open}>
          {sample.open}
        </button>
      </p>
      {isByHand && <p role="alert">{sample.byHand}</p>}
      <p>
        <a href={FIRST_PAGE}>{sample.back}</a>
      </p>
    </>
  );
}
