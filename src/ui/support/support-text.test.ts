import { expect, test } from 'vitest';
import type { ListsState } from '../../messages/lists-contract.ts';
import type { SupportFacts } from './support-facts.ts';
import { supportText } from './support-text.ts';

const list = (id: string, isOwn: boolean, name: string): ListsState['lists'][number] => ({
  list: {
    id,
    name,
    authority: { name: 'Bureau of Industry and Security', short: 'BIS' },
    legalBasis: '15 CFR 744.11',
    url: 'https://www.ecfr.gov/current',
    asOf: '2026-07-09',
    coverage: 'excerpt',
    covers: '',
    upkeep: 'feed',
    meaning: '',
    meaningCitation: { text: '', url: '' },
  },
  entries: 25,
  isDateStated: true,
  isOwn,
  edition: null,
  previous: null,
  held: null,
});

const FACTS: SupportFacts = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  platform: 'linux x86-64',
  language: 'de',
  at: '2026-11-23T04:00:00.000Z',
  lists: {
    lists: [list('us-bis-el', false, 'Entity List'), list('own-1', true, 'Secret bidders of Quayside')],
    sources: [
      {
        id: 'csl-csv',
        name: 'CSL',
        url: 'https://data.trade.gov/csl.csv',
        host: 'data.trade.gov',
        lists: [],
        isOn: true,
        hasPermission: false,
        last: {
          at: '2026-11-22T01:00:00.000Z',
          outcome: 'failed',
          failure: { code: 'NO_PERMISSION', detail: 'no access to https://data.trade.gov/csl.csv' },
        },
        nextCheckAt: null,
        isLocked: false,
        isMirror: false,
      },
    ],
    job: null,
    lastImport: { name: 'bidders-of-quayside.csv', result: { at: '2026-11-22T01:00:00.000Z', outcome: 'updated' } },
    problem: {
      kind: 'damaged',
      why: 'at https://intranet.quayside.example/a?b, www.quayside.example, shop.example/x',
    },
  },
  deskProblem: null,
  origins: ['https://*.quayside.example/*', 'https://shop.example/*'],
  tabs: [{ state: 'done' }, { state: 'done' }, { state: 'unread', unreadReason: 'pdf' }],
  settings: { where: 'chosen', sitesOn: 2, reviewer: 'set' },
};

test('tells versions, lists with their ages, problems, settings and counts', () => {
  expect(supportText(FACTS).split('\n')).toEqual([
    'Listlight 1.2.3',
    'At: 2026-11-23T04:00:00.000Z',
    'Browser: Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'Platform: linux x86-64; language de',
    'Site access: 2 sites',
    'Tabs of this window: 3 open, 2 done, 1 unread (pdf)',
    'Problem with the lists: damaged at (address) (address) (address)',
    'Problem with own data: none',
    'Job: none',
    'Lists: 2',
    '  us-bis-el: of 2026-07-09, 137 days, stale; 25 entries, excerpt; as shipped',
    '  own list 2: of 2026-07-09, 137 days, stale; 25 entries, excerpt; as shipped',
    'Sources: 1',
    '  csl-csv: on, not allowed; failed NO_PERMISSION at 2026-11-22T01:00:00.000Z',
    'Settings:',
    '  where: chosen',
    '  sitesOn: 2',
    '  reviewer: set',
    '',
  ]);
});

test('names no site, no file and no list of the organisation’s', () => {
  expect(supportText(FACTS)).not.toMatch(/quayside|shop\.example|intranet|:\/\//i);
  expect(supportText({ ...FACTS, origins: ['<all_urls>'] })).toContain('Site access: all sites');
});

test('says so where the background does not answer', () => {
  const text = supportText({ ...FACTS, lists: null, tabs: null });
  expect(text).toContain('Problem with the lists: no answer');
  expect(text).toContain('Tabs of this window: no answer');
});
