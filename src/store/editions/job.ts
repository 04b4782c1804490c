import type { IsoDate } from '../../model/iso-date.ts';
import type { TableMapping } from '../../model/table-mapping.ts';

/** The phases of a job, in their order. */
export const JOB_PHASES = ['reading', 'storing', 'joining', 'indexing', 'activating'] as const;

/** One of {@link JOB_PHASES}. */
export type JobPhase = (typeof JOB_PHASES)[number];

/** What a job is to do. */
export type JobTask =
  /** Reads a source from its server; `isAsked` where a person asked for it now. */
  | { kind: 'download'; source: string; isAsked: boolean }
  /** Reads an official file from the spool. */
  | { kind: 'file'; format: string }
  /** Reads a table of the user's from the spool; columns by index. */
  | { kind: 'own'; list: string; listName: string; mapping: TableMapping }
  /** Makes the lists anew: an edition that is there becomes current, one goes, or joins were changed. */
  | { kind: 'rebuild'; removes: number | null };

/**
 * Work on the lists, kept in the database so that the next life of the background goes on with it. Phases before
 * `joining` can be begun anew at any time: what they wrote is used again or thrown away.
 */
export type Job = {
  /** Never given to another job. */
  number: number;
  /** Shown to the user: id of a source, or the name of a file. */
  what: string;
  task: JobTask;
  phase: JobPhase;
  /** Number of the file in the spool. */
  file: number | null;
  /** Number of the edition being written; from `joining` on, the one that is to become current. */
  edition: number | null;
  /** The day the file was read, for lists that state none. */
  readOn: IsoDate;
  /** How often a life of the background has begun or resumed it. */
  starts: number;
  /** Version of the extension that began it: what another version read is read anew. */
  version: string;
};

/** A job as it is begun. */
export type NewJob = Omit<Job, 'number' | 'starts'>;
