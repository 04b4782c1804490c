import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The first script of every measured extension: tells the page's timeline when content scripts began. */
export const STARTED = 'listlight-bench-started';
/** The file it lies in. */
export const PROLOGUE = 'bench-prologue.js';
/** Its text. */
export const PROLOGUE_TEXT = `performance.mark('${STARTED}');\n`;

/** An extension that is nothing but a content script, run where and when ours is. */
export function writePlainExtension(folder: string, scripts: Readonly<Record<string, string>>): void {
  const files: Record<string, string> = { [PROLOGUE]: PROLOGUE_TEXT, ...scripts };
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: Object.keys(files),
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  for (const [name, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
