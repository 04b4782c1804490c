import { pluralIn } from '../plural.ts';

/** What comes out differently after the lists have changed. */
export const watch = {
  lead: 'After every change of the lists, the pages of spot checks, the rows of tables and the decisions kept here are looked through again. What would come out differently now is told here; what was kept stays as it was.',
  pagesByText: 'A page is looked through by the text that was kept of it; the page itself is not opened.',
  looking: 'What is kept here is being looked through just now.',
  none: 'Nothing that is kept here came out differently by the changes of the lists so far.',
  failed: ({ why }: { why: string }) => `This could not be read: ${why}`,
  report: ({ moment }: { moment: string }) => `Looked through on ${moment}`,
  concerns: ({ things }: { things: string }) => `Would come out differently: ${things}.`,
  pages: (count: number) => pluralIn('en', count, { one: '# page', other: '# pages' }),
  rows: (count: number) => pluralIn('en', count, { one: '# row', other: '# rows' }),
  decisions: (count: number) => pluralIn('en', count, { one: '# decision', other: '# decisions' }),
  more: (count: number) => pluralIn('en', count, { one: '# more, not named here', other: '# more, not named here' }),
  listChanged: ({ list, before, after }: { list: string; before: string; after: string }) =>
    `${list}: the copy of ${after}, in place of that of ${before}.`,
  listCame: ({ list, after }: { list: string; after: string }) => `${list}: the copy of ${after} is new.`,
  listGone: ({ list, before }: { list: string; before: string }) => `${list}: the copy of ${before} is held no more.`,
  kinds: {
    new: 'Named now, not before',
    gone: 'Named before, not any more',
    changed: 'The lists say something else of it',
  },
  listed: ({ list, name, day }: { list: string; name: string; day: string }) =>
    `${list} names it as “${name}” in the copy of ${day}.`,
  reached: ({ list, through, day }: { list: string; through: string; day: string }) =>
    `${list} reaches it by its words, through ${through}, in the copy of ${day}.`,
  before: 'Before the change:',
  noListing: 'No list held names it, nor reaches it by its words.',
  row: ({ row, table, name }: { row: number; table: string; name: string }) => `${table}, row ${row}: ${name}`,
  decision: ({ name }: { name: string }) => `Decision that a text is not ${name}`,
  where: 'Where',
  see: 'Mark as seen',
  seen: 'Marked as seen.',
  note: (count: number) =>
    pluralIn('en', count, {
      one: 'The lists have changed: # thing you kept would come out differently.',
      other: 'The lists have changed: # things you kept would come out differently.',
    }),
  noteLink: 'See what',
};
