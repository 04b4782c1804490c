import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../e2e/serve.ts';
import { spread } from '../measure.ts';
import { copyExtension, buildExtension } from './extensions/our-extension.ts';
import { writePlainExtension } from './extensions/plain-extension.ts';
import { interleave } from './interleave.ts';
import { cpuOfPage } from './measures/cpu.ts';
import { article } from './pages/article.ts';
import { grid } from './pages/grid.ts';
import { pairedDifferences, pairedRatios } from './statistics.ts';
import { withRunning } from './running.ts';

const ROOT = dirname2(import.meta.dirname);
function dirname2(path: string) { return join(path, '../..'); }

const { values } = parseArgs({ allowPositionals: true, options: { folder: { type: 'string' }, pages: { type: 'string', default: 'article,grid' }, runs: { type: 'string', default: '5' } } });
const work = mkdtempSync(join(tmpdir(), 'listlight-bench-'));
const makers: Record<string, () => string> = { article: () => article(500_000, 1), grid: () => grid(28_000, 2), ordinary: () => article(60_000, 3) };
const server = await serve(Object.fromEntries(Object.entries(makers).map(([n, m]) => [`/${n}`, { body: Buffer.from(m()) }])));
try {
  const ours = join(work, 'ours'); const nothing = join(work, 'nothing');
  if (values.folder) copyExtension(values.folder, ours); else await buildExtension(ROOT, ours, []);
  writePlainExtension(nothing, {});
  const subjects = [{ id: 'none', folder: null, done: null }, { id: 'nothing', folder: nothing, done: null }, { id: 'ours', folder: ours, done: 'asked' as const }];
  await withRunning(subjects, async (running) => {
    for (const page of values.pages.split(',')) {
      const series = await interleave(subjects.map(({ id }) => id), Number(values.runs), (id, run) => cpuOfPage(running.find((r) => r.subject.id === id)!, `${server.origin}/${page}?${id}-${run}`));
      const [none, no, our] = series.map((s) => s.values);
      console.log(page, JSON.stringify(series.map((s) => [s.subject, s.leftOut, s.values.map((v) => Math.round(v))])));
      const d = pairedDifferences(our!, no!);
      console.log('  ours beyond nothing ms', JSON.stringify(spread(d)), ' of page own', JSON.stringify(spread(pairedRatios(d, none!))), 'nothing beyond none', JSON.stringify(spread(pairedDifferences(no!, none!))));
    }
  });
} finally { server.close(); rmSync(work, { recursive: true, force: true }); }
