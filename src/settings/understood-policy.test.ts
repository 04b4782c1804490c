import { describe, expect, it, test } from 'vitest';
import { LIST_IDS } from '../model/list-name.ts';
import { settingsInForce } from './settings-in-force.ts';
import { POLICY_KEYS, understoodPolicy } from './understood-policy.ts';

const NOTHING = {
  settings: {},
  locked: new Set(),
  lockedBy: null,
  isFirstPageOff: false,
  isExportOff: false,
  mirrorUrl: null,
  notices: [],
};

test.each([undefined, null, {}, 'text', 7])('%o sets nothing and is no reason for a notice', (raw) => {
  expect(understoodPolicy(raw)).toEqual(NOTHING);
});

it('understands every key, and writes sites as hosts', () => {
  const raw = {
    where: 'chosen',
    sitesOn: ['https://Shop.example.com/cameras', '*.example.org'],
    sitesOff: ['bücher.example'],
    listsOff: ['us-ofac-ssi'],
    basesOff: ['hint'],
    highlightStyle: 'lines',
    roles: ['federal-buyer', 'grantee'],
    reviewer: 'Procurement',
    language: 'de',
    sourcesOn: ['csl-csv'],
    locked: ['where', 'sitesOn'],
    lockedBy: ' Contoso IT ',
    firstPageOff: true,
    exportOff: true,
    mirrorUrl: 'https://mirror.example.com/lists/',
  };
  expect(Object.keys(raw).sort()).toEqual([...POLICY_KEYS].sort());
  expect(understoodPolicy(raw)).toEqual({
    settings: {
      where: 'chosen',
      sitesOn: ['shop.example.com', 'example.org'],
      sitesOff: ['xn--bcher-kva.example'],
      listsOff: ['us-ofac-ssi'],
      basesOff: ['hint'],
      highlightStyle: 'lines',
      roles: ['federal-buyer', 'grantee'],
      reviewer: 'Procurement',
      language: 'de',
      sourcesOn: ['csl-csv'],
    },
    locked: new Set(['where', 'sitesOn']),
    lockedBy: 'Contoso IT',
    isFirstPageOff: true,
    isExportOff: true,
    mirrorUrl: 'https://mirror.example.com/lists',
    notices: [],
  });
});

describe('a wrong value is ignored by itself, and the notice names its key and what would be understood', () => {
  const right = { reviewer: 'Procurement' };
  test.each([
    ['where', 'everywhere', '“where” is “everywhere”; all, chosen and click are understood.'],
    ['where', ['all'], '“where” is “["all"]”; all, chosen and click are understood.'],
    ['highlightStyle', null, '“highlightStyle” is “null”; full, lines and off are understood.'],
    ['language', 'it', '“language” is “it”; auto, en, zh-CN, es, fr and de are understood.'],
    ['sitesOn', 'shop.example', '“sitesOn” is “shop.example”; a list of texts is understood.'],
    ['listsOff', { a: 1 }, '“listsOff” is “{"a":1}”; a list of texts is understood.'],
    ['lockedBy', 7, '“lockedBy” is “7”; a text is understood.'],
    ['lockedBy', 'x'.repeat(201), '“lockedBy” is too long; 200 characters are understood.'],
    ['firstPageOff', 'yes', '“firstPageOff” is “yes”; true and false are understood.'],
    ['exportOff', 2, '“exportOff” is “2”; true and false are understood.'],
    ['wher', 'all', '“wher” is nothing that this version lets an organisation set.'],
    ['joinsApart', [], '“joinsApart” is nothing that this version lets an organisation set.'],
    ['__proto__x', 1, '“__proto__x” is nothing that this version lets an organisation set.'],
  ])('%s: %o', (key, value, notice) => {
    expect(understoodPolicy({ ...right, [key]: value })).toEqual({ ...NOTHING, settings: right, notices: [notice] });
  });

  test.each([
    'http://mirror.example.com/',
    'mirror.example.com',
    'https://user:word@mirror.example.com/',
    'https://mirror.example.com/?file=',
    'https://mirror.example.com/#x',
    'javascript:alert(1)',
    '',
    7,
  ])('mirrorUrl: %o', (mirrorUrl) => {
    const { mirrorUrl: understood, notices } = understoodPolicy({ mirrorUrl });
    expect(understood).toBeNull();
    expect(notices).toEqual([expect.stringMatching(/^“mirrorUrl” is “.*”; an address that begins with https:\/\/,/)]);
  });

  it('of a list every item by itself', () => {
    const { settings, locked, notices } = understoodPolicy({
      sitesOff: ['shop.example', 'not a site', 3, 'shop.example', 'other.example'],
      listsOff: ['us-ofac-sdn', 'us-ofac-xyz'],
      basesOff: ['hint', 'clue'],
      sourcesOn: ['csl-csv', 'csl-xml'],
      locked: ['where', 'colour', 'joinsApart'],
    });
    expect(settings).toEqual({
      sitesOff: ['shop.example', 'other.example'],
      listsOff: ['us-ofac-sdn'],
      basesOff: ['hint'],
      sourcesOn: ['csl-csv'],
    });
    expect(locked).toEqual(new Set(['where']));
    expect(notices).toHaveLength(7);
    expect(notices).toEqual(
      expect.arrayContaining([
        '“sitesOff” holds “not a site”, which names no site.',
        '“sitesOff” holds “3”, which names no site.',
        '“basesOff” holds “clue”; listed, derived, affiliated and hint are understood.',
        expect.stringMatching(/^“locked” holds “colour”; where, sitesOn, /),
        expect.stringMatching(/^“listsOff” holds “us-ofac-xyz”; us-bis-el, /),
      ]),
    );
  });

  it('shows of a long value only its beginning', () => {
    const { notices } = understoodPolicy({ where: 'x'.repeat(5000) });
    expect(notices[0]?.length).toBeLessThan(150);
  });
});

