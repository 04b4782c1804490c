import type { BulkJob } from '../../model/bulk.ts';
import { dayWords, namesWords, numberWords } from '../../words/format.ts';
import { editionWords } from '../../words/list-words.ts';
import { words } from '../../words/words.ts';

/** The lists of a table, each with its date and entries, and whether the copy is all of it. */
export function listsWords({ lists }: Pick<BulkJob, 'lists'>): string {
  const { list, listHeld } = words().bulk.job;
  return namesWords(
    lists.map((edition) => {
      const said = {
        name: editionWords(edition),
        day: dayWords(edition.asOf),
        entries: numberWords(edition.entries),
      };
      return edition.coverage ? listHeld({ ...said, coverage: words().copy[edition.coverage] }) : list(said);
    }),
  );
}
