import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../cli/bundled-records.ts';
import { namesToFind } from '../screening/judge.ts';
import { compile, compileSteps } from './matcher.ts';

const names = namesToFind(bundledRecords(), { hasRelabels: true });

describe('compiling in steps', () => {
  it('makes the same bytes as in one go, in many small steps', () => {
    const steps = compileSteps(names);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    const bytes = (one: ArrayBuffer) => createHash('sha256').update(new Uint8Array(one)).digest('hex');
    expect(bytes(step.value.index.bytes)).toBe(bytes(compile(names).index.bytes));
    expect(count).toBeGreaterThan(names.length / 64);
  });

  it('reads names from anything that has them by place', () => {
    const lazy = { length: names.length, at: (place: number) => names[place] };
    const steps = compileSteps(lazy);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(new Uint8Array(step.value.index.bytes)).toEqual(new Uint8Array(compile(names).index.bytes));
  });
});
