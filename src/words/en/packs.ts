import { pluralIn } from '../plural.ts';

/** Evidence packs. */
export const packs = {
  title: 'Evidence pack',
  lead: 'One file with every page as a row, every evidence record with its pictures, and the texts that were read: to read, to print and to hand on. Whoever gets it can check that nothing was changed.',
  privacy:
    'It holds the addresses and texts of all these pages, also what they showed of you. Look at it before you hand it on.',
  button: 'Export as a pack',
  cancel: 'Cancel',
  working: ({ done, total }: { done: number; total: number }) => `Putting it together: ${done} of ${total} files…`,
  done: ({ name, size }: { name: string; size: string }) => `${name} (${size}) was given to the browser to save.`,
  missing: ({ count }: { count: number }) =>
    pluralIn('en', count, {
      one: '# picture or text is gone from this computer, and not in it.',
      other: '# pictures or texts are gone from this computer, and not in it.',
    }),
  tooLarge: ({ size, most }: { size: string; most: string }) =>
    `The pictures take ${size}; a pack holds at most ${most}. Keep what belongs together in smaller spot checks.`,
  failed: ({ why }: { why: string }) => `The pack could not be made: ${why}`,
  head: 'Head of this pack',
  headWhy:
    'Note the head in a place that whoever holds the pack cannot change, such as a mail to a colleague: against it any later change is found. Without it only damage is, and edits that left the sums in the pack as they were.',
  copy: 'Copy the head',
  copied: 'Copied.',
  notCopied: 'The browser did not let Listlight copy it. It is selected.',
  verify: 'To check a pack, with a copy of Listlight’s source code:',
};
