import type { Words } from '../../words.ts';
import { changes } from './changes.ts';
import { absences, covers, meanings, publications } from './lists.ts';
import { companyNotes, linkNotes, listingNotes } from './notes.ts';

/** Sentences of the records, as the list files and what is worked out from them have them, in Spanish. */
export const records: Words['records'] = {
  absences,
  meanings,
  covers,
  publications,
  changes,
  listingNotes,
  companyNotes,
  linkNotes,
};
