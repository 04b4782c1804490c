import type { ReopenedDecision } from '../../messages/contract.ts';
import { momentWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { shortName } from '../findings/short-name.ts';
import { announceDecided, askDecisions } from './decided.ts';
import { byWords, changeSentence } from './decision-words.ts';

/** In a company that is shown again: what was decided on its older record, and what has changed since. */
export function ReopenedNotice({ decision }: { decision: ReopenedDecision }) {
  const { reopened: say, about } = words().decisions;
  const { name, by, at, id, changes } = decision;
  const drop = () => void askDecisions('withdraw-decision', id).then(announceDecided, () => undefined);
  return (
    <section class="notice reopened">
      <h3>{say.title}</h3>
      <p>{say.decided({ by: byWords(by), day: momentWords(at), name: shortName(name) })}</p>
      <p dir="auto">{about.reason(decision)}</p>
      <RecordChanges changes={changes} />
      <p>
        <button type="button" onClick={drop}>
          {say.drop}
        </button>
      </p>
    </section>
  );
}

/** What is different in the record since it was decided on. */
export function RecordChanges({ changes }: Pick<ReopenedDecision, 'changes'>) {
  const { reopened: say } = words().decisions;
  if (changes.length === 0) return <p>{say.unknown}</p>;
  return (
    <>
      <p>{say.changed}</p>
      <ul>
        {changes.map((change) => (
          <li key={JSON.stringify(change)} dir="auto">
            {changeSentence(change)}
          </li>
        ))}
      </ul>
    </>
  );
}
