import { describe, expect, it } from 'vitest';
import { readLicenceText, readRestriction } from './csl-restriction.ts';

describe('a licence text', () => {
  it.each([
    ['For all items.  (See §744.11 of the EAR)', 'For all items. (See § 744.11 of the EAR)', []],
    ['(See §§ 734.9(e) and 744.11 of the EAR)4', '(See §§ 734.9(e) and 744.11 of the EAR)', ['4']],
    ['(See §§ 734.9(e)(2) and 744.11 of the EAR) 4', '(See §§ 734.9(e)(2) and 744.11 of the EAR)', ['4']],
    ['see §§ 734.9(e)1, and 744.11 of the EAR2', 'see §§ 734.9(e), and 744.11 of the EAR', ['1', '2']],
    [
      '(See §§ 734.9(g),3, 746.8(a)(3), and 744.21(b) of the EAR)',
      '(See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)',
      ['3'],
    ],
    ['(See §§734.9(g)3, 746.8(a)(3), and 744.2l(b))', '(See §§ 734.9(g), 746.8(a)(3), and 744.21(b))', ['3']],
    ['casa-by-case review', 'case-by-case review', []],
    ['ECCNs 1A004.c, 1A999.a, 2D983', 'ECCNs 1A004.c, 1A999.a, 2D983', []],
    ['See § 744.3(d) of this part', 'See § 744.3(d) of this part', []],
  ])('%j', (printed, words, footnotes) => expect(readLicenceText(printed)).toEqual({ words, footnotes }));
});

describe('what an entry brings', () => {
  const of = (list: string, fields: Record<string, string>, until: string | null = null) =>
    readRestriction(list, fields, until).restriction;

  it('is requirement and policy where the list prints them', () =>
    expect(
      of('us-bis-el', {
        license_requirement: 'For all items subject to the EAR.',
        license_policy: 'Presumption of denial. ',
      }),
    ).toBe('Licence requirement: For all items subject to the EAR; review policy: Presumption of denial.'));

  it('is the list’s own rule otherwise, with what the row adds', () => {
    expect(of('us-bis-el', {})).toMatch(/^A BIS licence is needed .* \(15 CFR 744\.11\)\.$/);
    expect(of('us-bis-dpl', {}, '2056-06-29')).toMatch(/; denied until 29 Jun 2056\.$/);
    expect(of('us-ofac-sdn', { programs: 'IFSR; NPWMD' })).toMatch(/; programs: IFSR, NPWMD\.$/);
    expect(of('us-ofac-ssi', { ids: 'Subject to Directive 3, x; Directive 1' })).toMatch(
      /; Directive 1, Directive 3\.$/,
    );
    expect(of('us-state-isn', { programs: 'INKSNA' })).toMatch(/; under: INKSNA\.$/);
  });
});
