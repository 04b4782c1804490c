import type { DataHead } from '../../model/data-file.ts';
import { askData } from './ask-data.ts';

/** The text of one own list, in pieces: its head, and its entries block by block as they are kept. */
async function listParts({ edition, entries }: DataHead['ownLists'][number]): Promise<string[]> {
  const parts = [`{"edition":${JSON.stringify(edition)},"entries":${entries},"blocks":[`];
  for (let block = 0; ; block++) {
    const rows = await askData('export-entries', edition.source, block);
    if (rows.length === 0) return [...parts, ']}'];
    parts.push(block === 0 ? '' : ',', JSON.stringify(rows));
  }
}

/** The file of everything of the user's own, and what to call it. Rejects when the background refuses. */
export async function dataFile(): Promise<{ file: Blob; name: string }> {
  const { ownLists, ...head } = await askData('export-data');
  const parts = [JSON.stringify(head).slice(0, -1), ',"ownLists":['];
  for (const [at, list] of ownLists.entries()) parts.push(at === 0 ? '' : ',', ...(await listParts(list)));
  const file = new Blob([...parts, ']}\n'], { type: 'application/json' });
  return { file, name: `listlight-data-${head.exportedAt.slice(0, 10)}.json` };
}
