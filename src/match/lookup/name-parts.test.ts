import { describe, expect, it } from 'vitest';
import { nameParts } from './name-parts.ts';

function read(name: string): string {
  return nameParts(name)
    .content.map(({ word }) => (word.concept === '' ? word.latin : `${word.kind}:${word.concept}`))
    .join(' ');
}

function formsOf(name: string): string[] {
  return nameParts(name).legal.map(({ word }) => word.concept);
}

describe('taking a name apart', () => {
  it.each([
    ['Hangzhou Kestrel Digital Technology', 'city:cn/hangzhou kestrel trade:information generic:technology'],
    ['Bank of China', 'trade:bank country:cn'],
    ['中国银行', 'country:cn trade:bank'],
    ['第五十二研究所', 'number:52 trade:institute'],
    ['Plant No. 007', 'trade:factory number:7'],
    ['14th Research Institute', 'number:14 trade:institute'],
    ['Министерство обороны', 'trade:ministry trade:defence'],
    ['AT&T', 'att'],
    ['B.N.P. Paribas', 'bnp paribas'],
    ["L'Oréal", 'oreal'],
    ['엘지전자', 'elji trade:electronics'],
    ['Northwestern Polytechnic', 'direction:northwest trade:college'],
  ])('%s', (name, parts) => {
    expect(read(name)).toBe(parts);
  });

  it.each([
    ['Siemens Aktiengesellschaft', 'joint stock'],
    ['Общество с ограниченной ответственностью «Волна»', 'private limited'],
    ['OOO Volna', 'private limited'],
    ['Nihon Kestrel 株式会社', 'joint stock'],
    ['Kestrel Sdn. Bhd.', 'private limited'],
    ['Kestrel S.p.A.', 'joint stock'],
    ['Kestrel GmbH & Co. KG', 'partnership'],
    ['Kestrel Sp. z o.o.', 'private limited'],
    ['Kestrel A/S', 'joint stock'],
  ])('%s: %s', (name, form) => {
    expect(formsOf(name)).toContain(form);
    expect(nameParts(name).content.some(({ word }) => word.kind === 'name')).toBe(true);
  });

  it('compares by its legal forms a name that has nothing else', () => {
    expect(read('Company Limited')).not.toBe('');
  });

  it('leaves out an acronym that the name spells out', () => {
    expect(read('Academy of Kestrel Solid Propulsion (AKSP)')).not.toContain('aksp');
  });
});
