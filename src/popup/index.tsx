import { render } from 'preact';
import { browser } from '../messages/browser.ts';
import { caller } from '../messages/call.ts';
import type { MentionPlace, PageCalls } from '../messages/contract.ts';
import type { StepDirection } from '../model/step-place.ts';
import { readSettings } from '../settings/settings.ts';
import { speak } from '../ui/speak.ts';
import { Popup } from './popup.tsx';
import { readKept } from './read-kept.ts';
import { tabInAddress } from './tab-in-address.ts';

const call = caller<PageCalls>((message) => browser.runtime.sendMessage(message));

/** The tab the popup speaks of; null where the window has none. */
async function findTab(): Promise<{ id: number; address: string } | null> {
  const named = tabInAddress(location.search);
  const [tab] =
    named === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(named)];
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? '' };
}

/** The tab, and the answer that was kept for it. */
async function findKept() {
  const found = await findTab().catch(() => null);
  return { found, kept: found && (await readKept(found.id, found.address)) };
}

/** Opens the page for PDFs beside the tab; the address is only shown there, until it is asked for. */
async function openPdf(address: string | null): Promise<void> {
  const query = address === null ? '' : `?${new URLSearchParams({ address })}`;
  await browser.tabs.create({ url: browser.runtime.getURL('src/pdf/index.html') + query });
  window.close();
}

async function open(root: HTMLElement): Promise<void> {
  // All of it comes from the browser itself: nothing waits for the background to wake.
  const [{ found, kept }] = await Promise.all([findKept(), speak(readSettings())]);
  const tab = (): number => {
    if (found === null) throw new Error('this window has no active tab');
    return found.id;
  };
  render(
    <Popup
      tabId={found?.id ?? null}
      kept={kept}
      ask={async () => call('screening-for-tab', tab())}
      show={async (place: MentionPlace) => call('show-mention', tab(), place)}
      filter={async (isOn: boolean) => call('filter-results', tab(), isOn)}
      step={async (direction: StepDirection) => call('step-hit', tab(), direction)}
      openPdf={(address) => void openPdf(address)}
      version={browser.runtime.getManifest().version}
    />,
    root,
  );
}

const root = document.getElementById('popup');
if (root) void open(root);
