import { browser } from './browser.ts';

/** Chromium's own; the polyfill does not know it, and passes it on as it is. */
type SidePanel = { open: (where: { windowId: number }) => Promise<void> };

const chromiums = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Whether this browser has a place for the panel beside the page. */
export function hasSidePanel(): boolean {
  return chromiums() !== undefined || browser.sidebarAction?.open !== undefined;
}

/**
 * Opens the panel beside the pages of a window. Browsers want it called while a click is being answered, with nothing
 * waited for in between; rejects where they see none.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return chromiums()?.open({ windowId }) ?? browser.sidebarAction.open();
}
