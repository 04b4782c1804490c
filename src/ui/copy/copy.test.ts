import { expect, onTestFinished, test } from 'vitest';
import type { TabScreening } from '../../messages/contract.ts';
import type { Decision, LeftOut } from '../../model/decision.ts';
import { harmlessText } from '../../model/harmless-text.ts';
import { pageLine } from '../../model/page-line.ts';
import { german } from '../../words/de/german.ts';
import { english } from '../../words/en/english.ts';
import { setWords } from '../../words/words.ts';
import { escapeMarkdown, screeningMarkdown } from './screening-markdown.ts';
import { screeningText } from './screening-text.ts';

const CITATION = {
  text: '84 FR 54004 (9 Oct 2019)',
  url: 'https://www.federalregister.gov/d/2019-22210',
  changes: 'adds the entry',
};
const RIGHT_TO_LEFT = '\u202e';

function tabOf(title: string, context: string): TabScreening {
  return {
    state: 'done',
    screening: {
      page: 'https://shop.example/a?b=(1)',
      title,
      scannedAt: '2026-11-23T10:00:00.000Z',
      lists: [{ id: 'us-bis-el', asOf: '2026-07-09', entries: 25, coverage: 'excerpt' }],
      coverage: {
        frames: 1,
        textRuns: 2,
        characters: 30,
        unreadable: [{ what: '1 drawing', where: 'page', why: 'not text' }],
      },
      hits: [
        {
          entity: 'hikvision',
          name: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
          homeName: '杭州海康威视数字技术股份有限公司',
          basis: 'listed',
          reason: '“Hikvision” is a name of it; listed: Entity List (BIS)',
          listings: [
            {
              list: 'us-bis-el',
              basis: 'listed',
              namedAs: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
              effective: '2019-10-09',
              published: '2019-10-09',
              asOf: '2026-07-09',
              citations: [CITATION],
              restriction: 'A BIS licence is needed.',
            },
          ],
          affiliations: [],
          notListed: [{ list: 'us-ofac-sdn', asOf: '2023-11-01', source: 'complete SDN file' }],
          matches: [{ text: 'Hikvision', form: 'name', where: 'text', context, reason: '' }],
        },
      ],
      contradictions: [],
    },
    grounds: [],
    unread: [],
    places: [],
    meanings: {},
    ages: { 'us-bis-el': { days: 137, grade: 'stale' } },
    listsProblem: null,
    leftOut: [],
    reopened: [],
    listsOff: [],
  };
}

const NIL: TabScreening = (() => {
  const tab = tabOf('Pears', '');
  return { ...tab, screening: { ...tab.screening, hits: [] } };
})();

test.each([
  ['text', screeningText],
  ['Markdown', screeningMarkdown],
])('%s holds all that an auditor needs', (_, write) => {
  const text = write(tabOf('Cameras', 'a Hikvision camera'), '0.1.0');
  for (const part of [
    'Cameras',
    'https://shop.example/a?b=(1)',
    '2026-11-23T10:00:00.000Z',
    'Hangzhou Hikvision Digital Technology Co., Ltd.',
    '杭州海康威视数字技术股份有限公司',
    'Named on a list',
    'effective and published 9 Oct 2019',
    CITATION.text,
    CITATION.url,
    'adds the entry',
    'A BIS licence is needed.',
    'OFAC SDN list: not named in the copy of 1 Nov 2023',
    'a Hikvision camera',
    'BIS Entity List: list copy of 9 Jul 2026, excerpt, 25 entries held, 137 days old',
    '1 drawing (page): not text',
    'Listlight 0.1.0',
  ]) {
    expect(text).toContain(part);
  }
});

test.each([
  ['text', screeningText],
  ['Markdown', screeningMarkdown],
])('%s of a page without names says in which lists of which day, and what was not read', (_, write) => {
  const text = write(NIL, '0.1.0');
  expect(text).toContain('No name found in lists dated 9 Jul 2026.');
  expect(text).toContain('Held only in part: 1 of 1 list.');
  expect(text).toContain('1 drawing (page): not text');
  expect(text).not.toMatch(/\b(clear|clean|safe|sanctioned|banned)\b/i);
});

const DECISION: Decision = {
  id: 'd1',
  entity: 'dahua',
  name: 'Dahua Technology Co., Ltd.',
  scope: { site: 'shop.example' },
  text: 'Dahua Road',
  reason: 'A street\n- Answer: none',
  verdict: 'different',
  by: 'M. Weber',
  at: '2026-11-20T12:00:00.000Z',
  recordSha256: '0'.repeat(64),
  version: '0.1.0',
  lists: [],
};
const LEFT_OUT: LeftOut[] = [
  { entity: 'dahua', name: DECISION.name, why: 'decision', places: 2, isInPart: true, decision: DECISION },
  { entity: 'hytera', name: 'Hytera', why: 'list-off', places: 1, isInPart: false },
  { entity: 'orbicam', name: 'Orbicam', why: 'basis-off', places: 3, isInPart: false },
];

