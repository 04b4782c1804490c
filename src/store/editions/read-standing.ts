import type { Edition } from '../../model/edition.ts';
import type { ListsDatabase, SourceState } from '../lists-database.ts';
import type { Job } from './job.ts';

/** Editions, what became of each source, and the job under way. */
export type Standing = {
  editions: readonly Edition[];
  sources: ReadonlyMap<string, SourceState>;
  job: Job | undefined;
};

/** How things stand at one moment: a job that ends changes all three of them at once. */
export async function readStanding(database: ListsDatabase): Promise<Standing> {
  const transaction = database.transaction(['editions', 'sources', 'jobs']);
  const [editions, keys, states, job] = await Promise.all([
    transaction.objectStore('editions').getAll(),
    transaction.objectStore('sources').getAllKeys(),
    transaction.objectStore('sources').getAll(),
    transaction.objectStore('jobs').get('current'),
    transaction.done,
  ]);
  return { editions, sources: new Map(keys.map((key, at) => [key, states[at] as SourceState])), job };
}
