import { short } from '../tables/markdown.ts';
import type { PageResults } from './page-parts.ts';
import { PEERS } from './parts/run-cpu.ts';
import { nothing, ours, peers } from './subjects.ts';

/** A promise, what was measured, and whether it is kept; null when it could not be told. */
export type PageBudget = { what: string; budget: string; measured: string; isMet: boolean | null };

type Measured = { [P in keyof PageResults]?: PageResults[P] };
type Show = (value: number) => string;

const ms: Show = (value) => `${short(value)} ms`;
const times: Show = (value) => `${value.toFixed(2)} ×`;
const percent: Show = (value) => `${(value * 100).toFixed(1)} %`;
const megabytes: Show = (value) => `${value.toFixed(2)} MB`;

const bundled = ours('bundled').id;

function atMost(what: string, figure: number | undefined, most: number, show: Show): PageBudget {
  return {
    what,
    budget: `≤ ${show(most)}`,
    measured: figure === undefined ? 'not measured' : show(figure),
    isMet: figure === undefined ? null : figure <= most,
  };
}

function cpuBudgets({ rows }: PageResults['page-cpu']): PageBudget[] {
  const of = (page: string, subject: string, series?: string) => {
    const row = rows.find((one) => one.page === page && one.subject === subject && (!series || one.series === series));
    return row && !('leftOut' in row) ? row : undefined;
  };
  return [
    atMost('CPU beyond an extension that does nothing, 60 kB page', of('ordinary', bundled)?.beyond.median, 20, ms),
    ...(['article', 'grid'] as const).flatMap((page) => [
      atMost(`the same, part of the page’s own, ${page}`, of(page, bundled)?.share.median, 0.25, percent),
      atMost(`the same, 60,000 names, ${page}`, of(page, ours(60_000).id)?.share.median, 0.25, percent),
    ]),
    ...(['article', 'grid'] as const).map((page) => {
      const own = of(page, ours(2_000).id, PEERS)?.beyond.median;
      const others = peers(2_000).flatMap(({ id }) => of(page, id, PEERS)?.beyond.median ?? []);
      const least = own === undefined || others.length === 0 ? undefined : Math.min(...others) / Math.max(own, 1);
      return {
        what: `fastest peer with 2,000 names, × ours, ${page}`,
        budget: `≥ ${times(5)}`,
        measured: least === undefined ? 'not measured' : times(least),
        isMet: least === undefined ? null : least >= 5,
      };
    }),
  ];
}

function walkBudgets({ rows }: PageResults['page-walk']): PageBudget[] {
  return (['article', 'grid'] as const).flatMap((page) =>
    (['bundled', 60_000] as const).flatMap((names) =>
      (['warm', 'cold'] as const).map((state) => {
        const row = rows.find(
          (one) => one.page === page && one.names === names && one.state === state && one.work === 'find',
        );
        const called = names === 'bundled' ? 'bundled lists' : '60,000 names';
        const most = state === 'warm' ? 4.5 : 5;
        return atMost(`walk and find, × bare walk, ${page}, ${called}, ${state}`, row?.multiple.median, most, times);
      }),
    ),
  );
}

function paintBudgets({ rows }: PageResults['page-paint']): PageBudget[] {
  return (['awake', 'asleep'] as const).map((background) => {
    const row = rows.find((one) => one.page === 'article' && one.subject === bundled && one.background === background);
    const median = row && !('leftOut' in row) ? row.ms.median : undefined;
    return atMost(`start to paint, article, background ${background}`, median, background === 'awake' ? 50 : 150, ms);
  });
}

function changesBudgets({ rows }: PageResults['page-changes']): PageBudget[] {
  const of = (page: string) => {
    const row = rows.find((one) => one.page === page && one.subject === bundled);
    return row && !('leftOut' in row) ? row.multiple.median : undefined;
  };
  return [
    atMost('2,000 changes of text, × the page alone, grid', of('grid'), 1.3, times),
    atMost('the same, page with 10,000 names', of('crowded'), 1.3, times),
  ];
}

function gapsBudgets({ rows }: PageResults['page-gaps']): PageBudget[] {
  const of = (page: string, what: string) => {
    const row = rows.find((one) => one.page === page && one.what === what && one.subject === bundled);
    return row && !('leftOut' in row) ? row.beyond : undefined;
  };
  const count: Show = (value) => String(value);
  return [
    ...(['ordinary', 'grid'] as const).map((page) =>
      atMost(`largest gap of the event loop beyond, ${page}`, of(page, 'read')?.largest.median, 8, ms),
    ),
    atMost('99th percentile of gaps beyond, 20 MB page', of('large', 'read')?.p99.median, 16, ms),
    atMost('gaps over 50 ms beyond, 20 MB page', of('large', 'read')?.over50.median, 0, count),
    atMost('99th percentile of gaps beyond, 1,000 changes a second', of('article', 'changing')?.p99.median, 16, ms),
    atMost('gaps over 50 ms beyond, 1,000 changes a second', of('article', 'changing')?.over50.median, 0, count),
  ];
}

function loadBudgets({ rows }: PageResults['page-load']): PageBudget[] {
  const of = (subject: string) => {
    const row = rows.find((one) => one.subject === subject);
    return row && !('leftOut' in row) ? row : undefined;
  };
  const most = Math.max(10, 0.02 * (of(nothing.id)?.ms.median ?? 0));
  return [atMost('load event beyond, upper 95 % bound of the median', of(bundled)?.upperBound, most, ms)];
}

function memoryBudgets({ rows, messages }: PageResults['page-memory']): PageBudget[] {
  const row = rows.find((one) => one.page === 'frames' && one.subject === bundled);
  const perFrame = row && !('leftOut' in row) ? row.perFrame.median / 1e6 : undefined;
  const heard = messages.find(({ page }) => page === 'empty-frames')?.heard.frames;
  return [
    atMost('memory for each frame beyond', perFrame, 0.3, megabytes),
    atMost('messages from frames without text', heard, 0, String),
  ];
}

/** Every budget that the results of the page bench tell of. */
export function pageBudgets(held: Measured): PageBudget[] {
  return [
    ...(held['page-cpu'] ? cpuBudgets(held['page-cpu']) : []),
    ...(held['page-walk'] ? walkBudgets(held['page-walk']) : []),
    ...(held['page-paint'] ? paintBudgets(held['page-paint']) : []),
    ...(held['page-changes'] ? changesBudgets(held['page-changes']) : []),
    ...(held['page-gaps'] ? gapsBudgets(held['page-gaps']) : []),
    ...(held['page-load'] ? loadBudgets(held['page-load']) : []),
    ...(held['page-memory'] ? memoryBudgets(held['page-memory']) : []),
  ];
}
