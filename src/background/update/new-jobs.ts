import { isOwnList } from '../../editions/join/supplied-list.ts';
import type { ImportChoice } from '../../messages/lists-contract.ts';
import type { Edition } from '../../model/edition.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { JobTask, NewJob } from '../../store/editions/job.ts';
import { ownListId } from './own-list.ts';

/** When and by which version a job is begun. */
export type Begun = { today: IsoDate; version: string };

function newJob(what: string, task: JobTask, { today, version }: Begun): NewJob {
  return { what, task, phase: 'reading', file: null, edition: null, readOn: today, version };
}

/** Reads a source from its server. */
export function downloadJob(source: string, isAsked: boolean, begun: Begun): NewJob {
  return newJob(source, { kind: 'download', source, isAsked }, begun);
}

/** Reads a file that is in the spool. */
export function importJob(
  file: { number: number; name: string },
  format: string | null,
  choice: ImportChoice,
  begun: Begun,
): NewJob {
  const { number, name } = file;
  if (choice.kind === 'own') {
    if (choice.mapping.name === null) throw new Error('no column holds the names');
    const { listName, mapping } = choice;
    const task: JobTask = { kind: 'own', list: ownListId(listName), listName, mapping };
    return { ...newJob(name, task, begun), phase: 'storing', file: number };
  }
  if (format === null) throw new Error('the file is no official list');
  return { ...newJob(name, { kind: 'file', format }, begun), phase: 'storing', file: number };
}

/** Makes the lists anew, with an edition taken over or removed, or with what the user has set since. */
export function rebuildJob(change: { takes?: Edition; removes?: Edition }, begun: Begun): NewJob {
  const { takes, removes } = change;
  const edition = takes ?? removes;
  const what = edition ? (isOwnList(edition.source) ? edition.provenance.from : edition.source) : 'joins';
  const task: JobTask = { kind: 'rebuild', removes: removes?.number ?? null };
  return { ...newJob(what, task, begun), phase: 'joining', edition: takes?.number ?? null };
}
