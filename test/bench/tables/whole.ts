import { type Budget, budgets } from '../budgets.ts';
import { PAGE_PARTS, type PagePart, showPagePart } from '../page/page-parts.ts';
import { popupTables } from '../popup/popup-budgets.ts';
import { type Circumstances, type Held, PARTS } from '../report.ts';
import { findTables } from './find.ts';
import { table } from './markdown.ts';
import { hostileTables, loadTables, lookupTables } from './others.ts';

function verdict({ isMet }: Budget): string {
  if (isMet === null) return 'not measured';
  return isMet ? 'met' : '**NOT MET**';
}

function circumstancesLine(part: string, measured: Circumstances): string {
  const { date, node, browser, cpu, cores, names, texts, load } = measured;
  const made = `60,000 names: ${names.real} real, ${names.made} made; texts: ${texts}`;
  const on = `${browser ?? `Node ${node}`}, ${cpu} (${cores} cores, load ${(load ?? 0).toFixed(1)})`;
  return `- ${part}: ${date.slice(0, 16).replace('T', ' ')} UTC, ${on}; ${made}`;
}

/** The budgets alone, for the terminal and the top of the table. */
export function budgetTable(held: Held): string {
  return table(
    ['what', 'budget', 'measured', ''],
    budgets(held).map((one) => [one.what, one.budget, one.measured, verdict(one)]),
  );
}

function pageTables<P extends PagePart>(held: Held, part: P): string {
  const results = held[part];
  return results ? showPagePart<P>(part, results as never) : '';
}

/** Everything measured, as one Markdown page. */
export function wholeTable(held: Held): string {
  return [
    '# Listlight beside its peers\n',
    'Written by `npm run bench`. Figures of one machine; the multiples carry over, the milliseconds do not.\n',
    ...PARTS.flatMap((part) => (held[part] ? [circumstancesLine(part, held[part].measured)] : [])),
    '\n## Budgets\n',
    budgetTable(held),
    held.find ? findTables(held.find) : '',
    held.load ? loadTables(held.load) : '',
    held.hostile ? hostileTables(held.hostile) : '',
    held.lookup ? lookupTables(held.lookup) : '',
    held.popup ? popupTables(held.popup) : '',
    ...PAGE_PARTS.map((part) => pageTables(held, part)),
  ].join('\n');
}
