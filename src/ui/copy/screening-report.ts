import type { TabScreening } from '../../messages/contract.ts';
import type { ListEdition } from '../../model/screening.ts';
import { ageWords } from '../../words/age-words.ts';
import { dayWords, partsWords } from '../../words/format.ts';
import { editionWords } from '../../words/list-words.ts';
import { unreadWords } from '../../words/unread-words.ts';
import { words } from '../../words/words.ts';
import { claimsToCheck } from '../findings/claims-to-check.ts';
import { glance } from '../findings/glance.ts';
import { orderHits } from '../findings/order-hits.ts';
import { companyLines } from './company-lines.ts';
import { notShownLines } from './not-shown-lines.ts';
import type { ReportLine } from './report-line.ts';

const heading = (text: string): ReportLine => ({ kind: 'heading', depth: 1, parts: [text] });
const item = (...parts: ReportLine['parts']): ReportLine => ({ kind: 'item', depth: 0, parts });

/** Everything one needs to check an answer: the page, the answer, what is left out, each company's ground, the lists, what was not read. */
export function screeningReport(tab: TabScreening, version: string): ReportLine[] {
  const { screening, ages } = tab;
  const say = words().copy;
  const placed = orderHits(tab);
  const hits = placed.map(({ hit }) => hit);
  const claims = claimsToCheck(screening.contradictions, hits);
  return [
    { kind: 'heading', depth: 0, parts: [say.title] },
    item(`${say.page}: `, screening.title),
    item(`${say.address}: `, { text: screening.page, url: screening.page }),
    item(`${say.readAt}: `, screening.scannedAt),
    heading(say.answer),
    ...glance(tab).map((sentence) => item(sentence)),
    ...notShownLines(tab),
    ...(hits.length > 0 ? [heading(say.companies)] : []),
    ...placed.flatMap((one) => companyLines(one, screening.lists, ages)),
    ...(claims.length > 0 ? [heading(say.claims)] : []),
    ...claims.flatMap(({ company, claim, near, contexts }) => [
      item(say.claim(company, claim, words().findings.company.near[near])),
      ...contexts.map((context): ReportLine => ({ kind: 'item', depth: 1, parts: [`…${context}…`] })),
    ]),
    heading(say.lists),
    ...screening.lists.map((list) => item(listLine(list, ages))),
    heading(say.notRead),
    ...notRead(tab),
    item(say.foot(version)),
  ];
}

function listLine(list: ListEdition, ages: TabScreening['ages']): string {
  const say = words().copy;
  const age = ages[list.id];
  return partsWords([
    `${editionWords(list)}: ${say.copyOf(dayWords(list.asOf))}`,
    say[list.coverage],
    say.entries(list.entries),
    ...(age ? [ageWords(age)] : []),
  ]);
}

function notRead({ screening: { coverage }, unread }: TabScreening): ReportLine[] {
  const { frames, textRuns, characters, unreadable } = coverage;
  const say = words().copy;
  const missed = unreadable.map((record, at) => {
    const part = unread[at];
    const { what, where, why } = part ? unreadWords(part) : record;
    return item(words().unread.part(what, where, why));
  });
  return [
    ...(missed.length > 0 ? missed : [item(say.nothingMissed)]),
    item(`${say.readAt}: ${say.read(frames, textRuns, characters)}`),
  ];
}
