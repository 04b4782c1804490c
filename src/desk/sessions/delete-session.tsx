import type { SessionSummary } from '../../model/session.ts';
import { askSession } from '../../ui/session/ask-session.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { DeleteAfterQuestion } from './delete-after-question.tsx';

/** Deletes a spot check, after a question that names what would be lost. */
export function DeleteSession({ session: { id, name, pages, records } }: { session: SessionSummary }) {
  const { one } = words().sessions;
  const remove = async () => {
    await askSession('delete-session', id);
    location.hash = formatRoute({ view: 'sessions', id: null });
  };
  return (
    <DeleteAfterQuestion
      button={one.remove}
      question={one.removeQuestion({ name, count: pages, records })}
      remove={remove}
    />
  );
}
