import { browser } from '../../messages/browser.ts';
import { forgetAllKept } from '../kept/kept-answers.ts';
import { readReports, type TabReports } from '../tab-reports.ts';

const READER = 'src/content/read-again.iife.js';

function namesIn({ frames }: TabReports, entity: string): boolean {
  return Object.values(frames).some(({ mentions }) =>
    mentions.some(({ names }) => names.some((name) => name.entity === entity)),
  );
}

/**
 * Has every page that was read be read again, those in front first; a tab that lets nothing in stays as it is. Of one
 * company, only the pages that name it.
 */
export async function screenAgain(entity?: string): Promise<void> {
  // What was answered before is not true any more, also of tabs that let nothing in.
  await forgetAllKept();
  const tabs = await browser.tabs.query({});
  tabs.sort((a, b) => Number(b.active) - Number(a.active));
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded) continue;
    const reports = await readReports(id);
    if (Object.keys(reports.frames).length === 0) continue;
    if (entity !== undefined && !namesIn(reports, entity)) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [READER], injectImmediately: true })
      .catch(() => undefined);
  }
}
