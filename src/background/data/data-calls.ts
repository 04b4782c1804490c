import { browser } from '../../messages/browser.ts';
import type { Handlers } from '../../messages/call.ts';
import type { DataCalls } from '../../messages/data-contract.ts';
import { DATA_FORMAT, DATA_VERSION, type DataHead, type DataPreview } from '../../model/data-file.ts';
import { readSettings, readStoredSettings } from '../../settings/settings.ts';
import { readDecisions } from '../../store/decisions/decisions.ts';
import { putOwnBlock, readOwnBlock, readOwnLists } from '../../store/own-lists.ts';
import { understoodDecisions } from '../decisions/check-decision.ts';
import { keptDecisions, withOwnData } from '../decisions/kept-decisions.ts';
import { screenAgain } from '../generation/screen-again.ts';
import { begun, startListsWork, updater } from '../update/lists-work.ts';
import { rebuildJob } from '../update/new-jobs.ts';
import { checkBlock, checkDataChoice, checkDataHead, checkOwnEntries, checkOwnId, checkReset } from './check-data.ts';
import { importData } from './import-data.ts';
import { mayExport, requireExport } from './may-export.ts';
import { previewData } from './preview-data.ts';
import { resetData } from './reset-data.ts';

async function exportData(): Promise<DataHead> {
  await requireExport();
  return withOwnData(async (desk) => ({
    format: DATA_FORMAT,
    version: DATA_VERSION,
    exportedAt: new Date().toISOString(),
    extension: browser.runtime.getManifest().version,
    settings: await readStoredSettings(),
    decisions: understoodDecisions(await readDecisions(desk)),
    ownLists: (await readOwnLists(desk)).map(({ edition }) => ({
      edition,
      entries: edition.lists.reduce((sum, { entries }) => sum + entries, 0),
    })),
  }));
}

async function preview(head: DataHead): Promise<DataPreview> {
  const [settings, decisions, ownLists] = await Promise.all([
    readSettings(),
    keptDecisions(),
    withOwnData(readOwnLists),
  ]);
  return previewData(head, { settings, decisions, ownLists: ownLists.map(({ edition }) => edition) });
}

/** The joins that the user has taken apart, as one text. */
const joinsApart = async (): Promise<string> => JSON.stringify([...(await readSettings()).joinsApart].sort());

/** Changes the user's own data, and has lists, planned updates and open pages follow what is there then. */
async function changeData(change: () => Promise<void>): Promise<void> {
  const before = await joinsApart();
  await change();
  await startListsWork();
  if ((await joinsApart()) !== before) {
    // A job that began earlier may have joined by the settings of before.
    await updater.resume();
    await updater.start(rebuildJob({}, begun()));
  }
  await screenAgain();
}

/** Answers what the options page asks of the user's own data as a whole. */
export const dataCalls: Handlers<DataCalls, null> = {
  'may-export': mayExport,
  'export-data': exportData,
  'export-entries': async (_from, list, block) => {
    await requireExport();
    const asked = [checkOwnId(list), checkBlock(block)] as const;
    return withOwnData((desk) => readOwnBlock(desk, ...asked));
  },
  'look-at-data': (_from, head) => preview(checkDataHead(head)),
  'import-entries': (_from, list, block, entries) => {
    const [to, at] = [checkOwnId(list), checkBlock(block)];
    const checked = checkOwnEntries(entries).map((entry) => ({ ...entry, list: to }));
    return withOwnData((desk) => putOwnBlock(desk, to, at, checked));
  },
  'import-data': async (_from, given, chosen) => {
    const [head, choice] = [checkDataHead(given), checkDataChoice(chosen)];
    const { ownLists } = await preview(head);
    await changeData(() => importData(head, choice, ownLists));
  },
  'reset-data': (_from, what) => {
    const asked = checkReset(what);
    return changeData(() => resetData(asked));
  },
};
