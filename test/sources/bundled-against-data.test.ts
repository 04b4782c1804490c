import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ListFile } from '../../src/sources/hand-kept/format.ts';

/**
 * Compares every bundled row of four lists with the collected data files, field by field. The data lie beside the
 * repository, not in it; without them this file is skipped. Every difference stands in a table with its reason; one that is
 * not there fails, and so does a reason that no longer has a difference.
 */
const data = new URL('../../../shared/data/', import.meta.url);
const lists = new URL('../../lists/', import.meta.url);
const there = existsSync(data);

const sourceEntry = v.object({
  name: v.string(),
  aliases: v.array(v.string()),
  effective_date: v.nullable(v.string()),
  federal_register: v.nullable(v.string()),
  notes: v.nullable(v.string()),
});
type SourceEntry = v.InferOutput<typeof sourceEntry>;

function source(file: string): SourceEntry[] {
  const raw = readFileSync(new URL(file, data));
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return v.parse(v.object({ entities: v.array(sourceEntry) }), JSON.parse(text)).entities;
}
const bundled = (id: string) => v.parse(ListFile, JSON.parse(readFileSync(new URL(`${id}.json`, lists), 'utf8'))).rows;
type Row = ReturnType<typeof bundled>[number];

/** `entity field` → what ours says instead of the data file, and why. */
type Reasons = Readonly<Record<string, readonly [ours: unknown, why: string]>>;

