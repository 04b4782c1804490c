import type { ServedPage } from '../../e2e/serve.ts';
import { EDITOR_ROWS } from './editors.ts';
import { ELEMENT_ROWS } from './elements.ts';
import { FRAME_PAGES, FRAME_ROWS } from './frames.ts';
import { LETTER_ROWS } from './letters.ts';
import { MOVING_ROWS } from './moving.ts';
import type { TortureRow } from './row.ts';
import { SHADOW_ROWS } from './shadows.ts';
import { STRUCTURED_ROWS } from './structured.ts';

/** Every row of the torture page, in the order of the page. */
export const TORTURE_ROWS: readonly TortureRow[] = [
  ...LETTER_ROWS,
  ...ELEMENT_ROWS,
  ...EDITOR_ROWS,
  ...SHADOW_ROWS,
  ...FRAME_ROWS,
  ...STRUCTURED_ROWS,
  ...MOVING_ROWS,
];

/** The rows' scripts as functions of the page, by row. */
function scriptsOf(part: 'script' | 'late'): string {
  const entries = TORTURE_ROWS.flatMap((row) => {
    const body = row[part];
    return body ? [`${JSON.stringify(row.id)}: (at) => { ${body} }`] : [];
  });
  return `{${entries.join(',\n')}}`.replaceAll('</', '<\\/');
}

function tortureHtml(): string {
  const head = TORTURE_ROWS.map((row) => row.head ?? '').join('\n');
  const body = TORTURE_ROWS.map(({ id, markup }) => (markup ? `<div id="row-${id}">${markup}</div>` : '')).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8">
${head}
</head>
<body>
${body}
<script>
window.failures = [];
addEventListener('error', ({ message }) => failures.push(message));
function runAll(rows) {
  for (const [id, run] of Object.entries(rows)) {
    try { run(document.getElementById('row-' + id)); } catch (error) { failures.push(id + ': ' + error); }
  }
}
runAll(${scriptsOf('script')});
function late() { runAll(${scriptsOf('late')}); }
</script>
</body>
</html>`;
}

/** The page at `/torture` and those in its frames. */
export function torturePages(): Record<string, ServedPage> {
  return { ...FRAME_PAGES, '/torture': tortureHtml() };
}
