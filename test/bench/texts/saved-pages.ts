import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  '#39': "'",
};

/** Text of a saved page, roughly as a reader sees it: markup, scripts and styles left out. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style|template|svg)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t]*\n\s*/g, '\n');
}

/** Lines of the saved pages under the given folder, again from the start when they end; null where there are none. */
export function savedPages(folder: string): Iterable<string> | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
  const lines = files
    .sort()
    .flatMap((name) => textOf(gunzipSync(readFileSync(join(folder, name))).toString('utf8')).split(/(?<=\n)/));
  if (lines.length === 0) return null;
  return {
    *[Symbol.iterator]() {
      for (;;) yield* lines;
    },
  };
}
