import type { DataChoice, DataHead, DataPreview } from '../../model/data-file.ts';
import type { Edition } from '../../model/edition.ts';
import { changeSettings } from '../../settings/settings.ts';
import type { DeskDatabase } from '../../store/desk-database.ts';
import { keepOwnList, readOwnEntries } from '../../store/own-lists.ts';
import { changeDecisions, withOwnData } from '../decisions/kept-decisions.ts';
import { isHashOf } from './is-hash-of.ts';
import { decisionsFrom, settingsFrom } from './preview-data.ts';

type TakenList = { edition: Edition; plan: DataPreview['ownLists'][number] };

/** An edition under the id and the name it is kept under. */
function renamed({ edition, plan: { as, name } }: TakenList): Edition {
  const lists = edition.lists.map((list) => ({ ...list, id: as }));
  return { ...edition, source: as, listName: name, lists };
}

/** Keeps an own list whose entries lie here; throws where they are not those that the file was written of. */
async function takeList(desk: DeskDatabase, taken: TakenList): Promise<void> {
  const { edition, plan } = taken;
  const blocks = await readOwnEntries(desk, plan.as);
  const entries = blocks.flat();
  if (entries.length !== plan.entries || !isHashOf(edition, entries)) {
    throw new Error(`the entries of “${plan.name}” are not those that the file was written of; nothing of it was kept`);
  }
  await keepOwnList(desk, renamed(taken), blocks);
}

/** Takes over what was chosen of a file; `lists` says what becomes of each own list. */
export async function importData(head: DataHead, choice: DataChoice, lists: DataPreview['ownLists']): Promise<void> {
  // Lists first: they are what may be damaged.
  if (choice.ownLists) {
    const taken = head.ownLists.flatMap(({ edition }, at): TakenList[] => {
      const plan = lists[at];
      return plan && plan.fate !== 'same' ? [{ edition, plan }] : [];
    });
    await withOwnData(async (desk) => {
      for (const one of taken) await takeList(desk, one);
    });
  }
  if (choice.decisions) {
    await changeDecisions((here) => {
      const { added, replaced } = decisionsFrom(head.decisions, here);
      return [...added, ...replaced];
    });
  }
  if (choice.settings) await changeSettings((now) => settingsFrom(head.settings, now));
}
