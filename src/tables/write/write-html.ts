import type { Cell } from './write-csv.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE =
  'body{font:13px/1.45 system-ui,sans-serif;margin:1.5em;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #999;padding:3px 6px;text-align:start;vertical-align:top;white-space:pre-line}thead{display:table-header-group}' +
  'tr{break-inside:avoid}@media print{body{margin:0;font-size:9px}}@page{size:landscape;margin:12mm}';

/** What a page is made of: its language, its title, lines above the table, the heads of the columns and the rows. */
export type HtmlTable = {
  lang: string;
  title: string;
  lines: readonly string[];
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
};

/** A table as a page to read and print, that runs and loads nothing. */
export function writeHtml({ lang, title, lines, head, rows }: HtmlTable): string {
  const cells = (row: readonly Cell[], tag: string) =>
    row
      .map((cell) => `<${tag}><bdi>${escaped(cell === null ? '' : String(cell))}</bdi></${tag.split(' ')[0]}>`)
      .join('');
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<table>
<thead><tr>${cells(head, 'th scope="col"')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
