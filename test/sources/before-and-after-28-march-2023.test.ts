import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { compareEditions } from '../../src/editions/compare-entries.ts';
import { ContentHash } from '../../src/editions/content-hash.ts';
import { joinParties } from '../../src/editions/join-entries.ts';
import { judgeEdition } from '../../src/editions/judge-edition.ts';
import { heldEditions, listedOn } from '../../src/editions/listed-on.ts';
import { SentinelWatch } from '../../src/editions/sentinel-watch.ts';
import { compile, find } from '../../src/match/matcher.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { SourceEntry } from '../../src/model/source-entry.ts';
import { namesToFind } from '../../src/screening/judge.ts';
import { recordsOf } from '../../src/screening/records-of.ts';
import { statusBook } from '../../src/screening/status.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { SOURCES } from '../../src/sources/registry.ts';
import { type CslRow, cslCsv, entityListRow } from '../fixtures/csl-csv.ts';
import { madeEdition } from '../fixtures/made-entries.ts';

// Own rows in the form of the Consolidated Screening List, names and notices as the official texts have them: the
// Entity List as it was on 27 March 2023 and as it was on 30 March, when the rule of 28 March was published.
const FIVE = [
  'Luopu Haishi Dingxin Electronic Technology Co., Ltd.',
  'Moyu Haishi Electronic Technology Co., Ltd.',
  'Pishan Haishi Yong’an Electronic Technology Co., Ltd.',
  'Urumqi Haishi Xin’an Electronic Technology Co., Ltd.',
  'Yutian Haishi Meitian Electronic Technology Co., Ltd.',
];
const IDS = ['luopu_haishi', 'moyu_haishi', 'pishan_haishi', 'urumqi_haishi', 'yutian_haishi'];
const BEFORE: readonly CslRow[] = [
  entityListRow('Hangzhou Hikvision Digital Technology Co., Ltd.', '84 FR 54002; 85 FR 44159', '2019-10-09', {
    addresses: 'No. 555 Qianmo Road, Binjiang District, Hangzhou, 310052, CN',
    alt_names: 'Hikvision',
  }),
  entityListRow('Dahua Technology', '84 FR 54002; 85 FR 44159; 87 FR 62186', '2019-10-09'),
  entityListRow('Tianjin Tiandi Weiye Technologies Co., Ltd.', '87 FR 77508', '2022-12-19'),
];
const AFTER = [...BEFORE, ...FIVE.map((name) => entityListRow(name, '88 FR 18985', '2023-03-30'))];

