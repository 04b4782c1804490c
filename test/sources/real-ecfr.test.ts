import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceEntry } from '../../src/model/source-entry.ts';
import { readEcfrXml } from '../../src/sources/ecfr/read-ecfr-xml.ts';
import { ecfrRow, FAMILY_ROWS, supplement4 } from './make-ecfr.ts';
import { bytesOf, inChunks, type Reading, readAll } from './read-all.ts';

const DATA = new URL('../../../shared/data/nsfreg/', import.meta.url);

type Row = {
  name: string;
  aliases: string[];
  country: string;
  address: string | null;
  federal_register: string | null;
  notes: string | null;
};

const CHINA = "CHINA, PEOPLE'S REPUBLIC OF";

/** A name without the full stop that the other tool kept or cut. */
const bare = (name: string) => name.replace(/\.$/, '');
const namesOf = ({ names }: SourceEntry) => names.map(({ text }) => text);

/**
 * Why a row's names are not those of the other tool, which cut the eCFR's text at line ends; null where no reason holds.
 * Each is a place where the cell says more than its lines.
 */
function reasonOf(row: Row, entry: SourceEntry): string | null {
  const [theirs, ours] = [[row.name, ...row.aliases].map(bare), namesOf(entry).map(bare)];
  if (theirs.join('|') === ours.join('|')) return 'the same';
  if (/^Address \d+$/.test(row.name)) return ours[0]?.startsWith(`${row.name}: `) ? 'an address is the entry' : null;
  const extra = ours.filter((name) => !theirs.includes(name));
  const missing = theirs.filter((name) => !ours.includes(name));
  if (row.name === 'JLD Technology') return 'a country with a legal form goes on a name';
  if (extra.length === 0 && missing.length === 0) return 'the same name twice';
  const whole = JSON.stringify(row);
  // Nothing is made up: every name of ours stands in their words, but for quotes and commas around it.
  const printed = (name: string) =>
    whole.includes(
      JSON.stringify(name)
        .slice(1, -1)
        .replace(/[”’']$/, ''),
    );
  if (!extra.every(printed)) return null;
  const isExplained = (name: string): boolean => {
    if (
      ours.some((own) =>
        [`${own}. `, `${own}, `, `${own}., `, `${own} `, `${own}.' `].some((start) => name.startsWith(start)),
      )
    )
      return true;
    const [head] = name.split(/,? \(?(?:[af]\.k\.a\.?)/);
    if (head !== undefined && head !== name) return ours.includes(bare(head));
    if (/^DBA /.test(name)) return ours.includes(name.slice(4));
    return ours.includes(name.replace(/,(?=[”'])/, '').replace(/\)$/, ''));
  };
  if (!missing.every(isExplained)) return null;
  if (missing.length === 0) return row.address?.startsWith('(a.k.a.') ? 'aliases in brackets before the address' : null;
  if (missing.some((name) => / \(?[af]\.k\.a/.test(name))) return 'names within a name';
  if (missing.some((name) => /^[^.,]+ \(See |^DBA |,[”']$|\)\)$/.test(name))) return 'signs that are no part of a name';
  return 'an address behind a name';
}

describe.skipIf(!existsSync(DATA))(
  'the Entity List of July 2026: 3,409 rows printed as the eCFR does, and read',
  () => {
    let rows: Row[];
    let reading: Reading;

    beforeAll(async () => {
      const text = gunzipSync(readFileSync(new URL('bis_entity_list.json.gz', DATA))).toString();
      rows = (JSON.parse(text) as { entities: Row[] }).entities;
      const xml = rows.map((row, at) =>
        ecfrRow(
          {
            country: row.country === 'China' ? CHINA : row.country.toUpperCase(),
            name: row.name,
            aliases: row.aliases,
            address: row.address ?? '',
            requirement: row.notes ?? '',
            policy: 'Presumption of denial',
            citation: `${row.federal_register ?? ''}.`,
          },
          row.country !== rows[at - 1]?.country,
        ),
      );
      reading = await readAll(readEcfrXml(inChunks(bytesOf(supplement4(xml))), { readOn: '2026-07-09' }));
    });

    it('gives an entry for each row, in its order, and explains every name that differs', () => {
      const { entries, lists } = reading;
      expect(lists).toEqual([{ id: 'us-bis-el', entries: 3409, asOf: '2026-07-09', isDateStated: false }]);
      const reasons = new Map<string, number>();
      const unexplained: string[][] = [];
      for (const [at, row] of rows.entries()) {
        const entry = entries[at] as SourceEntry;
        const reason = reasonOf(row, entry);
        if (reason === null) unexplained.push([row.name, ...row.aliases], namesOf(entry));
        else reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      expect(unexplained).toEqual([]);
      expect(Object.fromEntries(reasons)).toMatchInlineSnapshot(`
      {
        "a country with a legal form goes on a name": 1,
        "aliases in brackets before the address": 7,
        "an address behind a name": 68,
        "an address is the entry": 19,
        "names within a name": 41,
        "signs that are no part of a name": 7,
        "the same": 3258,
        "the same name twice": 8,
      }
    `);
    });

    it('knows the country of every row, and reads every citation but one with a day of another year', () => {
      const { entries, warnings } = reading;
      expect(entries.filter(({ country }) => country === null)).toEqual([]);
      expect(warnings.filter(({ where }) => !where.endsWith('aliases'))).toEqual([
        {
          kind: 'unread-value',
          where: 'us-bis-el Federal Register citation',
          count: 1,
          // Volume 83 is that of 2018: a misprint of the list, for 11/30/18.
          examples: ['83 FR 61541, 11/13/19'],
        },
      ]);
      const notices = entries.reduce((sum, { citations }) => sum + citations.length, 0);
      expect(notices).toBe(
        rows.reduce((sum, row) => sum + (row.federal_register?.match(/\d+ FR \d+/g)?.length ?? 0), 0),
      );
      expect(entries.filter(({ published }) => published === null)).toHaveLength(2);
    });

    it('has the seven family companies with their names and notices', () => {
      const found = FAMILY_ROWS.map(({ name }) => reading.entries.find(({ names }) => names[0]?.text === name));
      expect(found.map((entry) => entry && [namesOf(entry), entry.citations.map(({ text }) => text)])).toEqual(
        FAMILY_ROWS.map(({ name, aliases, citation }) => [
          [name, ...aliases],
          citation.startsWith('84')
            ? ['84 FR 54004 (9 Oct 2019)', '85 FR 34505 (5 Jun 2020)', '85 FR 44161 (22 Jul 2020)']
            : [citation.startsWith('86') ? '86 FR 71559 (17 Dec 2021)' : '88 FR 18985 (30 Mar 2023)'],
        ]),
      );
    });

    it('takes the footnote 4 off the licence requirement of Dahua, and says it', () => {
      const dahua = reading.entries.find(({ names }) => names[0]?.text === 'Dahua Technology');
      expect(dahua?.restriction).toBe(
        'Licence requirement: For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR); review policy: Presumption of denial.',
      );
      expect(dahua?.note).toBe('Marked with footnote 4 of Supplement No. 4.');
    });
  },
);
