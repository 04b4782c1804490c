import type { FindRow } from './find-cells.ts';
import type { LookupRow } from './lookup-cells.ts';
import { ourFinding, ours } from './our-finder.ts';
import { pageBudgets } from './page/page-budgets.ts';
import { ahocorasick, monyoneFast, monyoneMaps } from './peers/aho-corasick.ts';
import { normaliseOnly } from './peers/normalise-only.ts';
import { trieRegExp } from './peers/regexps.ts';
import { popupBudgets } from './popup/popup-budgets.ts';
import type { Held } from './report.ts';

/** A promise, what was measured, and whether it is kept; null when it could not be told. */
export type Budget = { what: string; budget: string; measured: string; isMet: boolean | null };

const MEGABYTE = 1_000_000;
const times = (value: number | null) => (value === null ? 'not measured' : `${value.toFixed(1)} ×`);

/** A budget whose figure must not pass a bound. */
function atMost(what: string, figure: number | null, most: number, show: (value: number | null) => string): Budget {
  const isMet = figure === null ? null : figure <= most;
  return { what, budget: `≤ ${show(most)}`, measured: show(figure), isMet };
}

/** A figure without a bound of its own. */
function shown(what: string, figure: number | null): Budget {
  return { what: `${what}, × charCodeAt`, budget: '–', measured: times(figure), isMet: figure === null ? null : true };
}

function cellOf(rows: readonly FindRow[], subject: string, set: number) {
  const cells = rows.find((row) => row.subject === subject && row.set === set)?.cells ?? [];
  const cell = cells.find(({ kind, size }) => kind === 'mixed' && size === MEGABYTE);
  return cell && 'figure' in cell ? cell : null;
}

const multipleOf = (rows: readonly FindRow[], subject: string, set: number) =>
  cellOf(rows, subject, set)?.figure.multiple.median ?? null;

/** How many times as dear as ours, both as multiples of the loop. */
function dearer(rows: readonly FindRow[], subject: string | null, set: number): number | null {
  const own = multipleOf(rows, ourFinding.id, set);
  const other = subject === null ? null : multipleOf(rows, subject, set);
  return own === null || other === null ? null : other / own;
}

function atLeast(what: string, figure: number | null, least: number): Budget {
  return {
    what,
    budget: `≥ ${times(least)}`,
    measured: times(figure),
    isMet: figure === null ? null : figure >= least,
  };
}

/** The quickest npm automaton that finds every planted form in the folded text. */
function bestAutomaton(rows: readonly FindRow[], set: number): string | null {
  const complete = [ahocorasick.id, monyoneFast.id, monyoneMaps.id].filter((id) => {
    const cell = cellOf(rows, id, set);
    return cell !== null && cell.found === cell.planted;
  });
  return (
    complete.sort((one, other) => (multipleOf(rows, one, set) ?? 0) - (multipleOf(rows, other, set) ?? 0))[0] ?? null
  );
}

/** Names that our finder should have found and did not, over all texts. */
export function missedByOurs(rows: readonly FindRow[]): number | null {
  const cells = rows.filter(({ subject }) => subject === ours.id).flatMap((row) => row.cells);
  if (cells.length === 0) return null;
  return cells.reduce((sum, cell) => sum + cell.planted - ('figure' in cell ? (cell.found ?? 0) : 0), 0);
}

/** Names that our finder missed, one for each text. */
export function examplesOfMissed(rows: readonly FindRow[]): string[] {
  return rows
    .filter(({ subject }) => subject === ours.id)
    .flatMap(({ set, cells }) =>
      cells.flatMap((cell) => ('missed' in cell ? [`${set} names, ${cell.kind}, ${cell.size}: ${cell.missed}`] : [])),
    );
}

function findBudgets({ rows }: { rows: FindRow[] }): Budget[] {
  const best = bestAutomaton(rows, 60_000);
  const normalise = multipleOf(rows, normaliseOnly.id, 2_000);
  const small = multipleOf(rows, ourFinding.id, 2_000);
  return [
    atMost('planted names not found, all texts', missedByOurs(rows), 0, (value) => String(value ?? 'not measured')),
    atMost('60,000 names in 1 MB of mixed text, × charCodeAt', multipleOf(rows, ourFinding.id, 60_000), 7, times),
    atMost('2,000 names in 1 MB of mixed text, × charCodeAt', small, 5.5, times),
    atMost('the same, × normalize + toLowerCase alone', small && normalise && small / normalise, 1, times),
    shown('60,000 names with legal forms, names and rules told', multipleOf(rows, ours.id, 60_000)),
    shown('2,000 names with legal forms, names and rules told', multipleOf(rows, ours.id, 2_000)),
    atLeast(`60,000 names: best complete npm automaton (${best ?? 'none'}), × ours`, dearer(rows, best, 60_000), 10),
    atLeast('60,000 names: one trie RegExp, × ours', dearer(rows, trieRegExp.id, 60_000), 30),
  ];
}

const ms = (value: number | null) => (value === null ? 'not measured' : `${value.toFixed(2)} ms`);
const mb = (value: number | null) => (value === null ? 'not measured' : `${value.toFixed(3)} MB`);

/** Every budget that the results tell of. */
export function budgets(held: Held): Budget[] {
  const { find, load, hostile, lookup } = held;
  const loaded = (set: string) => load?.ours.find((one) => one.set === set);
  const inUse = (set: string) => {
    const bytes = loaded(set)?.inUse.median;
    return bytes === undefined ? null : bytes / 1e6;
  };
  const growths = hostile?.cells.filter(({ subject }) => subject === ours.id).map(({ growth }) => growth.median) ?? [];
  const queries = lookup?.rows.find(({ subject }) => subject === ours.id)?.cells ?? [];
  return [
    ...(find ? findBudgets(find) : []),
    ...(load
      ? [
          atMost('loading the index of 60,000 names, new process', loaded('60000')?.ms.median ?? null, 6, ms),
          atMost('its memory', inUse('60000'), 1.3, mb),
          atMost('loading the index of the bundled lists', loaded('bundled')?.ms.median ?? null, 1, ms),
          atMost('its memory', inUse('bundled'), 0.1, mb),
        ]
      : []),
    ...(hostile ? [atMost('hostile text: t(2n) / t(n), the worst', max(growths), 2.5, times)] : []),
    ...(lookup
      ? [
          atMost('a query over 60,000 names, the slowest of ten', max(queries.map((one) => one.ms.median)), 10, ms),
          rankBudget(lookup.rows),
        ]
      : []),
    ...(held.popup ? popupBudgets(held.popup) : []),
    ...pageBudgets(held),
  ];
}

const firsts = ({ cells }: LookupRow) => cells.filter(({ rank }) => rank === 1).length;

/** Whether our look-up puts the right name first more often than every peer. */
function rankBudget(rows: readonly LookupRow[]): Budget {
  const own = rows.find(({ subject }) => subject === ours.id);
  const best = max(rows.filter((row) => row !== own).map(firsts)) ?? 0;
  return {
    what: 'queries with the right name at rank 1, of ten',
    budget: `> ${best} (best peer)`,
    measured: own ? String(firsts(own)) : 'not measured',
    isMet: own ? firsts(own) > best : null,
  };
}

function max(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}
