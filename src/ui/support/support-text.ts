import type { ListOverview, SourceOverview } from '../../messages/lists-contract.ts';
import { listAge } from '../../model/list-age.ts';
import type { SupportFacts } from './support-facts.ts';

/** Error texts are others' words; whatever looks like an address in them is left out. */
function withoutAddresses(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (/:\/\/|^www\.|^[\w.-]+\.[a-z]{2,}[:/]/i.test(word) ? '(address)' : word))
    .join('');
}

function listLine({ list, entries, edition, isOwn }: ListOverview, number: number, today: string): string {
  const { days, grade } = listAge(list, today);
  const from = edition ? `edition ${edition.number} by ${edition.provenance.by}, ${edition.state}` : 'as shipped';
  // What an organisation calls its own list is its own affair.
  const name = isOwn ? `own list ${number}` : list.id;
  return `  ${name}: of ${list.asOf}, ${days} days, ${grade}; ${entries} entries, ${list.coverage}; ${from}`;
}

function sourceLine({ id, isOn, hasPermission, last }: SourceOverview): string {
  const result = last ? `${last.outcome}${last.failure ? ` ${last.failure.code}` : ''} at ${last.at}` : 'never read';
  return `  ${id}: ${isOn ? 'on' : 'off'}, ${hasPermission ? 'allowed' : 'not allowed'}; ${result}`;
}

function accessLine(origins: readonly string[]): string {
  const isEverywhere = origins.some((origin) => origin === '<all_urls>' || origin.includes('://*/'));
  return isEverywhere ? 'all sites' : `${origins.length} sites`;
}

function tabsLine(tabs: SupportFacts['tabs']): string {
  if (tabs === null) return 'no answer';
  const counts = new Map<string, number>();
  for (const { state, unreadReason } of tabs) {
    const kind = unreadReason ? `${state} (${unreadReason})` : state;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [`${tabs.length} open`, ...[...counts].map(([kind, count]) => `${count} ${kind}`)].join(', ');
}

/**
 * What helps to find out why something does not work, as lines for a report. In English whatever the interface speaks:
 * it is for whoever mends it. Counts stand in it in place of sites, pages, names and texts.
 */
export function supportText(facts: SupportFacts): string {
  const { lists } = facts;
  const today = facts.at.slice(0, 10);
  return [
    `Listlight ${facts.version}`,
    `At: ${facts.at}`,
    `Browser: ${facts.userAgent}`,
    `Platform: ${facts.platform}; language ${facts.language}`,
    `Site access: ${accessLine(facts.origins)}`,
    `Tabs of this window: ${tabsLine(facts.tabs)}`,
    `Problem with the lists: ${lists ? withoutAddresses(lists.problem ? `${lists.problem.kind} ${lists.problem.why}`.trim() : 'none') : 'no answer'}`,
    `Problem with own data: ${withoutAddresses(facts.deskProblem ?? 'none')}`,
    `Job: ${lists?.job ? `${lists.job.phase} ${lists.job.done}/${lists.job.total ?? '?'}` : 'none'}`,
    `Lists: ${lists?.lists.length ?? 0}`,
    ...(lists?.lists.map((list, index) => listLine(list, index + 1, today)) ?? []),
    `Sources: ${lists?.sources.length ?? 0}`,
    ...(lists?.sources.map(sourceLine) ?? []),
    'Settings:',
    ...Object.entries(facts.settings).map(([name, told]) => `  ${name}: ${told}`),
    '',
  ].join('\n');
}
