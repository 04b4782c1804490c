import { expect, test } from 'vitest';
import type { JobProgress } from '../../messages/lists-contract.ts';
import { jobWords, spokenJobWords } from './job-words.ts';

const JOB: JobProgress = { what: 'csl-csv', phase: 'reading', done: 3_200_000, total: 15_200_000, canCancel: true };

test('a job is told with its phase and how far it is, in the units of the phase', () => {
  expect(jobWords(JOB, 'Consolidated Screening List')).toBe('Reading: Consolidated Screening List, 3.2 MB of 15.2 MB');
  expect(jobWords({ ...JOB, total: null })).toBe('Reading: csl-csv, 3.2 MB');
  expect(jobWords({ ...JOB, phase: 'storing', done: 1200, total: 26_000 })).toBe(
    'Storing the entries: csl-csv, 1,200 of 26,000',
  );
  expect(jobWords({ ...JOB, phase: 'activating' })).toBe('Taking it into use: csl-csv');
});

test('more done than there was to do is not told', () => {
  expect(jobWords({ ...JOB, done: 99_000_000 })).toBe('Reading: csl-csv, 15.2 MB of 15.2 MB');
});

test('aloud, it changes only with a phase or a quarter of the way', () => {
  const said = new Set<string>();
  for (let done = 0; done <= 1000; done += 1) said.add(spokenJobWords({ ...JOB, done, total: 1000 }));
  expect([...said]).toEqual(['', ', 25 %', ', 50 %', ', 75 %', ', 100 %'].map((end) => `Reading: csl-csv${end}`));
  expect(spokenJobWords({ ...JOB, total: 0 })).toBe('Reading: csl-csv');
});
