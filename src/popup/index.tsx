import { render } from 'preact';
import { browser } from '../messages/browser.ts';
import { caller } from '../messages/call.ts';
import type { MentionPlace, PageCalls } from '../messages/contract.ts';
import type { StepDirection } from '../model/step-place.ts';
import { Popup } from './popup.tsx';
import { tabInAddress } from './tab-in-address.ts';

const call = caller<PageCalls>((message) => browser.runtime.sendMessage(message));

async function findTab(): Promise<number> {
  const named = tabInAddress(location.search);
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('this window has no active tab');
  return tab.id;
}

/** Opens the page for PDFs beside the tab; the address is only shown there, until it is asked for. */
async function openPdf(address: string | null): Promise<void> {
  const query = address === null ? '' : `?${new URLSearchParams({ address })}`;
  await browser.tabs.create({ url: browser.runtime.getURL('src/pdf/index.html') + query });
  window.close();
}

const tab = findTab();
const root = document.getElementById('popup');
if (root) {
  render(
    <Popup
      ask={async () => call('screening-for-tab', await tab)}
      show={async (place: MentionPlace) => call('show-mention', await tab, place)}
      filter={async (isOn: boolean) => call('filter-results', await tab, isOn)}
      step={async (direction: StepDirection) => call('step-hit', await tab, direction)}
      openPdf={(address) => void openPdf(address)}
      version={browser.runtime.getManifest().version}
    />,
    root,
  );
}
