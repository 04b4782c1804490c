// For a developer: one part of the page bench, quickly, against any built folder. Runs as dist/bench/page.js.
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPagePart, PAGE_PARTS, runPagePart, showPagePart } from './page-parts.ts';
import { isPageName } from './pages/make-pages.ts';
import { openWorkshop } from './workshop.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    pages: { type: 'string' },
    runs: { type: 'string' },
    full: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const parts = positionals.map((word) => `page-${word}`);
  const pages = values.pages?.split(',') ?? null;
  const unknown = [...parts.filter((part) => !isPagePart(part)), ...(pages ?? []).filter((page) => !isPageName(page))];
  if (unknown.length > 0 || parts.length === 0) {
    const choices = PAGE_PARTS.map((part) => part.slice('page-'.length)).join(', ');
    throw new Error(`Unknown: ${unknown.join(', ') || 'nothing named'}. Choose among ${choices}.`);
  }
  const workshop = await openWorkshop(ROOT, values.folder ? resolve(values.folder) : null);
  try {
    const options = {
      isQuick: !values.full,
      runs: values.runs ? Number(values.runs) : null,
      pages: pages?.filter(isPageName) ?? null,
    };
    const say = (line: string) => process.stderr.write(`${line}\n`);
    for (const part of parts.filter(isPagePart)) {
      const results = await runPagePart(part, { workshop, options, say });
      process.stdout.write(`${showPagePart(part, results)}\n`);
    }
  } finally {
    workshop.close();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
