import { useState } from 'preact/hooks';
import { type BulkJob, jsonLineOf } from '../../../model/bulk.ts';
import { writeCsv } from '../../../tables/write/write-csv.ts';
import { writeHtml } from '../../../tables/write/write-html.ts';
import { momentWords, numberWords } from '../../../words/format.ts';
import { language, words } from '../../../words/words.ts';
import { whyOf } from '../ask-bulk.ts';
import { listsWords } from '../lists-words.ts';
import { exportCells, exportHead } from './export-cells.ts';
import { isAnswered, readAllRows, readStandings } from './read-all-rows.ts';
import { writeWorkbook } from './write-workbook.ts';

const FORMATS = ['csv', 'xlsx', 'json', 'jsonl', 'html'] as const;
type Format = (typeof FORMATS)[number];

async function fileOf(job: BulkJob, format: Format): Promise<Blob> {
  const all = await readAllRows(job);
  const rows = all.filter(isAnswered);
  if (format === 'jsonl') {
    return new Blob([rows.map((row) => `${jsonLineOf(row)}\n`).join('')], { type: 'application/x-ndjson' });
  }
  const standings = await readStandings(rows);
  if (format === 'json') {
    const { at: _at, filter: _filter, ...about } = job;
    const parties = Object.fromEntries(standings);
    return new Blob([JSON.stringify({ job: about, parties, rows }, null, 2)], { type: 'application/json' });
  }
  const cells = all.map((row) => exportCells(row, standings));
  const said = words().bulk;
  if (format === 'html') {
    const about = said.export.about({ version: job.version, moment: momentWords(job.endedAt ?? job.startedAt) });
    const counts = { done: numberWords(rows.length), rows: numberWords(all.length) };
    const partial = rows.length < all.length ? [said.export.partial(counts)] : [];
    const lines = [...partial, said.job.about, `${said.job.lists}: ${listsWords(job)}`, about];
    const html = writeHtml({ lang: language(), title: job.name, lines, head: exportHead(), rows: cells });
    return new Blob([html], { type: 'text/html' });
  }
  const table = [exportHead(), ...cells];
  return format === 'csv' ? new Blob([writeCsv(table)], { type: 'text/csv' }) : writeWorkbook(table, 'Listlight');
}

/** A name for the file that every system takes. */
function fileName({ name, done, rows }: BulkJob, format: Format): string {
  const plain = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80);
  const part = done < rows ? `-${done}-of-${rows}` : '';
  return `listlight-${plain || 'names'}${part}.${format}`;
}

/** Makes files of a table's rows. */
export function ExportRow({ job }: { job: BulkJob }) {
  const said = words().bulk.export;
  const [state, setState] = useState<string>('');
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: Format) => {
    setIsBusy(true);
    setState(said.busy);
    try {
      const address = URL.createObjectURL(await fileOf(job, format));
      const link = document.createElement('a');
      link.href = address;
      link.download = fileName(job, format);
      link.click();
      // The browser reads the file after the click.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      setState('');
    } catch (error) {
      setState(words().bulk.job.failed({ why: whyOf(error) }));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <p class="actions">
        {said.label}{' '}
        {FORMATS.map((format) => (
          <button key={format} type="button" disabled={isBusy} onClick={() => void save(format)}>
            {said.formats[format]}
          </button>
        ))}
        <span role="status" class="soft">
          {state}
        </span>
      </p>
      {job.done < job.rows && <p>{said.leftOut}</p>}
      <p class="soft">
        {said.linesHint} {said.harmless}
      </p>
    </>
  );
}
