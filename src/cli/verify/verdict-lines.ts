import type { Check, Verdict } from '../../evidence/verify-pack.ts';

const NAMES: Readonly<Record<Check['name'], string>> = {
  archive: 'archive',
  manifest: 'manifest',
  records: 'records',
  chain: 'chain',
  attachments: 'pictures and texts',
  files: 'files',
  sums: 'sums in the archive',
  head: 'head',
};
/** A pack with a thousand broken items is as broken as one with ten. */
const SHOWN = 10;

/** A verdict to read: a line a check with what is broken in it, then what it comes to. */
export function verdictLines({ checks, first, hasHead, head }: Verdict): string[] {
  return [...checks.flatMap(checkLines), '', ...sumUp({ first, hasHead, head })];
}

function checkLines({ name, whole, broken }: Check): string[] {
  if (broken.length === 0) return [`ok      ${NAMES[name]}: ${whole}`];
  const more = broken.length - SHOWN;
  return [
    ...broken.slice(0, SHOWN).map((item) => `BROKEN  ${NAMES[name]}: ${item}`),
    ...(more > 0 ? [`BROKEN  ${NAMES[name]}: and ${more} more`] : []),
  ];
}

function sumUp({ first, hasHead, head }: Pick<Verdict, 'first' | 'hasHead' | 'head'>): string[] {
  if (first !== null) return [`Broken. The first item that is not as it was: ${first}.`];
  if (hasHead) return ['Whole: nothing was changed since the export at which this head was noted.'];
  return [
    'No damage found. Without --head only damage and partial edits are found: who changes files and the sums in the manifest with them is not found out.',
    `Compare the head of this pack with the one noted at the export: ${head}`,
  ];
}
