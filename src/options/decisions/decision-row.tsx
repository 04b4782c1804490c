import type { DecisionState } from '../../model/decision.ts';
import { listName } from '../../model/list-name.ts';
import { byWords, scopeSentences } from '../../ui/decisions/decision-words.ts';
import { RecordChanges } from '../../ui/decisions/reopened-notice.tsx';
import { shortName } from '../../ui/findings/short-name.ts';
import { dayWords, momentWords, namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';

type Props = { decision: DecisionState; withdraw: (() => void) | null };

/** One decision: company, whether it holds, where, by whom, why; and the lists and the record it rests on. */
export function DecisionRow({ decision, withdraw }: Props) {
  const { page } = words().decisions;
  const { entity, name, by, at, reason, state } = decision;
  return (
    <tr class={`decision-${state}`}>
      <th scope="row">
        <a href={formatRoute({ view: 'party', id: entity, day: null })}>
          <bdi>{name}</bdi>
        </a>
      </th>
      <td>
        <span class="decision-state">
          {state === 'withdrawn'
            ? page.states.withdrawn({ day: momentWords(decision.withdrawnAt) })
            : page.states[state]}
        </span>
        {state === 'reopened' && <RecordChanges changes={decision.changes} />}
      </td>
      <td>
        {scopeSentences(decision).map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </td>
      <td>
        <p>
          <bdi>{byWords(by)}</bdi>
        </p>
        <p>
          <time dateTime={at}>{momentWords(at)}</time>
        </p>
      </td>
      <td>
        <p dir="auto">{reason}</p>
        <RestsOn decision={decision} />
      </td>
      {withdraw && (
        <td>
          <button type="button" aria-label={page.withdrawOf({ name: shortName(name) })} onClick={withdraw}>
            {page.withdraw}
          </button>
        </td>
      )}
    </tr>
  );
}

function RestsOn({ decision: { lists, version, recordSha256 } }: { decision: DecisionState }) {
  const { page } = words().decisions;
  const named = lists.map(({ id, asOf }) => `${listName(id)} (${dayWords(asOf)})`);
  return (
    <details class="soft">
      <summary>{page.restsOnTitle}</summary>
      <p>{page.restsOn({ lists: namesWords(named), version, hash: recordSha256 })}</p>
    </details>
  );
}
