import { findRow } from './find-cells.ts';
import { hostileCells } from './hostile-cells.ts';
import type { Answers, Job, WorkerLine } from './job.ts';
import { loadSample, makeIndex } from './load-cells.ts';
import { lookupRow } from './lookup-cells.ts';
import { consumed } from './measure.ts';
import { LOOKUPS, SUBJECTS } from './subjects.ts';

function byId<T extends { id: string }>(subjects: readonly T[], id: string): T {
  const found = subjects.find((subject) => subject.id === id);
  if (!found) throw new Error(`No subject "${id}".`);
  return found;
}

function answer(job: Job): Answers[Job['part']] {
  switch (job.part) {
    case 'find':
      return findRow(byId(SUBJECTS, job.subject), job.folder, job.set, job.kinds);
    case 'make-index':
      return makeIndex(job.folder, job.set, job.file);
    case 'load':
      return loadSample(job.folder, job.set, job.file);
    case 'hostile':
      return hostileCells(byId(SUBJECTS, job.subject), job.folder);
    case 'lookup':
      return lookupRow(byId(LOOKUPS, job.subject), job.folder);
  }
}

function line(): WorkerLine {
  try {
    return { value: answer(JSON.parse(process.argv[2] ?? '') as Job) };
  } catch (error) {
    return { error: error instanceof Error ? error.message.slice(0, 200) : String(error) };
  }
}

const last = line();
process.stderr.write(`${consumed()}\n`);
process.stdout.write(`${JSON.stringify(last)}\n`);
