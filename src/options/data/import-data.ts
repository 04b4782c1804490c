import type { DataChoice, DataPreview } from '../../model/data-file.ts';
import { askData } from './ask-data.ts';

/** A file that was looked at: what the background is told of it, what it would do, and the entries of its own lists. */
export type LookedAtFile = { head: unknown; preview: DataPreview; blocks: readonly unknown[][] };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Parts the entries of own lists from the rest; what is no list of blocks is left for the background to refuse. */
function parted(file: Record<string, unknown>): Pick<LookedAtFile, 'head' | 'blocks'> {
  const blocks: unknown[][] = [];
  const lists = Array.isArray(file.ownLists) ? (file.ownLists as unknown[]) : [];
  const ownLists = lists.map((list) => {
    if (!isObject(list) || !Array.isArray(list.blocks)) return list;
    const { blocks: own, ...rest } = list;
    blocks.push(own as unknown[]);
    return rest;
  });
  return { head: { ...file, ...(Array.isArray(file.ownLists) ? { ownLists } : {}) }, blocks };
}

/** Looks at a parsed file; rejects with what is wrong with it. */
export async function lookAtFile(file: Record<string, unknown>): Promise<LookedAtFile> {
  const { head, blocks } = parted(file);
  const preview = await askData('look-at-data', head);
  if (blocks.length !== preview.ownLists.length) throw new Error('ownLists: the entries of a list are missing');
  return { head, preview, blocks };
}

/** Takes over what was chosen of a file that was looked at. */
export async function takeFile({ head, preview, blocks }: LookedAtFile, choice: DataChoice): Promise<void> {
  if (choice.ownLists) {
    for (const [at, { fate, as }] of preview.ownLists.entries()) {
      if (fate === 'same') continue;
      for (const [block, entries] of (blocks[at] ?? []).entries()) await askData('import-entries', as, block, entries);
    }
  }
  await askData('import-data', head, choice);
}
