import { words } from '../../words/words.ts';
import { JobList } from './job-list.tsx';
import { JobView } from './job-view.tsx';
import { NewTable } from './taking-in/new-table.tsx';

/** Tables of names that are screened: all of them, or one with its rows. */
export function BulkView({ id }: { id: string | null }) {
  if (id !== null) return <JobView key={id} id={id} />;
  return (
    <>
      <h1 tabIndex={-1}>{words().desk.sections.bulk}</h1>
      <NewTable />
      <JobList />
    </>
  );
}