describe('a lock on a value that was not understood', () => {
  test.each([
    ['where', 'Chosen'],
    ['sitesOff', 'mail.example'],
    ['sitesOff', ['not a site', 7]],
    ['listsOff', ['us-ofac-xyz']],
    ['reviewer', null],
  ])('does not hold, and says so: %s as %o', (name, value) => {
    const { settings, locked, notices } = understoodPolicy({
      [name]: value,
      highlightStyle: 'off',
      locked: [name, 'highlightStyle'],
    });
    expect(settings).toEqual({ highlightStyle: 'off' });
    expect(locked).toEqual(new Set(['highlightStyle']));
    expect(notices.at(-1)).toBe(`“${name}” is locked, but its value was not understood; the lock does not hold.`);
    expect(notices.length).toBeGreaterThan(1);
  });

  it('leaves the stricter choice of the user in force', () => {
    const stored = { version: 2, where: 'click', sitesOff: ['a.example'] };
    const policy = understoodPolicy({ where: 'Chosen', sitesOff: 'mail.example', locked: ['where', 'sitesOff'] });
    expect(settingsInForce(stored, policy)).toMatchObject({ where: 'click', sitesOff: ['a.example'] });
  });

  it('is none of a value that is not given, that is empty, or of which anything was understood', () => {
    const { locked, notices } = understoodPolicy({
      sitesOff: ['mail.example', 'not a site'],
      sitesOn: [],
      locked: ['where', 'sitesOn', 'sitesOff'],
    });
    expect(locked).toEqual(new Set(['where', 'sitesOn', 'sitesOff']));
    expect(notices).toEqual(['“sitesOff” holds “not a site”, which names no site.']);
  });
});

test.each([
  ['*://*.mail.example/*', 'mail.example'],
  [' *://mail.example/* ', 'mail.example'],
  ['https://*.mail.example/*', 'mail.example'],
  ['http://www.mail.example:8080/*', 'mail.example'],
  ['*://*.Bücher.example/', 'xn--bcher-kva.example'],
])('a site may be a pattern of Chrome’s policies: %o', (pattern, site) => {
  expect(understoodPolicy({ sitesOff: [pattern] })).toEqual({ ...NOTHING, settings: { sitesOff: [site] } });
});

test.each([
  '*://*/*',
  '<all_urls>',
  '*://mail.*/*',
  '*://*.mail.example/inbox/*',
  'ftp://*.mail.example/*',
  '*://a@b.example/*',
])('%o names no one site', (pattern) => {
  const { settings, notices } = understoodPolicy({ sitesOff: [pattern] });
  expect([settings, notices]).toEqual([{}, [`“sitesOff” holds “${pattern}”, which names no site.`]]);
});

it('takes the numbers that Windows writes for true and false', () => {
  expect(understoodPolicy({ firstPageOff: 1, exportOff: 0 })).toEqual({ ...NOTHING, isFirstPageOff: true });
});

it('lets every list be switched off that the interface names', () => {
  expect(understoodPolicy({ listsOff: LIST_IDS })).toEqual({ ...NOTHING, settings: { listsOff: LIST_IDS } });
});
