import { useEffect, useState } from 'preact/hooks';
import type { DecisionState } from '../../model/decision.ts';
import { announceDecided, askDecisions, onDecided } from '../../ui/decisions/decided.ts';
import { shortName } from '../../ui/findings/short-name.ts';
import { words } from '../../words/words.ts';
import { errorText } from '../asking/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { Wide } from '../wide.tsx';
import { DecisionRow } from './decision-row.tsx';

/** Everything that was decided in this browser profile: what is open again first, then what holds, then what was taken back. */
export function DecisionsView({ edition }: { edition: string }) {
  const { page } = words().decisions;
  const [{ value, error }, again] = useAnswer(`decisions ${edition}`, () => askDecisions('decisions'));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const ender = new AbortController();
    onDecided(again, ender.signal);
    return () => ender.abort();
  }, [again]);
  const withdraw = async ({ id, name }: DecisionState) => {
    try {
      await askDecisions('withdraw-decision', id);
      setSaid(page.withdrawn({ name: shortName(name) }));
      announceDecided();
      // The button that had the keyboard has gone.
      document.querySelector<HTMLElement>('main h1')?.focus();
    } catch (failure) {
      setSaid(words().decisions.leftOut.failed({ why: errorText(failure) }));
    }
  };
  const standing = value?.filter(({ state }) => state !== 'withdrawn') ?? [];
  const past = value?.filter(({ state }) => state === 'withdrawn') ?? [];
  const reopened = standing.filter(({ state }) => state === 'reopened').length;
  return (
    <>
      <h1 tabIndex={-1}>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {error !== null && <p role="alert">{page.failed({ why: error })}</p>}
      <p role="status">{said}</p>
      {value && (
        <p class="count">
          {standing.length === 0 ? page.none : page.count({ count: standing.length - reopened, reopened })}
        </p>
      )}
      {standing.length > 0 && <DecisionTable label={page.table} decisions={standing} withdraw={withdraw} />}
      {past.length > 0 && (
        <details>
          <summary>{page.history({ count: past.length })}</summary>
          <DecisionTable label={page.history({ count: past.length })} decisions={past} />
        </details>
      )}
    </>
  );
}

type TableProps = {
  label: string;
  decisions: readonly DecisionState[];
  /** Absent for those that were taken back. */
  withdraw?: (decision: DecisionState) => Promise<void>;
};

function DecisionTable({ label, decisions, withdraw }: TableProps) {
  const { page } = words().decisions;
  return (
    <Wide label={label}>
      <table class="decisions">
        <thead>
          <tr>
            <th scope="col">{page.company}</th>
            <th scope="col">{page.state}</th>
            <th scope="col">{page.scope}</th>
            <th scope="col">{page.who}</th>
            <th scope="col">{page.why}</th>
            {withdraw && <th scope="col">{page.doing}</th>}
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <DecisionRow
              key={decision.id}
              decision={decision}
              withdraw={withdraw ? () => void withdraw(decision) : null}
            />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