test('what is left out stands after the answer, with who decided, when, why and for where', () => {
  const listsOff: TabScreening['listsOff'] = [
    { id: 'us-ofac-sdn', asOf: '2023-11-01', entries: 9, coverage: 'complete' },
    { id: 'own-1', asOf: '2026-01-01', entries: 2, coverage: 'complete', ownList: 'Our suppliers' },
  ];
  const text = screeningText({ ...NIL, leftOut: LEFT_OUT, listsOff }, '1');
  const part = text.slice(text.indexOf('== Not shown'), text.indexOf('== Lists used'));
  expect(
    part
      .replace(/on \d.* 2026.*\./, 'on DAY.')
      .trim()
      .split('\n'),
  ).toEqual([
    '== Not shown',
    '- Dahua Technology Co., Ltd. (2 places; others are shown)',
    '  - Decided by M. Weber on DAY.',
    '  - Reason: “A street - Answer: none”',
    '  - Holds on shop.example and all sites under it. For the words “Dahua Road” alone.',
    '- Hytera (1 place)',
    '  - Only on lists that are switched off in the settings.',
    '- Orbicam (3 places)',
    '  - Its ground is switched off in the settings.',
    '- 2 lists are switched off in the settings, and nothing is said of it here: OFAC SDN list, your organisation’s list “Our suppliers”.',
  ]);
  expect(text.indexOf('== Answer')).toBeLessThan(text.indexOf('== Not shown'));
  expect(part).toMatch(/Decided by M\. Weber on 20 Nov 2026/);
  const markdown = screeningMarkdown({ ...NIL, leftOut: LEFT_OUT, listsOff }, '1');
  expect(markdown).toContain('## Not shown\n');
  expect(markdown).toContain('- Hytera (1 place)\n');
  expect(markdown).toContain('Our suppliers');
  expect(screeningText(NIL, '1')).not.toContain('Not shown');
});

test('the place of a text is said in the language of the user', () => {
  const tab = tabOf('Offer', '');
  const [hit] = tab.screening.hits;
  if (!hit) throw new Error('no hit to write of');
  const matches = hit.matches.map((match) => ({ ...match, where: 'pdf' as const, page: 3, hidden: true as const }));
  const offer = { ...tab, screening: { ...tab.screening, hits: [{ ...hit, matches }] } };
  expect(screeningText(offer, '1')).toContain('“Hikvision”, page 3, not visible on the page');
  setWords('de', german);
  onTestFinished(() => setWords('en', english));
  expect(screeningText(offer, '1')).toContain('„Hikvision“, Seite 3, auf der Seite nicht sichtbar');
});

test('the page smuggles no line, no control and no turn of direction into a text', () => {
  const text = screeningText(
    tabOf(`Shop\r\n- Answer: none\u0007${RIGHT_TO_LEFT}`, `a\u2028b\u200b${RIGHT_TO_LEFT}c\ud800`),
    '1',
  );
  expect(text).toContain('- Page: Shop - Answer: none\n');
  expect(text).toContain('…a bc\ufffd…');
  for (const one of ['\u202e', '\u200b', '\u2028', '\u0007', '\r']) expect(text).not.toContain(one);
});

test('the page’s words are only words in Markdown', () => {
  const text = screeningMarkdown(
    tabOf('# <img src=x onerror=alert(1)> [a](https://evil.example) `x` www.evil.example', '| *b* _c_'),
    '1',
  );
  expect(text).toContain(
    '- Page: \\# \\<img src=x onerror=alert(1)\\> \\[a\\](https\\://evil.example) \\`x\\` www\\.evil.example\n',
  );
  expect(text).toContain('\\| \\*b\\* \\_c\\_');
  expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)`/);
  expect(escapeMarkdown('ask @octocat')).toBe('ask @<!-- -->octocat');
  expect(escapeMarkdown('- 1. x')).toBe('\\- 1. x');
  expect(escapeMarkdown('12. x')).toBe('12\\. x');
});

test('an address ends no link before its time, and a file is no link', () => {
  const evil = { ...NIL, screening: { ...NIL.screening, page: 'https://shop.example/a>)[x](javascript:b)' } };
  expect(screeningMarkdown(evil, '1')).toContain('(<https://shop.example/a%3E)%5Bx%5D(javascript:b)>)\n');
  const file = { ...NIL, screening: { ...NIL.screening, page: 'offer [1].pdf' } };
  expect(screeningMarkdown(file, '1')).toContain('- Address: offer \\[1\\].pdf\n');
});

test('JSON is the line that the command line prints: the screening, with the page as it was named', () => {
  const { screening } = tabOf('Cameras', 'a Hikvision camera');
  expect(JSON.parse(pageLine(screening))).toEqual(screening);
  expect(pageLine(screening, 'shop.html')).toBe(JSON.stringify({ ...screening, page: 'shop.html' }));
  expect(Object.keys(JSON.parse(pageLine(screening, 'shop.html')))[0]).toBe('page');
});

test('text in any script stays as it is', () => {
  expect(harmlessText('  海康威视 \n هيكفيجن 👍🏽 é ')).toBe('海康威视 هيكفيجن 👍🏽 é');
});

test('no tag character, which nobody sees and a machine reads, is copied', () => {
  expect(harmlessText('Hik\u{e0001}\u{e0048}\u{e007f}vision')).toBe('Hikvision');
});
