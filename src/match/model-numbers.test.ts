import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../cli/bundled-records.ts';
import { compileModels, findModels } from './model-numbers.ts';

const finder = compileModels(bundledRecords().models);
const all = ['strong', 'medium', 'weak'] as const;
const makersOf = (text: string, strengths: readonly (typeof all)[number][] = all) =>
  findModels(finder, text, strengths).map(({ start, end, model }) => `${model.maker} ${text.slice(start, end)}`);

describe('findModels', () => {
  it.each([
    ['the DS-2CD2143G2-I, new', ['hikvision DS-2CD2143G2-I']],
    ['ds-2cd2143g2-i and iDS-7204HUHI-M1/S', ['hikvision ds-2cd2143g2-i', 'hikvision iDS-7204HUHI-M1/S']],
    ['海康威视DS-2CD2143G2-I摄像机', ['hikvision DS-2CD2143G2-I']],
    ['IPC-HFW2449S-S-IL.', ['dahua IPC-HFW2449S-S-IL']],
    ['Synology DS-1815+, Epson DS-790WN, form DS-160, DS-MAINTENANCE.xml', []],
    ['XDS-2CD2143G2-I ÜDS-2CD2143G2-I', []],
    ['', []],
    ['-'.repeat(1000), []],
  ])('%s → %j', (text, expected) => {
    expect(makersOf(text, ['strong'])).toEqual(expected);
  });

  it('takes time in proportion to hostile text', () => {
    const time = (text: string) => {
      const before = performance.now();
      makersOf(text);
      return performance.now() - before;
    };
    for (const unit of ['A', 'A-', 'DS-2CD', '-', 'DS-2CD2143G2-I']) {
      time(unit.repeat(10_000));
      expect(time(unit.repeat(Math.ceil(1e6 / unit.length)))).toBeLessThan(2000);
    }
  });
});

// Part numbers collected by others: they lie beside the repository, never in it.
const data = join(import.meta.dirname, '../../../shared/data/models');
const lines = (file: string) => readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean);

describe.skipIf(!existsSync(data))('collected part numbers', () => {
  const found = (file: string, maker: string, strengths: readonly (typeof all)[number][]) =>
    lines(file).filter((line) => makersOf(line.trim(), strengths).some((one) => one.startsWith(maker))).length;

  it('recognises nearly all of the two makers, and none of what is not a camera', () => {
    expect(found('hikvision_tokens.txt', 'hikvision', all)).toBeGreaterThanOrEqual(780);
    expect(found('hikvision_tokens.txt', 'dahua', all)).toBe(0);
    expect(found('dahua_tokens.txt', 'dahua', all)).toBeGreaterThanOrEqual(1400);
    expect(found('negatives_ds_real.txt', '', ['strong'])).toBe(0);
  });
});
