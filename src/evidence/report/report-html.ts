import type { EvidenceRecord } from '../../model/evidence.ts';
import type { Session, SessionPage } from '../../model/session.ts';
import { Html, html } from './html.ts';
import { pagesHtml } from './pages-html.ts';
import { recordHtml } from './record-html.ts';
import { reportCss, reportPolicy } from './report-css.ts';
import { count, moment } from './report-words.ts';

type Content = {
  session: Session | null;
  pages: readonly SessionPage[];
  records: readonly EvidenceRecord[];
  made: string;
  version: string;
};

/**
 * A pack to read and to print: one HTML file without script that asks nobody for anything; pictures lie beside it.
 * `packed` are the names of pictures and texts in the pack.
 */
export function reportHtml(content: Content, packed: ReadonlySet<string>): string {
  const { session, pages, records } = content;
  const title = session ? `Listlight evidence: ${session.name}` : 'Listlight evidence';
  const css = reportCss(title);
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy(css)}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(css)}</style></head>
<body>
${headHtml(content, title)}
${session !== null && pagesHtml(pages)}
${records.map((record) => recordHtml(record, packed))}
${VERIFY}
</body></html>
`.text;
}

function headHtml({ session, pages, records, made, version }: Content, title: string): Html {
  return html`<h1><bdi>${title}</bdi></h1>
<dl>${session !== null && sessionHtml(session)}
<dt>Exported</dt><dd>${moment(made)}, by Listlight ${version}</dd>
<dt>In this pack</dt><dd>${session !== null && `${count(pages.length, 'page', 'pages')}, `}${count(records.length, 'evidence record', 'evidence records')}</dd></dl>
<p>Listlight finds names of companies on US lists in the text of pages. What is found is a possible match; a person decides what it means. Every statement about a company bears its citation and the date of the copy of the list that it was read in.</p>
${records.length > 0 && html`<h2>Records</h2><ul>${records.map(({ number, title: page, address }) => html`<li><a href="#record-${number}">Record ${number}: <bdi>${page || address}</bdi></a></li>`)}</ul>`}
<div class="note"><p>The head of this pack is the SHA-256 of its file manifest.json. It was shown when the pack was exported; it cannot stand in this file, which the manifest holds the hash of. Noted at the export:</p><span class="line"></span></div>
`;
}

function sessionHtml({ name, tags, notes, startedAt, endedAt, version }: Session): Html {
  return html`<dt>Spot check</dt><dd><bdi>${name}</bdi></dd>
<dt>Started</dt><dd>${moment(startedAt)}, with Listlight ${version}</dd>
<dt>Ended</dt><dd>${endedAt === null ? 'not at the time of the export' : moment(endedAt)}</dd>
${tags.length > 0 && html`<dt>Tags</dt><dd><bdi>${tags.join(', ')}</bdi></dd>`}
${notes !== '' && html`<dt>Notes</dt><dd class="notes"><bdi>${notes}</bdi></dd>`}
`;
}

const VERIFY = html`<section><h2>How to verify this pack</h2>
<p>With a copy of Listlight’s source code: <code>npm run --silent verify -- PACK.zip --head HEAD</code>. It names the first item that is broken. With the head that was noted at the export, any change is found. Without it only damage and partial edits are: whoever changes files and the sums in the manifest with them is not found out.</p>
<p>By hand: manifest.json holds the SHA-256 of every other file, and of every record in its order. The SHA-256 of a record is taken over its JSON in records.json without the field sha256, keys sorted, without spaces, in UTF-8; the field previous holds that of the record before it. The name of a file in texts is the SHA-256 of the whole text read.</p></section>
`;