/** Collects differences and holds them against the table. */
class Ledger {
  readonly differences = new Map<string, { ours: unknown; theirs: unknown }>();
  compared = 0;
  field(entity: string, name: string, ours: unknown, theirs: unknown): void {
    this.compared += 1;
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      this.differences.set(`${entity} ${name}`, { ours, theirs });
    }
  }
  settle(reasons: Reasons, leastRows: number, rows: number): void {
    expect(rows).toBeGreaterThanOrEqual(leastRows);
    expect(this.compared).toBeGreaterThan(rows);
    const unexplained = [...this.differences].filter(
      ([key, { ours }]) => JSON.stringify(reasons[key]?.[0] ?? 'no reason given') !== JSON.stringify(ours),
    );
    expect(unexplained, 'differences without a reason').toEqual([]);
    const stale = Object.keys(reasons).filter((key) => !this.differences.has(key));
    expect(stale, 'reasons without a difference').toEqual([]);
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const british = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 0) - 1]} ${year}`;
};
const iso = (day: string, month: number, year: string) =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
const texts = (row: Row) => row.names.map(({ text }) => text);
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

/** "84 FR 54004, 10/9/19.\n85 FR 34505, 6/5/20" */
function elCitations(column: string): { page: string; day: string }[] {
  return column.split('\n').map((line) => {
    const found = /^(\d+ FR \d+), (\d+)\/(\d+)\/(\d\d)\.?$/.exec(line.trim());
    if (!found) throw new Error(`not a citation: ${line}`);
    const [, page = '', month = '', day = '', year = ''] = found;
    return { page, day: iso(day, Number(month), `20${year}`) };
  });
}

/** Lines of OFAC's CSV: quoted or bare fields, "" for a quote. */
function csv(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        (quoted ?? bare ?? '').replaceAll('""', '"'),
      ),
    );
}

const OCTOBER = 'the eCFR column has no effective date; the rule of 9 Oct 2019 is effective on its publication';
const MARCH = 'the eCFR column has no effective date; the rule says 28 Mar 2023';
const EL_REASONS: Reasons = {
  'hikvision effective': ['2019-10-09', OCTOBER],
  'dahua effective': ['2019-10-09', OCTOBER],
  'iflytek effective': ['2019-10-09', OCTOBER],
  'megvii effective': ['2019-10-09', OCTOBER],
  'beijing_sensetime effective': ['2019-10-09', OCTOBER],
  'meiya_pico effective': ['2019-10-09', OCTOBER],
  'yitu effective': ['2019-10-09', OCTOBER],
  'yixin effective': ['2019-10-09', OCTOBER],
  'luopu_haishi effective': ['2023-03-28', MARCH],
  'moyu_haishi effective': ['2023-03-28', MARCH],
  'pishan_haishi effective': ['2023-03-28', MARCH],
  'urumqi_haishi effective': ['2023-03-28', MARCH],
  'yutian_haishi effective': ['2023-03-28', MARCH],
};

const FIRST =
  'the data file holds only the edition of June 2026; ours gives the day of the edition that first named the company';
const H1260_REASONS: Reasons = {
  'hikvision effective': ['2021-06-03', FIRST],
  'hikvision published': ['2021-06-03', FIRST],
  'hikvision citations': [
    [
      'DoD § 1260H list, edition of 3 Jun 2021',
      'DoD § 1260H list, edition of 5 Oct 2022',
      'DoD § 1260H list, edition of 31 Jan 2024, FR Doc. 2024-06895',
      'DoD § 1260H list, edition of 7 Jan 2025, FR Doc. 2025-00070',
      '91 FR 35189 (10 Jun 2026), FR Doc. 2026-11571',
    ],
    'ours lists all five editions',
  ],
  'dahua effective': ['2022-10-05', FIRST],
  'dahua published': ['2022-10-05', FIRST],
  'dahua citations': [
    ['DoD § 1260H list, edition of 5 Oct 2022', '91 FR 35189 (10 Jun 2026), FR Doc. 2026-11571'],
    'ours lists the edition that first named the company as well',
  ],
};

const FCC_REASONS: Reasons = {
  'fcc_class_foreign_power_inverters row': [
    true,
    'reported as added on 28 Jul 2026, after the data file (confidence M)',
  ],
  'fcc_class_foreign_advanced_robots row': [
    true,
    'reported as added on 28 Jul 2026, after the data file (confidence M)',
  ],
};

const CMIC_REASONS: Reasons = {};

describe.skipIf(!there)('bundled rows against the collected data', () => {
  it('Entity List: name, aliases, dates, citations of every row', () => {
    const rows = bundled('us-bis-el');
    const entries = new Map(source('nsfreg/bis_entity_list.json.gz').map((entry) => [entry.name, entry]));
    expect(entries.size).toBeGreaterThan(3000);
    const ledger = new Ledger();
    for (const row of rows) {
      const [name = '', ...aliases] = texts(row);
      const entry = entries.get(name);
      ledger.field(row.entity, 'name', name, entry?.name);
      ledger.field(row.entity, 'aliases', aliases, entry?.aliases);
      const cited = elCitations(entry?.federal_register ?? '');
      ledger.field(
        row.entity,
        'citations',
        row.citations.map(({ text }) => text),
        cited.map(({ page, day }) => `${page} (${british(day)})`),
      );
      ledger.field(row.entity, 'published', row.published, cited[0]?.day);
      ledger.field(row.entity, 'effective', row.effective, entry?.effective_date);
    }
    ledger.settle(EL_REASONS, 23, rows.length);
  });

  it('1260H: every group and every subsidiary of the edition of June 2026, and nothing else', () => {
    const rows = bundled('us-dod-1260h');
    const entries = source('nsfreg/dow_1260h.json');
    expect(entries).toHaveLength(80);
    const byName = new Map(rows.map((row) => [row.names[0]?.text ?? '', row]));
    const ledger = new Ledger();
    const dates = (row: Row) => {
      ledger.field(row.entity, 'effective', row.effective, null);
      ledger.field(row.entity, 'published', row.published, '2026-06-10');
      ledger.field(
        row.entity,
        'citations',
        row.citations.map(({ text }) => text),
        ['91 FR 35189 (10 Jun 2026), FR Doc. 2026-11571'],
      );
    };
    const groups = new Set<Row>();
    for (const entry of entries) {
      const row = byName.get(entry.name);
      if (!row) throw new Error(`no row for ${entry.name}`);
      groups.add(row);
      expect(entry.federal_register).toBe('91 FR 35189 (June 10, 2026)');
      expect(entry.effective_date).toBe('2026-06-10');
      ledger.field(row.entity, 'name', row.names[0]?.text, entry.name);
      ledger.field(row.entity, 'aliases', texts(row).slice(1), entry.aliases);
      dates(row);
    }
    const subsidiaries = rows.filter((row) => !groups.has(row));
    const used = new Set<Row>();
    for (const entry of entries) {
      const start = 'Listed together with subsidiaries: ';
      if (!entry.notes?.startsWith(start)) continue;
      let rest = entry.notes.slice(start.length).split(' | ')[0] ?? '';
      const parts = subsidiaries
        .flatMap((row) => texts(row).map((text) => ({ text, row })))
        .sort((a, b) => b.text.length - a.text.length);
      for (const { text, row } of parts) {
        // A name counts when it stands between separators, so that "BGI" is not taken out of "BGI Genomics".
        const at = new RegExp(`(?<=^|[\\s(,.])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=$|[\\s),.])`);
        if (!at.test(rest)) continue;
        rest = rest.replace(at, ' ');
        used.add(row);
      }
      const left = rest.replace(/\b(and|formerly)\b|[\s(),.]/g, '');
      ledger.field(entry.name, 'subsidiaries', left, '');
    }
    expect(subsidiaries.filter((row) => !used.has(row)).map((row) => row.entity)).toEqual([]);
    for (const row of subsidiaries) dates(row);
    expect(subsidiaries).toHaveLength(108);
    ledger.settle(H1260_REASONS, 188, rows.length);
  });

  it("NS-CMIC: names, dates of every row, against OFAC's files and the list itself", () => {
    const rows = bundled('us-ofac-ns-cmic');
    const entries = source('nsfreg/ofac_nscmic.json');
    const primary = csv(readFileSync(new URL('moov-watchman/cons_prim.csv', data), 'utf8')).filter((line) =>
      line[3]?.includes('CMIC'),
    );
    const other = csv(readFileSync(new URL('moov-watchman/cons_alt.csv', data), 'utf8'));
    expect(primary).toHaveLength(68);
    expect(entries).toHaveLength(68);
    const ledger = new Ledger();
    const seen = new Set<string>();
    for (const row of rows) {
      const number = /^OFAC entry (\d+)/.exec(row.note ?? '')?.[1] ?? '';
      const line = primary.find(([ent]) => ent === number);
      const remarks = line?.[11] ?? '';
      seen.add(number);
      ledger.field(row.entity, 'name', row.names[0]?.text, line?.[1]);
      const code = /Unified Social Credit Code \(USCC\) ([0-9A-Z]{18})/.exec(remarks)?.[1];
      ledger.field(row.entity, 'uscc', /\(USCC\) ([0-9A-Z]{18})/.exec(row.note ?? '')?.[1], code);
      const alt = other.filter(([ent]) => ent === number);
      const entry =
        entries.find(({ notes }) => code && notes?.includes(code)) ??
        entries.find(({ name, aliases }) =>
          [name, ...aliases].some((text) => text.toUpperCase() === row.names[0]?.text.toUpperCase()),
        );
      const weak = [...remarks.matchAll(/a\.k\.a\. '([^']*)'/g)].map(([, text]) => text ?? '');
      const fold = (text: string) => text.toUpperCase();
      ledger.field(
        row.entity,
        'aliases',
        sorted(texts(row).map(fold)),
        sorted(
          [
            line?.[1] ?? '',
            ...alt.map(([, , , text]) => text ?? ''),
            ...weak,
            entry?.name ?? '',
            ...(entry?.aliases ?? []),
          ].map(fold),
        ),
      );
      ledger.field(
        row.entity,
        'former names',
        sorted(row.names.filter(({ kind }) => kind === 'former').map(({ text }) => text)),
        sorted(alt.filter(([, , kind]) => kind === 'fka').map(([, , , text]) => text ?? '')),
      );
      for (const text of weak)
        expect(row.names.find((name) => name.text === text)?.kind, `${row.entity} ${text}`).toBe('weak-alias');
      const day = (label: string) => {
        const [, date = '', month = '', year = ''] =
          new RegExp(`${label} \\(CMIC\\) (\\d\\d) (\\w{3}) (\\d{4})`).exec(remarks) ?? [];
        return iso(date, MONTHS.indexOf(month) + 1, year);
      };
      ledger.field(row.entity, 'effective', row.effective, day('Effective Date'));
      ledger.field(row.entity, 'effective (list)', row.effective, entry?.effective_date);
      ledger.field(row.entity, 'published', row.published, day('Listing Date'));
      ledger.field(
        row.entity,
        'citations',
        row.citations.map(({ text }) => text),
        [
          'E.O. 13959 as amended by E.O. 14032 of 3 Jun 2021 (86 FR 30145)',
          `OFAC NS-CMIC List, listing of ${british(day('Listing Date'))}`,
        ],
      );
    }
    expect(seen.size).toBe(68);
    ledger.settle(CMIC_REASONS, 68, rows.length);
  });

  it('FCC: name, date and citation of every row', () => {
    const rows = bundled('us-fcc-covered');
    const entries = new Map(source('nsfreg/fcc_covered.json').map((entry) => [entry.name, entry]));
    expect(entries.size).toBe(15);
    const notices: Readonly<Record<string, string>> = {
      '2021-03-12': 'DA 21-309 (12 Mar 2021)',
      '2022-03-25': 'DA 22-320 (25 Mar 2022)',
      '2022-09-20': 'DA 22-979 (20 Sep 2022)',
    };
    const ledger = new Ledger();
    for (const row of rows) {
      const entry = entries.get(row.names[0]?.text ?? '');
      ledger.field(row.entity, 'row', true, entry !== undefined);
      if (!entry) continue;
      ledger.field(row.entity, 'aliases', texts(row).slice(1), entry.aliases);
      ledger.field(row.entity, 'effective', row.effective, entry.effective_date);
      ledger.field(row.entity, 'published', row.published, null);
      const day = entry.effective_date ?? '';
      ledger.field(
        row.entity,
        'citations',
        row.citations[0]?.text,
        notices[day] ?? `FCC Covered List, entry of ${british(day)}`,
      );
    }
    const held = new Set(rows.map((row) => row.names[0]?.text));
    expect([...entries.keys()].filter((name) => !held.has(name))).toEqual([]);
    ledger.settle(FCC_REASONS, 17, rows.length);
  });
});

describe('the ledger of differences', () => {
  const settle = (reasons: Reasons, rows: number, differs: boolean) => () => {
    const ledger = new Ledger();
    for (let index = 0; index < rows * 2; index += 1)
      ledger.field('acme', `f${index}`, differs && index === 0 ? 'a' : 'b', 'b');
    ledger.settle(reasons, 1, rows);
  };
  it('passes when all is equal or explained', () => {
    expect(settle({}, 1, false)).not.toThrow();
    expect(settle({ 'acme f0': ['a', 'why'] }, 1, true)).not.toThrow();
  });
  it('fails on an unexplained difference', () => expect(settle({}, 1, true)).toThrow());
  it('fails when ours is not what the table says', () =>
    expect(settle({ 'acme f0': ['c', 'why'] }, 1, true)).toThrow());
  it('fails on a reason without a difference', () => expect(settle({ 'acme f0': ['a', 'why'] }, 1, false)).toThrow());
  it('fails when nothing was compared', () => expect(settle({}, 0, false)).toThrow());
});
