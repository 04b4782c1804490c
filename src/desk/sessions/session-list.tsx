import type { SessionSummary } from '../../model/session.ts';
import { askSession } from '../../ui/session/ask-session.ts';
import { RunningBar } from '../../ui/session/running-bar.tsx';
import { StartForm } from '../../ui/session/start-form.tsx';
import { useSessionAnswer } from '../../ui/session/use-session-answer.ts';
import { momentWords, namesWords, numberWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { EvidenceList } from './evidence/evidence-list.tsx';

/** All spot checks, the form that starts one where none runs, and the evidence that belongs to none. */
export function SessionList() {
  const { sessions, desk } = words();
  const { list } = sessions;
  const { value, error } = useSessionAnswer('sessions', () => askSession('sessions'));
  const isRunning = value?.some(({ endedAt }) => endedAt === null) ?? false;
  return (
    <>
      <h1 tabIndex={-1}>{desk.sections.sessions}</h1>
      <p class="lead">{list.lead}</p>
      <RunningBar />
      {error !== null && <p role="alert">{list.failed({ why: error })}</p>}
      {value && !isRunning && <StartForm />}
      {value && value.length === 0 && <p class="count">{list.none}</p>}
      {value && value.length > 0 && <SessionTable sessions={value} />}
      <EvidenceList chain={null} title={list.others} isHiddenEmpty />
    </>
  );
}

function SessionTable({ sessions }: { sessions: readonly SessionSummary[] }) {
  const { list } = words().sessions;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="wide" aria-label={list.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{list.name}</th>
            <th scope="col">{list.time}</th>
            {[list.pages, list.findings, list.notWhole, list.records].map((heading) => (
              <th key={heading} scope="col" class="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">
                <a href={formatRoute({ view: 'sessions', id: session.id })}>
                  <bdi>{session.name}</bdi>
                </a>
                {session.tags.length > 0 && (
                  <span class="under soft" dir="auto">
                    {namesWords(session.tags)}
                  </span>
                )}
              </th>
              <td>
                <time dateTime={session.startedAt}>{momentWords(session.startedAt)}</time>
                <span class="under">
                  {session.endedAt === null ? (
                    <strong>{list.running}</strong>
                  ) : (
                    <time dateTime={session.endedAt}>{momentWords(session.endedAt)}</time>
                  )}
                </span>
              </td>
              {[session.pages, session.withFindings, session.notWhole, session.records].map((count, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay as they are
                <td key={i} class="number">
                  {numberWords(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
