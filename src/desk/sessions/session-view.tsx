import { askSession } from '../../ui/session/ask-session.ts';
import { RunningBar } from '../../ui/session/running-bar.tsx';
import { useSessionAnswer } from '../../ui/session/use-session-answer.ts';
import { momentWords, namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { DeleteSession } from './delete-session.tsx';
import { EvidenceList } from './evidence/evidence-list.tsx';
import { NotesForm } from './notes-form.tsx';
import { PageTable } from './pages/page-table.tsx';

/** One spot check: what it is, its pages, its evidence. */
export function SessionView({ id }: { id: string }) {
  const { one, list } = words().sessions;
  const { value, error } = useSessionAnswer(`session ${id}`, () => askSession('sessions'));
  const session = value?.find((each) => each.id === id);
  const back = <a href={formatRoute({ view: 'sessions', id: null })}>{one.back}</a>;
  if (!session) {
    return (
      <>
        <h1 tabIndex={-1}>{words().desk.sections.sessions}</h1>
        {error !== null && <p role="alert">{list.failed({ why: error })}</p>}
        {value && <p>{one.gone}</p>}
        <p>{back}</p>
      </>
    );
  }
  const { name, startedAt, endedAt, tags, notes, pages: count, withFindings, notWhole, version } = session;
  const [from, to] = [momentWords(startedAt), endedAt === null ? null : momentWords(endedAt)];
  return (
    <>
      <p>{back}</p>
      <h1 tabIndex={-1} dir="auto">
        {name}
      </h1>
      {endedAt === null && <RunningBar />}
      <p>
        {to === null ? one.running({ day: from }) : one.ended({ from, to })}{' '}
        {one.counts({ count, found: withFindings, part: notWhole })} {one.by({ version })}
      </p>
      {tags.length > 0 && <p dir="auto">{namesWords(tags)}</p>}
      {notes !== '' && (
        <p dir="auto" class="verbatim">
          {notes}
        </p>
      )}
      <details>
        <summary>{one.rename}</summary>
        <NotesForm
          written={{ name, tags, notes }}
          save={(change) => askSession('annotate-session', id, change).then(() => undefined)}
        />
        <DeleteSession session={session} />
      </details>
      <PageTable session={id} />
      <EvidenceList chain={id} title={words().sessions.evidence.title} isHiddenEmpty={false} />
    </>
  );
}
