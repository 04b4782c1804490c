import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const POPUP = 'src/popup/index.html';

/** An extension whose popup is one line of HTML and which does nothing else: what the browser itself takes to open one. */
export function makeEmptyPopup(folder: string): void {
  mkdirSync(dirname(join(folder, POPUP)), { recursive: true });
  const line = '<p class="glance" elementtiming="answer">Nobody is named here.</p>';
  writeFileSync(join(folder, POPUP), `<!doctype html><meta charset="utf-8"><title>Empty</title>${line}`);
  const manifest = { manifest_version: 3, name: 'Empty popup', version: '1', action: { default_popup: POPUP } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
