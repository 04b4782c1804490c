import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import { bundledRecords } from '../cli/bundled-records.ts';
import { compile, load } from '../match/matcher.ts';
import { NameTable } from '../match/name-table.ts';
import { AFFILIATION_KINDS } from '../model/listing.ts';
import type { Records } from '../model/records.ts';
import { namesToFind, prepareJudge } from './judge.ts';
import { judgeRun } from './judge-run.ts';
import { basesWithout } from './leave-out/without-lists.ts';
import { packParties, sortParties } from './pack-parties.ts';
import { partiesOf } from './parties-of.ts';
import { editionsOf } from './screen-page.ts';
import { Standing } from './standing.ts';
import { statusBook } from './status.ts';
import { tableJudge } from './table-judge.ts';

const DAY = '2026-11-23';

function fromTables(records: Records) {
  const tables = packParties(sortParties(partiesOf(records)), records);
  const names = new NameTable(tables.names, tables.entities);
  return { tables, names, standing: new Standing(tables.entities, tables.listings, records) };
}

describe('tables of parties', () => {
  const bundled = bundledRecords();

  it('hold every name as it is, whose it is among them', () => {
    const { names } = fromTables(bundled);
    const entities = [...bundled.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
    const expected = namesToFind({ entities, relabels: [] }, { hasRelabels: false });
    expect(names.length).toBe(expected.length);
    expect(Array.from({ length: names.length }, (_, place) => names.at(place))).toEqual(expected);
    expect(names.at(-1)).toBeUndefined();
    expect(names.at(names.length)).toBeUndefined();
  });

  it('judge as the records do, over every name of the bundled lists', () => {
    const { names, standing } = fromTables(bundled);
    const judge = tableJudge(
      compile(Array.from({ length: names.length }, (_, at) => names.at(at) as never)),
      names,
      standing,
      bundled,
      () => DAY,
    );
    const loaded = tableJudge(load(judge.matcher.index.bytes, names) as never, names, standing, bundled, () => DAY);
    const before = prepareJudge(bundled, DAY, { hasRelabels: false });
    const texts = bundled.entities.flatMap(({ names }) => names.map(({ text }) => `We buy from ${text}, and others.`));
    for (const text of [...texts, 'https://www.hikvision.com/en/DS-2CD2043G2-I.pdf']) {
      const where = text.startsWith('https') ? 'link' : 'text';
      const expected = judgeRun(before, text, where);
      const sorted = (spans: typeof expected) =>
        spans.map((span) => ({ ...span, names: [...span.names].sort((a, b) => (a.entity < b.entity ? -1 : 1)) }));
      expect(sorted(judgeRun(loaded, text, where))).toEqual(sorted(expected));
    }
    expect(texts.length).toBeGreaterThan(1000);
  });

  it('say of each entity and list what the records say, on any day', () => {
    const days = fc.constantFrom('2018-01-01', '2019-10-09', '2021-03-12', '2023-03-28', '2024-01-01', DAY);
    const date = fc.option(days, { nil: null });
    const entity = fc.constantFrom('orbicam', 'orbicam_north', 'visibly', 'lone');
    const [one] = smallRecords.listings;
    const [link] = smallRecords.affiliations;
    const listing = fc.record({
      entity,
      list: fc.constantFrom('us-test-one', 'us-test-two', 'us-other', 'own-watch'),
      effective: date,
      published: date,
      until: date,
      reach: fc.array(fc.record({ kinds: fc.subarray([...AFFILIATION_KINDS]), words: fc.constant('w') }), {
        maxLength: 2,
      }),
    });
    const affiliation = fc.record({
      from: entity,
      to: fc.constantFrom('orbicam', 'visibly', 'nobody'),
      kind: fc.constantFrom(...AFFILIATION_KINDS),
      confidence: fc.constantFrom('H' as const, 'M' as const, 'L' as const),
    });
    const off = fc.subarray(['us-test-one', 'us-test-two', 'own-watch']);
    fc.assert(
      fc.property(
        fc.array(listing),
        fc.array(affiliation, { maxLength: 5 }),
        days,
        off,
        (listings, links, day, off) => {
          const records = {
            ...smallRecords,
            lists: [...smallRecords.lists, { ...smallRecords.lists[0], id: 'own-watch', name: 'Watch', isOwn: true }],
            listings: listings.map((own, at) => ({ ...one, ...own, id: `l${at}` })),
            affiliations: links.map((own) => ({ ...link, ...own })),
          } as Records;
          const { tables, standing } = fromTables(records);
          const book = statusBook(records);
          const without = new Standing(tables.entities, tables.listings, records, off);
          const bases = basesWithout(records, off, day);
          for (const { id } of records.entities) {
            expect([id, off, without.basisOf(id, day)]).toEqual([id, off, bases.get(id)]);
            expect([id, standing.basisOf(id, day)]).toEqual([id, book.statusOf(id, day).basis]);
          }
          expect(standing.basisOf('nobody', day)).toBeUndefined();
          expect(standing.editionsOn(day)).toEqual(editionsOf(records, day));
        },
      ),
      { numRuns: 500 },
    );
    const { standing } = fromTables(bundled);
    const book = statusBook(bundled);
    for (const { id } of bundled.entities) expect(standing.basisOf(id, DAY)).toBe(book.statusOf(id, DAY).basis);
    expect(standing.editionsOn(DAY)).toEqual(editionsOf(bundled, DAY));
  });
});
