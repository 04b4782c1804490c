import type { Budget } from '../budgets.ts';
import { short, table, withSpread } from '../tables/markdown.ts';
import { POPUP_PAGES } from './popup-pages.ts';
import type { PopupRow } from './run-popup.ts';

const MOST_MS = 150;

/** From the click to the answer, on each page. */
export function popupBudgets({ rows }: { rows: readonly PopupRow[] }): Budget[] {
  return rows.flatMap(({ page, answer, empty, beyond, runs }) => [
    {
      what: `popup, click to answer, background asleep, ${POPUP_PAGES[page].title}, median of ${runs}`,
      budget: `≤ ${MOST_MS} ms`,
      measured: `${short(answer.median)} ms`,
      isMet: answer.median <= MOST_MS,
    },
    {
      what: `the same beyond an empty popup, which takes ${short(empty.median)} ms`,
      budget: '–',
      measured: `${beyond.median.toFixed(0)} ms`,
      isMet: true,
    },
  ]);
}

/** The popup's part of the page of tables. */
export function popupTables({ rows }: { rows: readonly PopupRow[] }): string {
  return [
    '## First paint of the popup\n',
    'From the click on the button to the answer on the screen, with the background ended and no page of the extension open. Median (least–most).\n',
    table(
      [
        'page',
        'answer painted',
        'of these until its document began',
        'an empty popup',
        'ours beyond it',
        'kept for it',
      ],
      rows.map(({ page, answer, begun, empty, beyond, keptCharacters }) => [
        POPUP_PAGES[page].title,
        withSpread(answer, 'ms'),
        withSpread(begun, 'ms'),
        withSpread(empty, 'ms'),
        withSpread(beyond, 'ms'),
        `${short(keptCharacters / 1000)} kB`,
      ]),
    ),
  ].join('\n');
}
