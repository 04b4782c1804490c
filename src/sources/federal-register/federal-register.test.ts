import { describe, expect, it } from 'vitest';
import { documentUrl, readDocument, readSearch, searchUrl } from './documents.ts';
import { noticeCitation, readNotices } from './notices.ts';

const RULE = {
  citation: '88 FR 18983',
  document_number: '2023-06663',
  effective_on: '2023-03-28',
  html_url: 'https://www.federalregister.gov/documents/2023/03/30/2023-06663/additions-of-entities-to-the-entity-list',
  publication_date: '2023-03-30',
  title: 'Additions of Entities to the Entity List',
};

describe('readNotices', () => {
  it.each([
    [
      '84 FR 54004, 10/9/19. 85 FR 34505, 6/5/20. 85 FR 44161, 7/22/20.',
      ['84 54004 2019-10-09', '85 34505 2020-06-05', '85 44161 2020-07-22'],
      '',
    ],
    ['63 FR 64322,\n11/19/98. 65 FR 14444, 03/17/00.', ['63 64322 1998-11-19', '65 14444 2000-03-17'], ''],
    ['85 FR 83799, 12/23/2020', ['85 83799 2020-12-23'], ''],
    ['81 FR 61601 preview citation details, 9/7/16', ['81 61601 2016-09-07'], ''],
    ['77 FR 61249, 10/9/12, 78 FR 75463, 12/12/13', ['77 61249 2012-10-09', '78 75463 2013-12-12'], ''],
    ['84 F.R. 54002; 85 FR 44159', ['84 54002 null', '85 44159 null'], ''],
    ['73 FR 54508 9/22/08 73 FR 54508 9/22/08', ['73 54508 2008-09-22'], ''],
    ['83 FR 61541, 11/13/19', ['83 61541 null'], '83 FR 61541, 11/13/19'],
    ['83 FR 61541, 2/30/18', ['83 61541 null'], '83 FR 61541, 2/30/18'],
    ['see the notice of 2019', [], 'see the notice of 2019'],
    ['', [], ''],
  ])('reads %j', (cell, notices, unread) => {
    const read = readNotices(cell);
    expect(read.notices.map(({ volume, page, published }) => `${volume} ${page} ${published}`)).toEqual(notices);
    expect(read.unread).toBe(unread);
  });

  it('reads 200,000 characters of near misses without going back over them', () => {
    for (const text of [
      '1 '.repeat(100_000),
      '84 FR '.repeat(30_000),
      '9'.repeat(200_000),
      `84 FR 1, ${'1/'.repeat(90_000)}`,
    ]) {
      expect(readNotices(text).unread.length).toBeGreaterThan(1000);
    }
  });

  it('cites with the official address', () => {
    expect(noticeCitation({ volume: 84, page: 54004, published: '2019-10-09' })).toEqual({
      text: '84 FR 54004 (9 Oct 2019)',
      url: 'https://www.federalregister.gov/citation/84-FR-54004',
    });
  });
});

describe('what the Federal Register says of a notice', () => {
  it('tells publication and effective date apart', () => {
    expect(readDocument(RULE)).toEqual({
      number: '2023-06663',
      title: 'Additions of Entities to the Entity List',
      published: '2023-03-30',
      effective: '2023-03-28',
      citation: { text: '88 FR 18983 (30 Mar 2023)', url: RULE.html_url },
    });
    expect(readDocument({ ...RULE, effective_on: null, citation: null })).toMatchObject({
      effective: null,
      citation: { text: 'FR Doc. 2023-06663 (30 Mar 2023)' },
    });
  });

  it('reads a page of a search, also one that found nothing', () => {
    expect(readSearch({ count: 1, description: 'x', results: [RULE] })).toMatchObject({
      count: 1,
      notices: [{ number: '2023-06663' }],
    });
    expect(readSearch({ count: 0, description: 'x' })).toEqual({ count: 0, notices: [] });
  });

  it.each([
    ['no object', null],
    ['a field more', { ...RULE, body: 'x' }],
    ['a field less', { ...RULE, title: undefined }],
    ['a day that does not exist', { ...RULE, effective_on: '2023-02-30' }],
    ['another host', { ...RULE, html_url: 'https://federalregister.example.test/x' }],
    ['a host that only starts like it', { ...RULE, html_url: 'https://www.federalregister.gov.example.test/x' }],
    ['a script', { ...RULE, html_url: 'javascript:alert(1)' }],
    ['a prototype', JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(RULE).slice(1)}`)],
  ])('refuses %s', (_, answer) => {
    expect(() => readDocument(answer)).toThrow(expect.objectContaining({ name: 'UpdateError', code: 'BAD_FORMAT' }));
  });

  it('builds addresses of the official host only', () => {
    expect(documentUrl('2023-06663')).toBe(
      'https://www.federalregister.gov/api/v1/documents/2023-06663.json?fields%5B%5D=citation&fields%5B%5D=document_number&fields%5B%5D=effective_on&fields%5B%5D=html_url&fields%5B%5D=publication_date&fields%5B%5D=title',
    );
    const search = new URL(searchUrl('Entity List & "88 FR 18985"', '2023-03-30'));
    expect([search.host, search.pathname]).toEqual(['www.federalregister.gov', '/api/v1/documents.json']);
    expect(search.searchParams.get('conditions[term]')).toBe('Entity List & "88 FR 18985"');
    for (const bad of ['../users', '//example.test/1-1', 'https://example.test', '2023-06663/../x', '']) {
      expect(() => documentUrl(bad)).toThrow(expect.objectContaining({ code: 'BAD_FORMAT' }));
    }
    expect(() => searchUrl('x', '2023-02-30')).toThrow(expect.objectContaining({ code: 'BAD_FORMAT' }));
  });
});
