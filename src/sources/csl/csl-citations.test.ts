import { describe, expect, it } from 'vitest';
import { readCellCitations } from './csl-citations.ts';

const texts = (cell: string, firstDay: string | null = null) =>
  readCellCitations(cell, firstDay).citations.map(({ text }) => text);

describe('a cell of citations', () => {
  it.each([
    ['76 FR 71867', ['76 FR 71867']],
    ['84 FR 54002; 85 FR 44159', ['84 FR 54002', '85 FR 44159']],
    ['84 FR 22963, 85 FR 29852,85 FR 36720', ['84 FR 22963', '85 FR 29852', '85 FR 36720']],
    [
      '68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06 72 F.R. 4236 1/30/07',
      ['68 FR 38290 (27 Jun 2003)', '71 FR 38843 (10 Jul 2006)', '72 FR 4236 (30 Jan 2007)'],
    ],
    ['82 F.R. 61745 12/29/2017,  83F.R. 28801 6/21/2018', ['82 FR 61745 (29 Dec 2017)', '83 FR 28801 (21 Jun 2018)']],
    ['46 F.R. 46154 9/17/81 and 46 F.R. 19290 3/30/81', ['46 FR 19290 (30 Mar 1981)', '46 FR 46154 (17 Sep 1981)']],
    ['76 FR 50407 (8/15/2011)', ['76 FR 50407 (15 Aug 2011)']],
    ['66 FR 24266, 77 FR 58006 (no. 182), 81 FR 64694', ['66 FR 24266', '77 FR 58006', '81 FR 64694']],
    ['78 FR 75458 ', ['78 FR 75458']],
    ['(84 FR 22961; 85 FR 29852', ['84 FR 22961', '85 FR 29852']],
    ['88 FR 18985)', ['88 FR 18985']],
    ['88 FR 18,985', ['88 FR 18985']],
    ['88 FR 18983-18987', ['88 FR 18983']],
    ['88 Fed. Reg. 18985', ['88 FR 18985']],
    ['Vol. 59, No. 44, 03/07/1994', ['Federal Register vol. 59, no. 44 (7 Mar 1994)']],
    ['Vol. 81, No. 128, 07/05/16', ['Federal Register vol. 81, no. 128 (5 Jul 2016)']],
    ['FR Doc. 2023-06663', ['FR Doc. 2023-06663']],
    ['85 FR 44159; 84 FR 54002; 85 FR 44159', ['84 FR 54002', '85 FR 44159']],
    ['', []],
  ])('%j', (cell, expected) => {
    expect(texts(cell)).toEqual(expected);
    expect(readCellCitations(cell, null).unread).toBe('');
  });

  it('has the official address of each', () =>
    expect(
      readCellCitations('84 FR 54002; Vol. 59, No. 44, 03/07/1994; FR Doc. 2023-06663', null).citations.map(
        ({ url }) => url,
      ),
    ).toEqual([
      'https://www.federalregister.gov/documents/1994/03/07',
      'https://www.federalregister.gov/citation/84-FR-54002',
      'https://www.federalregister.gov/d/2023-06663',
    ]));

  it('tells the day of the record with the first notice of its year', () => {
    expect(texts('84 FR 54002; 85 FR 44159', '2019-10-09')).toEqual(['84 FR 54002 (9 Oct 2019)', '85 FR 44159']);
    expect(texts('85 FR 34505; 85 FR 44159', '2020-06-05')).toEqual(['85 FR 34505 (5 Jun 2020)', '85 FR 44159']);
    expect(texts('84 FR 54002', '2018-10-09')).toEqual(['84 FR 54002']);
    expect(texts('76 FR 50407 (8/15/2011)', '2011-08-16')).toEqual(['76 FR 50407 (15 Aug 2011)']);
  });

  it.each([
    ['Public Notice 1234', [], 'Public Notice 1234'],
    ['84 FR 54002; see order', ['84 FR 54002'], '; see order'],
    // A day of another year than the volume's is no day of that notice.
    ['68 F.R. 38290 6/27/2004', ['68 FR 38290'], '68 F.R. 38290 6/27/2004'],
    ['68 F.R. 38290 13/40/03', ['68 FR 38290'], '68 F.R. 38290 13/40/03'],
    ['Vol. 59, No. 44, 13/45/1994', [], 'Vol. 59, No. 44, 13/45/1994'],
  ])('tells what it does not understand: %j', (cell, expected, unread) => {
    expect(texts(cell)).toEqual(expected);
    expect(readCellCitations(cell, null).unread).toBe(unread);
  });

  it('does not read a cell beyond all measure', () => {
    const cell = '84 FR 1 '.repeat(10_000);
    expect(readCellCitations(cell, null)).toEqual({ citations: [], days: [], unread: cell });
  });
});
