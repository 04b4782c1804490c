import type { Decision, LeftOut } from '../../model/decision.ts';
import type { EvidenceFile, EvidenceRecord } from '../../model/evidence.ts';
import { shotName, textName } from '../pack-names.ts';
import { hitHtml } from './hit-html.ts';
import { type Html, html, link } from './html.ts';
import { listsHtml } from './lists-html.ts';
import { count, coverageWords, moment, nothingFound, person, whyNoStrips } from './report-words.ts';

/** One record, on a sheet of paper of its own. `packed` are the names of the files beside it. */
export function recordHtml(record: EvidenceRecord, packed: ReadonlySet<string>): Html {
  const { number, address, title, at, by, version, browser, screening, leftOut, tags, notes } = record;
  const { hits, lists, coverage, contradictions } = screening;
  return html`<section class="record" id="record-${number}">
<h2>Record ${number}: <bdi>${title || address}</bdi></h2>
<dl>
<dt>Address</dt><dd>${link(address, address)}</dd>
<dt>Title</dt><dd><bdi>${title}</bdi></dd>
<dt>Kept</dt><dd>${moment(at)}, by <bdi>${person(by)}</bdi></dd>
<dt>Read</dt><dd>${moment(screening.scannedAt)}</dd>
<dt>Text read</dt><dd>${textWords(record, packed)}</dd>
<dt>Extension</dt><dd>Listlight ${version}, in ${browser}</dd>
${tags.length > 0 && html`<dt>Tags</dt><dd><bdi>${tags.join(', ')}</bdi></dd>`}
${notes !== '' && html`<dt>Notes</dt><dd class="notes"><bdi>${notes}</bdi></dd>`}
<dt>Record before it</dt><dd><code>${record.previous ?? 'none: it is the first'}</code></dd>
<dt>SHA-256 of this record</dt><dd><code>${record.sha256}</code></dd>
</dl>
<h3>What was found</h3>
${hits.length === 0 ? html`<p>${nothingFound(lists)}</p>` : html`<p>${count(hits.length, 'company', 'companies')}, each a possible match until a person has looked.</p>`}
${hits.map(hitHtml)}
${contradictions.length > 0 && html`<h3>Claims on the page to check</h3><ul>${contradictions.map(({ claim, entity, context }) => html`<li>“<bdi>${claim}</bdi>” near ${hits.find((hit) => hit.entity === entity)?.name ?? entity}: <bdi>…${context}…</bdi></li>`)}</ul>`}
${leftOut.length > 0 && html`<h3>Not shown</h3><ul>${leftOut.map(leftOutHtml)}</ul>`}
<h3>What was read</h3>
<p>${coverageWords(coverage)}.</p>
${coverage.unreadable.length > 0 ? html`<p>Could not be read:</p><ul>${coverage.unreadable.map(({ what, where, why }) => html`<li><bdi>${what}</bdi> (<bdi>${where}</bdi>): <bdi>${why}</bdi></li>`)}</ul>` : html`<p>Nothing that could not be read is known of.</p>`}
<h3>Lists used</h3>
${listsHtml(lists, screening.scannedAt)}
<h3>Pictures</h3>
${record.files.map((file) => pictureHtml(number, file, packed))}
${record.whyNoStrips !== null && html`<p>No picture of the whole page to its end: ${whyNoStrips(record.whyNoStrips)}.</p>`}
</section>
`;
}

function textWords({ textSha256, isTextCut }: EvidenceRecord, packed: ReadonlySet<string>): Html {
  if (textSha256 === null) return html`The text could not be read again, so no hash of it was taken.`;
  const name = textName(textSha256);
  const where = packed.has(name) ? html`, in <a href="${name}">${name.slice(0, 18)}….txt</a>` : '';
  return html`SHA-256 <code>${textSha256}</code>${where}${isTextCut && '; what is kept of the text is cut'}`;
}

function leftOutHtml({ name, why, places, decision }: LeftOut): Html {
  const reasons = {
    decision: 'a person decided that the text means somebody else',
    'list-off': 'it is only on lists that were switched off in the settings',
    'basis-off': 'its ground was switched off in the settings',
  };
  return html`<li><bdi>${name}</bdi> (${count(places, 'place', 'places')}): ${reasons[why]}${decision ? decisionHtml(decision) : '.'}</li>`;
}

function decisionHtml({ by, at, reason, scope, text }: Decision): Html {
  const where = scope === 'everywhere' ? 'on every site' : `on ${scope.site}`;
  const which = text === null ? 'whatever text names it' : `the words “${text}” alone`;
  return html`. Decided by <bdi>${person(by)}</bdi> on ${moment(at)}, ${where}, for <bdi>${which}</bdi>. Reason: <bdi>“${reason}”</bdi>`;
}

function pictureHtml(number: number, file: EvidenceFile, packed: ReadonlySet<string>): Html {
  const name = shotName(number, file);
  if (!packed.has(name)) return html`<p>The picture ${name} is not in this pack.</p>`;
  const what = file.what === 'visible' ? 'What was in view' : `Strip of the whole page from ${file.top} pixels down`;
  return html`<figure><img src="${name}" width="${file.width}" height="${file.height}" alt="${what}">
<figcaption>${what}, ${file.width} × ${file.height} pixels. ${name}, SHA-256 <code>${file.sha256}</code></figcaption></figure>
`;
}
