import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first script of every measured extension: tells the page's timeline when content scripts began. */
export const STARTED = 'listlight-bench-started';
/** The file it lies in. */
export const PROLOGUE = 'bench-prologue.js';
/** Its text. */
export const PROLOGUE_TEXT = `performance.mark('${STARTED}');\n`;

/** Writes an extension that is nothing but content scripts, run where and when ours is, and maybe a background. */
export function writePlainExtension(
  folder: string,
  scripts: Readonly<Record<string, string>>,
  background: Readonly<Record<string, string>> = {},
): void {
  const content: Record<string, string> = { [PROLOGUE]: PROLOGUE_TEXT, ...scripts };
  const [worker] = Object.keys(background);
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    ...(worker ? { background: { service_worker: worker }, message_serialization: 'structured_clone' } : {}),
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: Object.keys(content),
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  mkdirSync(folder, { recursive: true });
  const files = { ...content, ...background, 'manifest.json': JSON.stringify(manifest) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
