import type { ListEdition } from '../../model/screening.ts';
import { type Html, html } from './html.ts';
import { editionWords, listWords } from './report-words.ts';

/** The lists that pages were read against on the day of `at`, and those that hold nothing here, so that nothing was looked for. */
export function listsHtml(lists: readonly ListEdition[], at: string): Html {
  const held = lists.filter(({ entries }) => entries > 0);
  const empty = lists.filter(({ entries }) => entries === 0);
  return html`<ul>${held.map((list) => html`<li>${editionWords(list, at)}</li>`)}</ul>
${held.some(({ coverage }) => coverage === 'excerpt') && html`<p>Excerpt: the copy holds only some of the list’s entries, so a name missing here may still be on the list.</p>`}
${empty.length > 0 && html`<p>Not looked through, no entries held: ${empty.map(listWords).join(', ')}. What is known of them is said at a company.</p>`}
`;
}
