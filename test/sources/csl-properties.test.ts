import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBisCsv } from '../../src/sources/bis-csv/read-bis-csv.ts';
import { readCslCsv } from '../../src/sources/csl/read-csl-csv.ts';
import { readCslJson } from '../../src/sources/csl/read-csl-json.ts';
import type { EditionReader } from '../../src/sources/edition-reader.ts';
import { allBytes, inChunks, readAll, refusal } from './edition-reading.ts';
import { familyRecords } from './made-records.ts';
import { makeCslCsv, makeCslJson } from './make-csl.ts';

const READERS: readonly (readonly [name: string, read: EditionReader])[] = [
  ['CSV', readCslCsv],
  ['JSON', readCslJson],
  ['BIS', readBisCsv],
];

/** What reading comes to: how many entries, or the code it is refused with; anything else thrown goes through. */
async function outcome(read: EditionReader, bytes: Uint8Array | string, size = 100): Promise<number | string> {
  let entries = 0;
  let code: string | null = null;
  try {
    code = await refusal(async () => {
      entries = (await readAll(read, inChunks(bytes, size))).entries.length;
    });
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'not refused') throw error;
  }
  return code ?? entries;
}

describe('a copy cut at every byte', () => {
  it('CSV: refused, but behind the line end of a row, where a CSV looks whole', async () => {
    const bytes = await allBytes(makeCslCsv({ records: familyRecords().slice(0, 5) }));
    const whole = new Set<number>();
    let rows = -1;
    for (let length = 0; length < bytes.length; length++) {
      if (length > 0 && bytes[length - 1] === 0x0a) {
        rows++;
        whole.add(length);
        expect(await outcome(readCslCsv, bytes.subarray(0, length))).toBe(rows);
      } else expect(await outcome(readCslCsv, bytes.subarray(0, length))).toBe('CUT_OFF');
    }
    // The header alone, and each row but the last.
    expect(whole.size).toBe(5);
  });

  it('JSON: refused everywhere but before the last line end', async () => {
    const bytes = await allBytes(makeCslJson({ records: familyRecords().slice(2, 4) }));
    for (let length = 0; length < bytes.length - 1; length++) {
      expect(await outcome(readCslJson, bytes.subarray(0, length), 10_000)).toBe('CUT_OFF');
    }
    expect(await outcome(readCslJson, bytes.subarray(0, -1))).toBe(2);
  });
});

describe('garbage', () => {
  it.each(READERS)('%s: any bytes are refused as one of the known failures', async (_name, read) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        expect(typeof (await outcome(read, bytes, size))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['CSV', readCslCsv, makeCslCsv],
    ['JSON', readCslJson, makeCslJson],
  ] as const)(
    '%s: a copy with bytes changed, put in or left out is read or refused, nothing else',
    async (_name, read, make) => {
      const bytes = await allBytes(make({ count: 25 }));
      const outcomes = new Set<string>();
      const change = fc.record({
        at: fc.nat(bytes.length - 1),
        left: fc.nat(40),
        put: fc.uint8Array({ maxLength: 6 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          let changed = Buffer.from(bytes);
          for (const { at, left, put } of changes) {
            changed = Buffer.concat([changed.subarray(0, at), put, changed.subarray(at + left)]);
          }
          outcomes.add(typeof (await outcome(read, new Uint8Array(changed), 500)));
        }),
        { numRuns: 400 },
      );
      // Both happen, or nothing was tried.
      expect(outcomes).toEqual(new Set(['string', 'number']));
    },
  );

  it('cells of any text: every row is an entry or told', async () => {
    const columns =
      'source,entity_number,type,programs,name,addresses,federal_register_notice,start_date,end_date,license_requirement,license_policy,remarks,alt_names,ids'.split(
        ',',
      );
    const piece = fc.constantFrom(
      'a',
      'Ltd.',
      ' and ',
      ', ',
      ';',
      '(',
      ')',
      '"',
      '“',
      'CN',
      '84 FR 1',
      '6/27/03',
      'a.k.a.',
      '§',
      'EAR)4',
      '2019-10-09',
      ' '.repeat(50),
      ',,,',
      '海',
    );
    const cell = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const source = fc.constantFrom(
      'X (EL)',
      'X (DPL)',
      'X (ISN)',
      'X (SDN)',
      'X (CMIC)',
      'X (UVL)',
      'X (NS-MBS List)',
      'X (??)',
    );
    const row = fc.tuple(source, ...columns.slice(1).map(() => cell));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const text = [columns, ...rows]
          .map((cells) => `${cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`)
          .join('');
        const { entries, warnings, lists } = await readAll(readCslCsv, inChunks(text, 97));
        const untold = warnings
          .filter(({ kind }) => kind === 'unread-row' || kind === 'unknown-list')
          .reduce((sum, { count }) => sum + count, 0);
        const joined = entries.reduce(
          (sum, { note }) => sum + (Number(/Printed as (\d+) rows/.exec(note ?? '')?.[1] ?? 1) - 1),
          0,
        );
        expect(entries.length + joined + untold).toBe(rows.length);
        expect(lists.reduce((sum, list) => sum + list.entries, 0)).toBe(entries.length);
        expect(new Set(entries.map(({ list, key }) => `${list} ${key}`)).size).toBe(entries.length);
        for (const { names, citations, restriction, addresses } of entries) {
          expect(names[0]?.kind).toBe('primary');
          for (const { text: name } of names) expect(name).toBe(name.trim());
          expect(citations.length).toBeGreaterThan(0);
          expect(restriction).toMatch(/\.$/);
          for (const address of addresses) expect(address.text).not.toMatch(/\n|^\s|\s$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('texts that make slow patterns slow', () => {
  it.each([
    ['blanks', ' '.repeat(300_000)],
    ['commas and blanks', ' ,'.repeat(150_000)],
    ['semicolons', ';'.repeat(300_000)],
    ['brackets', '('.repeat(300_000)],
    ['digits', '1 '.repeat(150_000)],
    ['notices', '84 FR '.repeat(50_000)],
    ['a.k.a.', ' a.k.a. '.repeat(40_000)],
    ['and', 'Co., and '.repeat(30_000)],
    ['letters', 'a'.repeat(300_000)],
    ['remarks', '(see alternate address '.repeat(10_000)],
  ])(
    '%s in every field are read in bounded work',
    async (_what, value) => {
      const columns =
        'source,entity_number,type,programs,name,addresses,federal_register_notice,start_date,end_date,license_requirement,license_policy,remarks,alt_names,ids'.split(
          ',',
        );
      for (const field of columns.slice(1)) {
        const row = columns.map((column) =>
          column === 'source' ? 'X (EL)' : column === field ? value : column === 'name' ? 'Nova' : '',
        );
        const text = [columns, row].map((cells) => `${cells.map((one) => `"${one}"`).join(',')}\n`).join('');
        expect(typeof (await outcome(readCslCsv, text, 65_536))).toBe('number');
      }
    },
    20_000,
  );
});