async function read(
  rows: readonly CslRow[],
  readOn: string,
  number: number,
): Promise<{ edition: Edition; entries: SourceEntry[] }> {
  const reading = readEdition(
    'csl-csv',
    (async function* () {
      yield new TextEncoder().encode(cslCsv(rows));
    })(),
    { readOn },
  );
  const entries: SourceEntry[] = [];
  for (;;) {
    const { value, done } = await reading.next();
    if (done) {
      expect(value.warnings).toEqual([]);
      return { edition: { ...madeEdition(entries, { number, asOf: readOn }), lists: value.lists }, entries };
    }
    entries.push(...value);
  }
}
const before = await read(BEFORE, '2023-03-27', 1);
const after = await read(AFTER, '2023-03-30', 2);
const changes = await compareEditions(
  { edition: before.edition, entries: [before.entries] },
  { edition: after.edition, entries: [after.entries] },
);
const bundled = bundledRecords();
/** Hand-kept knowledge without its rows of later days: what was held on 30 March 2023. */
const joined = await joinParties({
  bundled,
  editions: [{ edition: after.edition, entries: [after.entries] }],
  apart: new Set(),
  lists: [],
});
const party = (id: string) => {
  const found = joined.parties.find(({ entity }) => entity.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const held = heldEditions(
  joined.book.lists.filter(({ id }) => id === 'us-bis-el'),
  [{ ...before.edition, state: 'previous' }, after.edition],
);
const answer = (id: string, day: string) => listedOn(party(id), day, held, changes, joined.book.absences)[0];

describe('the Entity List before and after 28 March 2023', () => {
  it('differs in exactly the five companies, each with 88 FR 18985', () => {
    expect(
      changes.map(({ kind, name, citations, published }) => [kind, name, citations.map(({ text }) => text), published]),
    ).toEqual(FIVE.map((name) => ['added', name, ['88 FR 18985 (30 Mar 2023)'], '2023-03-30']));
  });

  it.each(IDS)('%s: not yet on 27 March, listed on 28 March, by the notice, published on 30 March', (id) => {
    expect(answer(id, '2023-03-27')).toEqual({
      list: 'us-bis-el',
      answer: 'not-yet',
      words:
        'Not yet on BIS Entity List: added by 88 FR 18985 (30 Mar 2023), effective 28 Mar 2023, published 30 Mar 2023.',
      citation: { text: '88 FR 18985 (30 Mar 2023)', url: 'https://www.federalregister.gov/d/2023-06663' },
    });
    expect(answer(id, '2023-03-28')).toMatchObject({
      answer: 'listed',
      citation: { text: '88 FR 18985 (30 Mar 2023)' },
    });
    const listings = party(id).listings.filter(({ list }) => list === 'us-bis-el');
    expect(listings).toMatchObject([{ effective: '2023-03-28', published: '2023-03-30', from: { edition: 2 } }]);
  });

  it('Hikvision: listed on both days, not yet on 8 October 2019', () => {
    const days = ['2019-10-08', '2019-10-09', '2023-03-27', '2023-03-28'];
    expect(days.map((day) => answer('hikvision', day)?.answer)).toEqual(['not-yet', 'listed', 'listed', 'listed']);
    expect(answer('hikvision', '2019-10-08')?.citation?.text).toBe('84 FR 54004 (9 Oct 2019)');
  });

  it('says the same through the statuses that pages are answered with', () => {
    const book = statusBook(recordsOf(joined.parties, joined.book));
    const isListed = (id: string, day: string) =>
      book.statusOf(id, day).listings.some(({ list, basis }) => list === 'us-bis-el' && basis === 'listed');
    for (const id of IDS) expect([isListed(id, '2023-03-27'), isListed(id, '2023-03-28')]).toEqual([false, true]);
    expect([isListed('hikvision', '2019-10-08'), isListed('hikvision', '2023-03-27')]).toEqual([false, true]);
  });

  it('EZVIZ, on neither, is “no” from the later copy on, and not known before the first', () => {
    const later = { ...after, edition: madeEdition(after.entries, { asOf: '2026-11-03', number: 9 }) };
    expect(later.edition.lists[0]?.asOf).toBe('2026-11-03');
    return joinParties({
      bundled,
      editions: [{ edition: later.edition, entries: [later.entries] }],
      apart: new Set(),
      lists: [],
    }).then(({ parties, book }) => {
      const ezviz = parties.find(({ entity }) => entity.id === 'ezviz');
      const copies = heldEditions(
        book.lists.filter(({ id }) => id === 'us-bis-el'),
        [later.edition],
      );
      const on = (day: string) => ezviz && listedOn(ezviz, day, copies, [], book.absences)[0]?.answer;
      expect([on('2026-11-02'), on('2026-11-03')]).toEqual(['not-known', 'not-listed']);
      expect(book.absences.find(({ entity, list }) => entity === 'ezviz' && list === 'us-bis-el')).toEqual({
        list: 'us-bis-el',
        entity: 'ezviz',
        asOf: '2026-11-03',
        source: 'complete BIS Entity List data of the Consolidated Screening List, 8 entries, read 3 Nov 2026',
      });
    });
  });
});

describe('incidents, through the reader', () => {
  const hashOf = (entries: readonly SourceEntry[]) => {
    const hash = new ContentHash();
    for (const entry of entries) hash.add(entry);
    return hash.digest();
  };

  it('an hourly file that differs only in its record ids and order is the same edition', async () => {
    const rows = AFTER.map((row, i) => ({ ...row, _id: `another ${i}` })).reverse();
    const again = await read(rows, '2023-03-30', 3);
    expect(again.entries[0]?.record).not.toEqual(after.entries[0]?.record);
    expect(hashOf(again.entries)).toBe(hashOf(after.entries));
    expect(hashOf(before.entries)).not.toBe(hashOf(after.entries));
  });

  it('the sentinels of the registry are met in the entries that the reader gives; without the five it is held', () => {
    const source = SOURCES.find(({ id }) => id === 'csl-csv');
    const sentinels = source?.sentinels.filter(({ list }) => list === 'us-bis-el') ?? [];
    expect(sentinels).toHaveLength(6);
    const judge = ({ entries }: typeof after) => {
      const watch = new SentinelWatch(sentinels);
      for (const entry of entries) watch.add(entry);
      const counts = { 'us-bis-el': entries.length };
      return judgeEdition(
        { source: { leastEntries: 1, mostEntries: 9, sentinels }, counts, names: watch.met },
        { counts },
      );
    };
    expect(judge(after)).toEqual({ verdict: 'accept', reasons: [] });
    expect(judge(before).verdict).toBe('hold');
    expect(judge(before).reasons).toHaveLength(5);
  });

  it('an alias that turns into a common word is told as a change, and is weak wherever it is found', async () => {
    const maker = entityListRow('Zhongkai Kunda Avionics Co., Ltd.', '90 FR 4621', '2025-01-16', {
      alt_names: 'Kunda Avionics',
    });
    const [old, young] = [
      await read([maker], '2026-11-03', 1),
      await read([{ ...maker, alt_names: 'Arsenal' }], '2026-11-10', 2),
    ];
    const [change, ...others] = await compareEditions(
      { edition: old.edition, entries: [old.entries] },
      { edition: young.edition, entries: [young.entries] },
    );
    expect(others).toEqual([]);
    expect(change?.fields).toEqual([
      {
        field: 'names',
        before: 'Zhongkai Kunda Avionics Co., Ltd.; Kunda Avionics',
        after: 'Zhongkai Kunda Avionics Co., Ltd.; Arsenal',
      },
    ]);
    const weak = async ({ edition, entries }: typeof old, text: string) => {
      const { parties } = await joinParties({
        bundled,
        editions: [{ edition, entries: [entries] }],
        apart: new Set(),
        lists: [],
      });
      const own = parties.filter(({ entity }) => entity.id === 'zhongkai_kunda_avionics_co_ltd');
      expect(own).toHaveLength(1);
      const names = namesToFind({ entities: own.map(({ entity }) => entity), relabels: [] }, { hasRelabels: false });
      return find(compile(names), text).map((match) => match.names.map(({ isWeak }) => isWeak));
    };
    expect(await weak(old, 'Sold by Kunda Avionics of Hangzhou.')).toEqual([[false]]);
    expect(await weak(young, 'A fan of Arsenal since the age of six.')).toEqual([[true]]);
    expect(await weak(young, 'Sold by Zhongkai Kunda Avionics Co., Ltd. of Hangzhou.')).toEqual([[false]]);
  });

  it('a removal from a list: told with its citation, the row closed on the day of the edition, “no longer” from then', async () => {
    const rows = AFTER.filter(({ name }) => name !== FIVE[1]);
    const later = await read(rows, '2026-11-03', 5);
    const gone = await compareEditions(
      {
        edition: { ...after.edition, lists: later.edition.lists.map((list) => ({ ...list, asOf: '2026-10-27' })) },
        entries: [after.entries],
      },
      { edition: later.edition, entries: [later.entries] },
    );
    expect(gone).toMatchObject([
      { kind: 'removed', name: FIVE[1], citations: [{ text: '88 FR 18985 (30 Mar 2023)' }] },
    ]);
    const { parties, book } = await joinParties({
      bundled,
      editions: [{ edition: later.edition, entries: [later.entries] }],
      apart: new Set(),
      lists: [],
    });
    const moyu = parties.find(({ entity }) => entity.id === 'moyu_haishi');
    expect(moyu?.listings.filter(({ list }) => list === 'us-bis-el')).toMatchObject([
      { effective: '2023-03-28', until: '2026-11-03', lastSeen: '2026-07-09' },
    ]);
    const copies = heldEditions(
      book.lists.filter(({ id }) => id === 'us-bis-el'),
      [later.edition],
    );
    const on = (day: string) => moyu && listedOn(moyu, day, copies, gone, book.absences)[0]?.answer;
    expect(['2023-03-27', '2023-03-28', '2026-07-09', '2026-10-01', '2026-11-03'].map(on)).toEqual([
      'not-yet',
      'listed',
      'listed',
      'not-known',
      'no-longer',
    ]);
    const status = statusBook(recordsOf(parties, book)).statusOf('moyu_haishi', '2026-11-23');
    expect(status.listings.filter(({ list, basis }) => list === 'us-bis-el' && basis === 'listed')).toEqual([]);
    expect(status.notListed.find(({ list }) => list === 'us-bis-el')?.asOf).toBe('2026-11-03');
  });
});
