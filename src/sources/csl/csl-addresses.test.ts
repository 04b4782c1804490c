import { describe, expect, it } from 'vitest';
import { readAddressCell, readAddressList } from './csl-addresses.ts';

const read = (cell: string) => readAddressCell(cell).addresses.map(({ text, country }) => [text, country]);

describe('addresses in a cell', () => {
  it.each([
    ['one', 'No. 8 Some Road, Hotan, 848201, CN', [['No. 8 Some Road, Hotan, 848201', 'CN']]],
    [
      'several',
      '1 A Road, Kabul, AF; 2 B Road, Peshawar, PK',
      [
        ['1 A Road, Kabul', 'AF'],
        ['2 B Road, Peshawar', 'PK'],
      ],
    ],
    ['blanks and commas', ' 48, Ivan  Street,, Moscow,  121351, RU; ', [['48, Ivan Street, Moscow, 121351', 'RU']]],
    ['a comma at the end', '1 A Road, Kabul, AF,', [['1 A Road, Kabul', 'AF']]],
    [
      '";" within an address',
      'Room 1; Floor 2, Wan Chai, HK; 3 C Road, HK',
      [
        ['Room 1; Floor 2, Wan Chai', 'HK'],
        ['3 C Road', 'HK'],
      ],
    ],
    [
      'no country at all',
      '3037 S. 69TH DRIVE, PHOENIX, AZ, 85043; P.O. BOX 1',
      [
        ['3037 S. 69TH DRIVE, PHOENIX, AZ, 85043', null],
        ['P.O. BOX 1', null],
      ],
    ],
    [
      'the Cayman Islands under GB',
      'Ugland House, George Town, Cayman Islands, GB',
      [['Ugland House, George Town, Cayman Islands', 'KY']],
    ],
    [
      'the British Virgin Islands under GB',
      'Road Town, Tortola, British Virgin Islands, GB',
      [['Road Town, Tortola, British Virgin Islands', 'VG']],
    ],
    ['London stays under GB', '1 Cayman Islands Road, London, GB', [['1 Cayman Islands Road, London', 'GB']]],
    [
      'a remark',
      '1 A Road, Moscow, RU (See alternate address under Spain.); 2 B Road, Madrid, ES',
      [
        ['1 A Road, Moscow', 'RU'],
        ['2 B Road, Madrid', 'ES'],
      ],
    ],
    ['only a country', 'CN', []],
    ['nothing', '', []],
  ])('%s', (_what, cell, expected) => expect(read(cell)).toEqual(expected));

  it('knows the countries, those without an address included', () => {
    expect(readAddressCell('CN; 1 A Road, Kabul, AF').countries).toEqual(['CN', 'AF']);
    expect(readAddressCell('x, GB; Cayman Islands, GB').countries).toEqual(['GB', 'KY']);
  });

  it('reads the parts of the JSON, and tells a country that is none', () => {
    const list = [
      { text: '1 A Road, Kabul', country: 'AF' },
      { text: '2 B Road', country: 'Iran' },
      { text: '3 C Road', country: 'Atlantis' },
      { text: '', country: 'CN' },
    ];
    expect(readAddressList(list)).toEqual({
      addresses: [
        { text: '1 A Road, Kabul', country: 'AF' },
        { text: '2 B Road', country: 'IR' },
        { text: '3 C Road', country: null },
      ],
      countries: ['AF', 'IR', 'CN'],
      unread: ['Atlantis'],
    });
  });
});
