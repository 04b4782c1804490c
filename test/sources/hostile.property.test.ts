import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UpdateError } from '../../src/model/update-failure.ts';
import { readEcfrXml } from '../../src/sources/ecfr/read-ecfr-xml.ts';
import { readOfacCsv } from '../../src/sources/ofac/read-ofac-csv.ts';
import { readOfacXml } from '../../src/sources/ofac/read-ofac-xml.ts';
import { lookAtTable } from '../../src/sources/own/look-at-table.ts';
import { readOwnTable } from '../../src/sources/own/read-own-table.ts';
import { makeEcfr } from './make-ecfr.ts';
import { bytesOf, inChunks, type Reading, readAll } from './read-all.ts';

const READ_ON = { readOn: '2026-11-23' };
const OWN = {
  mapping: { name: 0, aliases: 1, note: null, citation: null, country: 2 },
  listId: 'own-a',
  listName: 'A',
  readOn: '2026-11-23',
};

const SDN = `<?xml version="1.0"?><sdnList><publshInformation><Publish_Date>11/20/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>306</uid><lastName>BANCO ÁLPHA</lastName><sdnType>Entity</sdnType><programList><program>CUBA</program></programList></sdnEntry></sdnList>`;
const CSV = `306,"BANCO ÁLPHA",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BA'."\r\n\u001a`;
const TABLE = 'Name;Aliases;Country\nÁlpha;A; "x"\n"Béta ""2""";B;CN\n'.replace('; "x"', ';"x"');

/** Every reader with one honest file. */
const READERS: readonly (readonly [string, Uint8Array, (chunks: AsyncIterable<Uint8Array>) => Promise<Reading>])[] = [
  ['eCFR XML', bytesOf(makeEcfr(8)), (chunks) => readAll(readEcfrXml(chunks, READ_ON))],
  ['OFAC XML', bytesOf(SDN), (chunks) => readAll(readOfacXml(chunks, READ_ON))],
  ['OFAC CSV', bytesOf(CSV), (chunks) => readAll(readOfacCsv(chunks, READ_ON))],
  ['an own table', bytesOf(TABLE), (chunks) => readAll(readOwnTable(chunks, OWN))],
];

/** What a reading comes to: the entries, or the code of an UpdateError. Anything else thrown is a fault. */
async function outcome(reading: Promise<Reading>): Promise<Reading | string> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UpdateError) return error.code;
    throw error;
  }
}

describe.each(READERS)('%s', (_, honest, read) => {
  it('comes to the same in every division into chunks', async () => {
    const whole = await read(inChunks(honest));
    expect(whole.entries.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), async (sizes) => {
        // Chunks of nothing only would never end.
        expect(await read(inChunks(honest, [...sizes, 1]))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('throws nothing but UpdateError whatever is changed in an honest file', async () => {
    const change = fc.record({
      at: fc.nat(honest.length - 1),
      cut: fc.integer({ min: 0, max: 40 }),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc
          .constantFrom(
            '<',
            '>',
            '&',
            '"',
            "'",
            '\n',
            '<TR>',
            '</TD>',
            '<TD>',
            '&#0;',
            '&#xD800;',
            '<![CDATA[',
            ']]>',
            '<!--',
            '\uFEFF',
            ';',
            ',',
            '\u001a',
          )
          .map((text) => bytesOf(text)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes = Buffer.from(honest);
        for (const { at, cut, insert } of changes) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + cut)]);
        }
        const result = await outcome(read(inChunks(bytes)));
        if (typeof result !== 'string') {
          for (const { names, citations } of result.entries) {
            expect(names.length).toBeGreaterThan(0);
            expect(citations.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing but UpdateError on garbage', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 2_000 }), fc.string({ unit: 'binary' }).map(bytesOf)),
        async (bytes) => {
          await outcome(read(inChunks(bytes)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('lookAtTable', () => {
  it('throws nothing but UpdateError on garbage', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        try {
          const { header, rows } = lookAtTable(bytes);
          expect(header.length).toBeGreaterThan(0);
          expect(rows.length).toBeLessThanOrEqual(10);
        } catch (error) {
          expect(error).toBeInstanceOf(UpdateError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Cells that a regular expression could go back and forth over for ever. */
describe('an entity cell of 49,000 characters', () => {
  it.each([
    ['commas', ','],
    ['names of forms', 'Ltd, '],
    ['units of a body', 'Academy Institute, '],
    ['markers', 'a.k.a., '],
    ['brackets', '('],
    ['closed brackets', '(a.k.a. x) '],
    ['dashes', '—a; '],
    ['full stops', 'Abc. Def '],
    ['"and"', ' and A'],
    ['"See"', 'See alternate address '],
    ['addresses', ' Address: '],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['"the following"', 'the following two aliases: '],
    ['"subordinate"', 'subordinate entities '],
    ['digits', '1'],
    ['quotes', '“'],
  ])(
    'of %s is read or refused, and ends',
    async (_, unit) => {
      const text = `Alpha ${unit.repeat(Math.floor(49_000 / unit.length))}`.replaceAll('\n', '<br/>');
      const xml = [...makeEcfr(7)]
        .join('')
        .replace('</TBODY>', `<TR><TD></TD><TD>${text}</TD><TD>All</TD><TD>Denial</TD><TD>${text}</TD></TR></TBODY>`);
      const result = await outcome(readAll(readEcfrXml(inChunks(bytesOf(xml)), READ_ON)));
      expect(typeof result === 'string' ? result : result.entries.length).toSatisfy(
        (one) => one === 'BAD_FORMAT' || one >= 8,
      );
    },
    10_000,
  );
});
