import { describe, expect, it } from 'vitest';
import { readNames } from './csl-names.ts';

const names = (aliases: string, name = 'Own Name Ltd.', list = 'us-bis-el') =>
  readNames(list, name, aliases)
    .names.slice(1)
    .map(({ text }) => text);
const own = (name: string) => readNames('us-bis-el', name, '').names.map(({ text, kind }) => [kind, text]);

describe('other names in a cell', () => {
  it.each([
    ['none', '', []],
    ['one', 'Hikvision', ['Hikvision']],
    ['"and" before the last', 'Aviatech; and Aviatechexport Ltd.', ['Aviatech', 'Aviatechexport Ltd.']],
    ['"And" before the only one', 'and Nova Instruments', ['Nova Instruments']],
    [
      'two joined by ", and" behind a legal form',
      'North Star Development Co., Ltd., and Star Time',
      ['North Star Development Co., Ltd.', 'Star Time'],
    ],
    [
      '", and" within a name',
      'Communication, Telemetry, and Telecontrol Bureau',
      ['Communication, Telemetry, and Telecontrol Bureau'],
    ],
    ['"and" within a name', 'Trading and Shipping Co.', ['Trading and Shipping Co.']],
    ['a name that starts with And', 'Andes Optics; Andromeda', ['Andes Optics', 'Andromeda']],
    ['blanks and commas at the end', 'Nova Co., Ltd., ; Nova Two , ', ['Nova Co., Ltd.', 'Nova Two']],
    [
      'a full stop that ends the sentence',
      'Trade Med Middle East; and Trade Mid Middle East.',
      ['Trade Med Middle East', 'Trade Mid Middle East'],
    ],
    ['a full stop that belongs to the name', 'Kunhai Co.; Nova S.A.', ['Kunhai Co.', 'Nova S.A.']],
    ['curly quotes within', '“Medisar” LLC; Yong’an Ltd.', ['“Medisar” LLC', 'Yong’an Ltd.']],
    ['quotes of Windows-1252', 'Jalid, Sa\u0092id \u0091Abd\u0081; No\u00a0Break', ['Jalid, Sa’id ‘Abd', 'No Break']],
    ['quotes around the whole', '"Sasadja"; “Two Words”', ['Sasadja', 'Two Words']],
    [
      'an abbreviation in brackets',
      'Telemetry and Telecontrol Bureau (TTB)',
      ['Telemetry and Telecontrol Bureau', 'TTB'],
    ],
    ['empty parts', '; ; A;; ', ['A']],
    ['the same twice, and the own name', 'A; A; Own Name Ltd.', ['A']],
    ['only signs', '—; ...; "', []],
  ])('%s', (_what, cell, expected) => expect(names(cell)).toEqual(expected));

  it('parts by commas on State’s list, but not before a legal form or a country', () => {
    expect(names('DIO, Saseman Sanaje Defa, "Sasadja"', 'X', 'us-state-isn')).toEqual([
      'DIO',
      'Saseman Sanaje Defa',
      'Sasadja',
    ]);
    expect(names('Nova Trading Co., Ltd., Nova Two, Iran', 'X', 'us-state-isn')).toEqual([
      'Nova Trading Co., Ltd.',
      'Nova Two, Iran',
    ]);
  });

  it('leaves the commas of OFAC’s persons', () =>
    expect(names('ABOU SALEM, Ibrahim; SALEM, I.', 'ABU SALEM, Ibrahim', 'us-ofac-plc')).toEqual([
      'ABOU SALEM, Ibrahim',
      'SALEM, I.',
    ]));

  it('reads a list of the JSON like the cell', () =>
    expect(readNames('us-bis-el', 'Own', ['A Ltd.', ' and B Ltd.']).names.map(({ text }) => text)).toEqual([
      'Own',
      'A Ltd.',
      'B Ltd.',
    ]));
});

describe('the own name', () => {
  it.each([
    ['Nova Instruments Co., Ltd., ', [['primary', 'Nova Instruments Co., Ltd.']]],
    [' I. ASH', [['primary', 'I. ASH']]],
    [
      'Gulf Falcon Contracting (GFC)',
      [
        ['primary', 'Gulf Falcon Contracting'],
        ['weak-alias', 'GFC'],
      ],
    ],
    [
      'HK P&W Works Co. Ltd (HKPW)',
      [
        ['primary', 'HK P&W Works Co. Ltd'],
        ['weak-alias', 'HKPW'],
      ],
    ],
    ['Harbour Trading (HK)', [['primary', 'Harbour Trading (HK)']]],
    ['United South Aviation (USA)', [['primary', 'United South Aviation (USA)']]],
    ['Scientific Bureau (18th TsNII) Centre (Kursk)', [['primary', 'Scientific Bureau (18th TsNII) Centre (Kursk)']]],
    [
      'Marlow, Brian (a.k.a. Brian Carlow)',
      [
        ['primary', 'Marlow, Brian'],
        ['alias', 'Brian Carlow'],
      ],
    ],
    [
      'Hudec, Baro (a.k.a. Bob Hudec; Bab Huceci)',
      [
        ['primary', 'Hudec, Baro'],
        ['alias', 'Bob Hudec'],
        ['alias', 'Bab Huceci'],
      ],
    ],
    [
      'Nova Ltd., f.k.a. Stella Ltd.',
      [
        ['primary', 'Nova Ltd.'],
        ['former', 'Stella Ltd.'],
      ],
    ],
    ['a.k.a. Nova', [['primary', 'Nova']]],
    ['', []],
    ['...', []],
  ])('%j', (printed, expected) => expect(own(printed)).toEqual(expected));

  it('does not take for a name what is longer than any', () => {
    const long = `Nova${' x'.repeat(100_000)}`;
    expect(readNames('us-bis-el', long, '')).toEqual({ names: [], unread: [long] });
    expect(readNames('us-bis-el', 'Nova', `${' ,'.repeat(200_000)}; A`).names.map(({ text }) => text)).toEqual([
      'Nova',
      'A',
    ]);
  });
});
