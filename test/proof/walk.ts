import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../bench/texts/random.ts';
import { linesOf, runProgram } from '../e2e/run-program.ts';

/** What came of a walk that was ended again and again. */
export type WalkFigures = {
  pages: number;
  kills: number;
  /** Ended lines of the file, pages that have none, pages that have more than one, lines that say the wrong thing. */
  lines: number;
  missing: number;
  twice: number;
  wrong: number;
  /** Lines that were cut off, and taken off by the run after. */
  cut: number;
  seed: number;
};

/**
 * Walks saved pages, ends the program without warning at random moments, and lets the next run go on from the file,
 * until nothing ends it any more. Every second end leaves a part of a line behind, as a machine that goes down does.
 */
export async function walkKilled(pages: number, kills: number, seed: number): Promise<WalkFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-walk-'));
  const random = seeded(seed);
  const output = join(folder, 'lines.jsonl');
  try {
    const names = Array.from({ length: pages }, (_, at) => `page-${at}.html`);
    for (const [at, name] of names.entries()) writeFileSync(join(folder, name), pageOf(at));
    writeFileSync(join(folder, 'list.txt'), names.join('\n'));
    const words = ['--json', '--pages', 'list.txt', '--output', output];
    let [killed, cut] = [0, 0];
    for (;;) {
      // Often enough that all kills come before the end, at any moment of a page.
      const after = Math.floor(random() * (pages / (kills + 1)));
      const laterMs = random() * 2_500;
      let isMarked = false;
      const { said, code } = await runProgram(words, folder, (out, child) => {
        if (isMarked || killed >= kills || out.split('\n').length - 1 < after) return;
        isMarked = true;
        setTimeout(() => child.kill('SIGKILL'), laterMs);
      });
      if (said.includes('was cut off')) cut += 1;
      if (code === 0) break;
      if (code !== null) throw new Error(`The walk ended with ${code}: ${said}`);
      killed += 1;
      if (killed % 2 === 1) appendFileSync(output, '{"page":"page-1.html","title":"Pa');
    }
    return { pages, kills: killed, ...judge(readFileSync(output, 'utf8'), names), cut, seed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether every page has exactly one line, and the right one. */
export function isWalked({ pages, lines, missing, twice, wrong }: WalkFigures): boolean {
  return lines === pages && missing + twice + wrong === 0;
}

/** Every third page names a company. */
function pageOf(at: number): string {
  return `<title>Page ${at}</title><p>Page ${at} of a catalogue${at % 3 === 0 ? ', made by Hikvision' : ''}.</p>`;
}

function judge(text: string, names: readonly string[]): Pick<WalkFigures, 'lines' | 'missing' | 'twice' | 'wrong'> {
  const lines = linesOf(text);
  const wrong = lines.filter(({ page, title, hits }) => {
    const at = Number(/\d+/.exec(page)?.[0]);
    return title !== `Page ${at}` || hits.map(({ entity }) => entity).join() !== (at % 3 === 0 ? 'hikvision' : '');
  });
  const counts = names.map((name) => lines.filter(({ page }) => page === name).length);
  return {
    lines: lines.length,
    missing: counts.filter((count) => count === 0).length,
    twice: counts.filter((count) => count > 1).length,
    wrong: wrong.length,
  };
}
