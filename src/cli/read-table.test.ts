import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryOf } from '../tables/name-rows.ts';
import { entriesOfTable } from './lookup-entries.ts';
import { openFile, readTable } from './read-table.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'listlight-table-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: string | Uint8Array): string {
  const file = join(folder, `${Math.random()}.csv`);
  writeFileSync(file, content);
  return file;
}

describe('a table', () => {
  it('has quotes, line breaks inside them, a byte order mark, Windows line ends', () => {
    const file = fileOf('\ufeffid,name\r\n1,"Kestrel ""K""\nTrading"\r\n\r\n2,大华\r\n');
    expect(readTable(file, ['name'])).toEqual([
      { row: 1, cells: { id: '1', name: 'Kestrel "K"\nTrading' } },
      { row: 2, cells: { id: '2', name: '大华' } },
    ]);
  });

  it('is read in the encoding of its looks, or as told', () => {
    const file = fileOf(Uint8Array.of(...Buffer.from('id,name\n1,'), 0xa4, 0xe5, Buffer.from('\n')[0] as number));
    const names = (encoding?: 'big5') => {
      const table = openFile(file, ['name'], encoding);
      return [table.encoding, [...table.rows()].flat()[1]?.[1]];
    };
    expect(names('big5')).toEqual(['big5', '文']);
    expect(names()[0]).not.toBe('big5');
  });

  it('may be parted by semicolons or tabs', () => {
    expect(readTable(fileOf('id;name\n1;Kestrel, Ltd\n'), ['name'])[0]?.cells['name']).toBe('Kestrel, Ltd');
    expect(readTable(fileOf('id\tname\n1\tKestrel\n'), ['name'])[0]?.cells['name']).toBe('Kestrel');
  });

  it.each([
    ['an open quote', 'id,name\n1,"Kestrel\n2,Volna\n', /quotes are left open/],
    ['a stray quote', 'id,name\n1,Kes"trel\n', /quotes .* within cells/],
    ['a short row', 'id,name\n1,Kestrel\n2\n', /row 2 has more or fewer cells/],
    ['no such column', 'id,title\n1,Kestrel\n', /no column "name"; it has "id", "title"/],
    ['a column twice', 'id,name,name\n1,a,b\n', /two columns "name"/],
    ['nothing', '', /empty/],
  ])('is refused with %s', (_, content, message) => {
    expect(() => readTable(fileOf(content), ['name'])).toThrow(message);
  });

  it('is missed by name', () => {
    expect(() => readTable(join(folder, 'none.csv'), [])).toThrow(/no such file/);
  });
});

describe('a list of parties', () => {
  it('has aliases and perhaps a country; rows with one id are one party', () => {
    const file = fileOf('id,name,aliases,country\na,Kestrel,"K Trading; KT",de\na,Kestrel GmbH,,\nb,Volna,,Russia\n');
    expect(entriesOfTable(file)).toEqual([
      { entity: 'a', names: ['Kestrel', 'K Trading', 'KT', 'Kestrel GmbH'], country: 'DE' },
      { entity: 'b', names: ['Volna'], country: 'RU' },
    ]);
    expect(() => entriesOfTable(fileOf('id,name,aliases\n,Kestrel,\n'))).toThrow(/row 1 has no id/);
  });

  it('reads the first of several codes, and English names of countries', () => {
    expect([
      countryOf(' cn '),
      countryOf('ru;by'),
      countryOf('China'),
      countryOf('Asia'),
      countryOf(undefined),
    ]).toEqual([{ country: 'CN' }, { country: 'RU' }, { country: 'CN' }, {}, {}]);
  });
});
