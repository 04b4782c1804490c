import { closeSync, openSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outputEnd } from './output-failure.ts';

const failure = (code: string) => Object.assign(new Error(`${code}: write`), { code });

test('a reader that has seen enough ends a run well, but not one that keeps its lines', () => {
  expect(outputEnd(failure('EPIPE'), false)).toEqual({ code: 0, said: null });
  expect(outputEnd(failure('EPIPE'), true)).toMatchObject({ code: 1, said: expect.stringContaining('goes on') });
});

test.runIf(process.platform === 'linux')('a full disk is a failure, kept lines or not', () => {
  const full = openSync('/dev/full', 'w');
  let error: unknown;
  try {
    writeSync(full, 'x');
  } catch (thrown) {
    error = thrown;
  } finally {
    closeSync(full);
  }
  for (const keeps of [false, true]) {
    const end = outputEnd(error as NodeJS.ErrnoException, keeps);
    expect(end).toMatchObject({ code: 1, said: expect.stringContaining('ENOSPC') });
  }
});
