import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BULK_FILTERS, type BulkFilter, type BulkJob, type Verdict } from '../../../model/bulk.ts';
import { inTurns } from '../../../settings/in-turns.ts';
import { numberWords, placeName } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { ask, whyOf } from '../ask-bulk.ts';
import { listsWords } from '../lists-words.ts';
import { CandidateView } from './candidate-view.tsx';
import { DecideRow } from './decide-row.tsx';
import { firstFilter, placeOf, rowsShown } from './filter-rows.ts';
import { RowList } from './row-list.tsx';
import { Standing } from './standing.tsx';
import { useRows } from './use-rows.ts';

/** A move that goes on is kept when it rests. */
const KEEP_AFTER_MS = 150;

const VERDICT_OF_KEY: Readonly<Record<string, Verdict>> = { s: 'same', d: 'different', u: 'unsure' };

type Props = { job: BulkJob; marks: string; again: () => Promise<void> };

/** The rows of a table: which are shown, all of them in a list, and the one looked at with its candidates. */
export function RowsView({ job, marks, again }: Props) {
  const said = words().bulk;
  const [chosenFilter, setFilter] = useState<BulkFilter | null>(job.filter);
  const filter = chosenFilter ?? firstFilter(marks);
  const [row, setRow] = useState(job.at);
  const [candidate, setCandidate] = useState(0);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const rows = useRows(job);
  const shown = useMemo(() => rowsShown(marks, filter), [marks, filter]);
  const place = placeOf(shown, row);
  const here = shown[place];
  const held = here === undefined ? undefined : rows.rowAt(here);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const keeping = useRef(0);
  const at = useRef(row);
  const [inTurn] = useState(() => inTurns());

  const keep = (at: number, of: BulkFilter) => {
    clearTimeout(keeping.current);
    keeping.current = window.setTimeout(
      () => void ask('keep-bulk-place', job.id, at, of).catch(() => undefined),
      KEEP_AFTER_MS,
    );
  };
  useEffect(() => () => clearTimeout(keeping.current), []);
  // Whoever comes back goes on where the keyboard was.
  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  const goTo = (next: number) => {
    at.current = next;
    setRow(next);
    setCandidate(0);
    setReason('');
    keep(next, filter);
  };
  const go = (to: number) => {
    const next = shown[Math.max(0, Math.min(to, shown.length - 1))];
    if (next !== undefined) goTo(next);
  };
  const choose = (to: BulkFilter) => {
    setFilter(to);
    keep(row, to);
  };
  // The next row is there at once; what is written, and about which row, is that of the press.
  const write = (verdict: Verdict | null) => {
    if (!held || here === undefined || held.candidates === null) return;
    const entity = held.candidates[candidate]?.entity ?? null;
    const decision = verdict && { verdict, entity, reason };
    goTo(verdict === null ? here : (shown[place + 1] ?? here));
    void inTurn(async () => {
      try {
        rows.take(await ask('decide-bulk-row', job.id, here, decision, at.current));
        setProblem(null);
        if (verdict) setTold(said.decide.said({ row: numberWords(here), verdict: said.decide[verdict] }));
        await again();
      } catch (error) {
        setProblem(said.decide.failed({ row: numberWords(here), why: whyOf(error) }));
      }
    });
  };
  const onKey = ({ key, repeat }: KeyboardEvent): boolean => {
    const verdict = Object.hasOwn(VERDICT_OF_KEY, key.toLowerCase()) && VERDICT_OF_KEY[key.toLowerCase()];
    if (verdict && !repeat) write(verdict);
    else if (key === 'Backspace' && !repeat) write(null);
    else if (key.toLowerCase() === 'r') field.current?.focus();
    else if (/^[1-9]$/.test(key) && held?.candidates?.[Number(key) - 1]) setCandidate(Number(key) - 1);
    else return false;
    return true;
  };
  const chosen = held?.candidates?.[candidate];
  return (
    <>
      <fieldset class="filters bulk-filters">
        <legend class="unseen">{said.filter.label}</legend>
        {BULK_FILTERS.map((one) => (
          <label key={one}>
            <input type="radio" name="filter" checked={one === filter} onChange={() => choose(one)} />{' '}
            {said.filter[one]({ count: numberWords(one === filter ? shown.length : rowsShown(marks, one).length) })}
          </label>
        ))}
      </fieldset>
      {problem !== null && <p role="alert">{problem}</p>}
      <div class="bulk-rows">
        <RowList list={list} rows={rows} marks={marks} shown={shown} place={place} go={go} onKey={onKey} />
        <section class="bulk-detail" aria-label={said.row.label}>
          {here === undefined && <p>{said.rows.none}</p>}
          {held && here !== undefined && (
            <>
              <h2>
                <bdi>{held.name}</bdi>
              </h2>
              <p class="soft">
                {said.rows.row({ row: numberWords(here), rows: numberWords(job.rows) })}
                {held.id !== here && (
                  <>
                    , id <bdi>{held.id}</bdi>
                  </>
                )}
                {held.country !== undefined && `, ${placeName('region', held.country)}`}
              </p>
              {held.error !== null && <p>{said.row.failed({ why: held.error })}</p>}
              {held.error === null && held.candidates === null && <p>{said.row.waiting}</p>}
              {held.candidates?.length === 0 && <p>{said.row.nothing({ lists: listsWords(job) })}</p>}
              {held.candidates !== null && held.candidates.length > 0 && (
                <>
                  <h3>{said.row.candidates}</h3>
                  <ol class="candidates">
                    {held.candidates.map((one, at) => (
                      <CandidateView
                        key={one.entity}
                        candidate={one}
                        number={at + 1}
                        isChosen={at === candidate}
                        choose={() => setCandidate(at)}
                      />
                    ))}
                  </ol>
                </>
              )}
              {held.candidates !== null && (
                <DecideRow
                  row={held}
                  reason={reason}
                  setReason={setReason}
                  field={field}
                  decide={write}
                  undo={() => write(null)}
                  step={(by) => go(place + by)}
                  toList={() => list.current?.focus()}
                />
              )}
              {chosen && <Standing entity={chosen.entity} />}
            </>
          )}
        </section>
      </div>
      <p class="unseen" role="status">
        {told}
      </p>
    </>
  );
}
