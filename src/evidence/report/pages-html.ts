import type { ListEdition } from '../../model/screening.ts';
import { LEFT_EARLY, type SessionPage } from '../../model/session.ts';
import { shortHitHtml } from './hit-html.ts';
import { type Html, html, link } from './html.ts';
import { listsHtml } from './lists-html.ts';
import { count, coverageWords, moment, nothingFound, STATE, whyUnread } from './report-words.ts';

/** Every page of a session as a row, also those without a finding, and the copies of lists that they were read against. */
export function pagesHtml(pages: readonly SessionPage[]): Html {
  if (pages.length === 0) return html`<h2>Pages</h2><p>No page was screened.</p>`;
  const editions = new Map<string, { letter: string; lists: readonly ListEdition[]; at: string }>();
  for (const { screening, at } of pages) {
    const key = screening && JSON.stringify(screening.lists);
    if (key && !editions.has(key)) editions.set(key, { letter: `L${editions.size + 1}`, lists: screening.lists, at });
  }
  const letterOf = (lists: readonly ListEdition[]) => editions.get(JSON.stringify(lists))?.letter ?? '';
  return html`<h2>Pages</h2>
<table><thead><tr><th class="number">No.</th><th class="page">Page</th><th class="read">Read</th><th class="found">Found</th><th>SHA-256 of the text</th></tr></thead>
<tbody>${pages.map((page) => rowHtml(page, letterOf))}</tbody></table>
<h3>Lists that these pages were read against</h3>
${[...editions.values()].map(({ letter, lists, at }) => html`<p><b>${letter}</b></p>${listsHtml(lists, at)}`)}
`;
}

function rowHtml(page: SessionPage, letterOf: (lists: readonly ListEdition[]) => string): Html {
  const { number, address, title, at, visits, state, why, screening, leftOut, textSha256, isTextCut } = page;
  const missed = screening?.coverage.unreadable.length ?? 0;
  const read = [
    why === null ? STATE[state] : `${STATE[state]} (${whyUnread(why)})`,
    ...(missed > 0 ? [`${count(missed, 'part', 'parts')} could not be read`] : []),
    ...(visits > 1 ? [`opened ${visits} times`] : []),
    ...(screening ? [coverageWords(screening.coverage), `lists ${letterOf(screening.lists)}`] : []),
    `Listlight ${page.version}`,
  ];
  return html`<tr><td>${number}</td>
<td><bdi>${title || 'Page without a title'}</bdi><br>${link(address, address)}${page.tags.length > 0 && html`<br>Tags: <bdi>${page.tags.join(', ')}</bdi>`}${page.notes !== '' && html`<br>Notes: <bdi>${page.notes}</bdi>`}</td>
<td>${moment(at)}<br>${read.join('; ')}</td>
<td>${screening?.hits.map(shortHitHtml)}${screening && screening.hits.length === 0 && why !== LEFT_EARLY && nothingFound(screening.lists)}${why === LEFT_EARLY && 'The page was not read to its end: other names may be on it.'}${leftOut.length > 0 && html`<span class="soft">${count(leftOut.length, 'company', 'companies')} not shown</span>`}</td>
<td><code>${textSha256 ?? 'none was read'}</code>${isTextCut && ' (kept in part)'}</td></tr>
`;
}
