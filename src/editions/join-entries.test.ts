import { describe, expect, it } from 'vitest';
import { type EntryTraits, madeEdition, madeEntry } from '../../test/fixtures/made-entries.ts';
import type { ScreeningList } from '../model/listing.ts';
import type { Records } from '../model/records.ts';
import type { SourceEntry } from '../model/source-entry.ts';
import { type JoinInput, joinParties } from './join-entries.ts';

const header = (id: string, more: Partial<ScreeningList> = {}): ScreeningList => ({
  id,
  name: `List ${id}`,
  authority: { name: 'Test Office', short: 'TO' },
  legalBasis: 'Test Act',
  url: 'https://example.gov/',
  asOf: '2026-07-09',
  coverage: 'excerpt',
  covers: 'one company',
  upkeep: 'feed',
  meaning: 'A licence is needed.',
  meaningCitation: { text: 'Test Act', url: 'https://example.gov/' },
  ...more,
});

/** One hand-kept company on one list, with knowledge that no official file gives; and its brand. */
const bundled: Records = {
  lists: [header('us-bis-el'), header('us-hand', { upkeep: 'hand', coverage: 'complete' })],
  entities: [
    {
      id: 'orbicam',
      name: 'Orbicam Optics Co., Ltd.',
      country: 'CN',
      names: [
        { text: 'Orbicam Optics Co., Ltd.', kind: 'primary' },
        { text: 'Orb', kind: 'weak-alias' },
      ],
    },
    { id: 'visibly', name: 'Visicam', names: [{ text: 'Visicam', kind: 'brand' }] },
  ],
  listings: [
    {
      id: 'us-bis-el/orbicam',
      list: 'us-bis-el',
      entity: 'orbicam',
      names: [
        { text: 'Orbicam Optics Co., Ltd.', kind: 'primary' },
        { text: 'Orbicam', kind: 'alias' },
        { text: 'Orb', kind: 'weak-alias' },
      ],
      effective: '2023-03-28',
      published: '2023-03-30',
      until: null,
      restriction: 'By hand.',
      citations: [
        {
          text: '88 FR 18985 (30 Mar 2023)',
          url: 'https://www.federalregister.gov/d/2023-06663',
          changes: 'adds the entry (rule: 88 FR 18983, FR Doc. 2023-06663)',
        },
      ],
      reach: [{ kinds: ['brand'], words: 'equipment produced by' }],
      confidence: 'M',
      note: 'Known by hand.',
    },
    {
      id: 'us-hand/orbicam',
      list: 'us-hand',
      entity: 'orbicam',
      names: [{ text: 'Orbicam', kind: 'primary' }],
      effective: '2020-01-01',
      published: null,
      until: null,
      restriction: 'By statute.',
      citations: [{ text: 'Test Act § 2', url: 'https://example.gov/2' }],
      reach: [],
      confidence: 'H',
    },
  ],
  affiliations: [
    { from: 'visibly', to: 'orbicam', kind: 'brand', source: 's', url: null, confidence: 'M', isMajority: null },
  ],
  absences: [{ list: 'us-bis-el', entity: 'visibly', asOf: '2026-07-09', source: 'complete copy by hand' }],
  relabels: [],
  models: [],
};
const nobody: Records = { ...bundled, entities: [], listings: [], affiliations: [], absences: [] };

const own = { name: 'Orbicam Optics Co., Ltd.', country: 'CN', published: '2023-03-30', cites: ['88 FR 18985'] };

async function join(
  entries: readonly (EntryTraits | SourceEntry)[],
  more: Partial<JoinInput> & { asOf?: string } = {},
) {
  const made = entries.map((one) => ('record' in one ? (one as SourceEntry) : madeEntry(one as EntryTraits)));
  const edition = madeEdition(made, more.asOf ? { asOf: more.asOf } : {});
  const lists = [...new Set(made.map(({ list }) => list))].map((id) => header(id));
  const result = await joinParties({
    bundled,
    editions: [{ edition, entries: [made] }],
    apart: new Set(),
    lists,
    ...more,
  });
  const party = (id: string) => result.parties.find(({ entity }) => entity.id === id);
  return { ...result, party, ids: result.parties.map(({ entity }) => entity.id) };
}

describe('a party that is kept by hand', () => {
  it('keeps its id, its names and what is known of the same notice, and takes the rest from the edition', async () => {
    const { party, book } = await join([{ ...own, aliases: ['Orbicam', 'ORB', 'Orbicam Beijing'] }]);
    const listing = party('orbicam')?.listings.find(({ list }) => list === 'us-bis-el');
    expect(listing).toMatchObject({
      id: 'us-bis-el/orbicam',
      effective: '2023-03-28',
      published: '2023-03-30',
      restriction: 'A licence is needed.',
      confidence: 'M',
      note: 'Known by hand.',
      reach: [{ words: 'equipment produced by' }],
      from: { edition: 1, place: 0 },
    });
    expect(listing?.citations).toEqual(bundled.listings[0]?.citations);
    expect(listing?.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Orbicam Optics Co., Ltd.', 'primary'],
      ['Orbicam', 'alias'],
      ['ORB', 'weak-alias'],
      ['Orbicam Beijing', 'alias'],
    ]);
    expect(party('orbicam')?.entity.names.map(({ text }) => text)).toEqual([
      'Orbicam Optics Co., Ltd.',
      'Orb',
      'Orbicam',
      'Orbicam Beijing',
    ]);
    expect(party('orbicam')?.joins).toEqual([
      {
        id: 'us-bis-el orbicam optics co., ltd.|CN>orbicam',
        list: 'us-bis-el',
        key: 'orbicam optics co., ltd.|CN',
        ground: 'hand-kept',
        words: 'the hand-kept record of this party has the name “Orbicam Optics Co., Ltd.”',
      },
    ]);
    expect(book.joins).toBe(1);
  });

  it('is recognised by the page of the rule where the list prints that, and keeps further notices in their order', async () => {
    const { party } = await join([{ ...own, cites: ['88 FR 18983', '90 FR 11', '85 FR 9'] }]);
    const listing = party('orbicam')?.listings.find(({ list }) => list === 'us-bis-el');
    expect(listing).toMatchObject({ effective: '2023-03-28' });
    expect(listing?.citations.map(({ text }) => text)).toEqual(['85 FR 9', '88 FR 18985 (30 Mar 2023)', '90 FR 11']);
  });

  it('lends nothing to an entry of another notice', async () => {
    const { party } = await join([{ ...own, published: '2026-01-05', cites: ['91 FR 5'] }]);
    const listing = party('orbicam')?.listings.find(({ list }) => list === 'us-bis-el');
    expect(listing).toMatchObject({ effective: null, published: '2026-01-05', confidence: 'H', reach: [] });
    expect(listing?.citations.map(({ text }) => text)).toEqual(['91 FR 5']);
  });

  it('lends what it knows to a row that cites no notice, as those of the Unverified List', async () => {
    const { party } = await join([{ ...own, published: null, cites: [] }]);
    const listing = party('orbicam')?.listings.find(({ list }) => list === 'us-bis-el');
    expect(listing).toMatchObject({ effective: '2023-03-28', published: '2023-03-30' });
    expect(listing?.citations.map(({ text }) => text)).toEqual(['88 FR 18985 (30 Mar 2023)']);
  });

  it('is not taken for a namesake abroad, nor for a person or ship of its name', async () => {
    const others: EntryTraits[] = [
      { ...own, country: 'BR', cites: ['91 FR 5'] },
      { ...own, key: 'p', type: 'person', list: 'us-ofac-sdn' },
      { ...own, key: 'v', type: 'vessel', list: 'us-ofac-sdn' },
    ];
    for (const other of others) expect((await join([other])).party('orbicam')?.joins, other.type).toEqual([]);
    // The same notice says that the country is a slip.
    expect((await join([{ ...own, country: 'BR' }])).party('orbicam')?.joins).toHaveLength(1);
  });

  it('is known by a name of ordinary words where its row is of the same list', async () => {
    const winners = (list: string) => ({
      ...bundled,
      listings: bundled.listings.map((row) => ({
        ...row,
        list,
        names: [{ text: 'Winners Global Trading Co.', kind: 'primary' as const }],
      })),
    });
    const entry = { name: 'Winners Global Trading Co.', country: 'CN', list: 'us-bis-el' };
    expect((await join([entry], { bundled: winners('us-bis-el') })).party('orbicam')?.joins).toHaveLength(1);
    expect((await join([entry], { bundled: winners('us-hand') })).party('orbicam')?.joins).toHaveLength(0);
  });

  it('leaves a list on the day of the edition that lacks it, and says so; hand-kept lists stand', async () => {
    const { party, book } = await join([{ name: 'Somebody Else Ltd.' }]);
    expect(party('orbicam')?.listings).toMatchObject([
      {
        id: 'us-bis-el/orbicam',
        until: '2026-11-03',
        lastSeen: '2026-07-09',
        from: null,
        note: 'Known by hand. Not in the edition of 3 Nov 2026 any more; last seen in the copy of 9 Jul 2026. The day it left the list is not known.',
      },
      { id: 'us-hand/orbicam', until: null },
    ]);
    expect(book.absences.filter(({ entity }) => entity === 'orbicam')).toEqual([
      {
        list: 'us-bis-el',
        entity: 'orbicam',
        asOf: '2026-11-03',
        source: 'complete BIS Entity List data of the Consolidated Screening List, 1 entry, read 3 Nov 2026',
      },
    ]);
  });

  it('stays on a list whose edition is older than the hand-kept copy', async () => {
    const { party, book } = await join([{ name: 'Somebody Else Ltd.' }], { asOf: '2019-01-02' });
    expect(party('orbicam')?.listings[0]).toMatchObject({ until: null, note: expect.stringContaining('is not later') });
    // And what was looked up later by hand is not made older.
    expect(book.absences).toEqual(bundled.absences);
  });
});

describe('an absence', () => {
  it('gets the date of a complete edition, and goes when the edition has the party', async () => {
    const { book } = await join([own, { name: 'Somebody Else Ltd.' }]);
    expect(book.absences).toEqual([
      {
        list: 'us-bis-el',
        entity: 'visibly',
        asOf: '2026-11-03',
        source: 'complete BIS Entity List data of the Consolidated Screening List, 2 entries, read 3 Nov 2026',
      },
    ]);
    const asOwnName = bundled.entities.map((one) => ({
      ...one,
      names: [{ text: one.name, kind: 'primary' as const }],
    }));
    const visibly = { name: 'Visicam', list: 'us-bis-dpl', until: '2030-01-01' };
    // A word is nobody's name for certain.
    expect((await join([{ ...visibly, name: 'Visibly' }])).party('visibly')?.listings).toEqual([]);
    const listed = await join([visibly], { bundled: { ...bundled, entities: asOwnName } });
    expect(listed.party('visibly')?.listings).toHaveLength(1);
    // An order that ends one day is an entry all the same.
    expect(listed.book.absences.filter(({ list }) => list === 'us-bis-dpl').map(({ entity }) => entity)).toEqual([
      'orbicam',
    ]);
  });
});

describe('entries of several lists', () => {
  const acme = { name: 'Acme Marine Works LLC', country: 'AE' };
  const on = async (...traits: EntryTraits[]) => {
    const { parties } = await join(traits, { bundled: nobody });
    return parties.map(({ entity, joins }) => [entity.id, ...joins.map(({ ground }) => ground)]);
  };

  it('are one party by the publisher’s number, whatever their names', async () => {
    const ids = await on(
      { ...acme, list: 'us-ofac-sdn', publisherId: 'ofac:7', published: '2020-01-01' },
      { name: 'Other Name GmbH', list: 'us-ofac-ns-cmic', publisherId: 'ofac:7', published: '2021-01-01' },
    );
    expect(ids).toEqual([['acme_marine_works_llc', 'publisher-id']]);
  });

  it('are one party by name and notice, by name and address, by registered name and country', async () => {
    const [sdn, el] = [
      { ...acme, list: 'us-ofac-sdn' },
      { ...acme, list: 'us-bis-el' },
    ];
    expect(await on({ ...sdn, country: null, cites: ['80 FR 7'] }, { ...el, cites: ['80 FR 7', '81 FR 8'] })).toEqual([
      ['acme_marine_works_llc', 'name-and-citation'],
    ]);
    const at = (text: string, country: string | null, list: string) => ({
      name: 'Acme',
      list,
      country,
      addresses: [text],
    });
    expect(
      await on(
        at('Unit 12, Dock Road 5, Dubai, United Arab Emirates', 'AE', 'us-ofac-sdn'),
        at('Dock Road No. 5, Unit 12 Dubai', 'AE', 'us-bis-el'),
      ),
    ).toEqual([['acme', 'name-and-address']]);
    expect(await on(sdn, el)).toEqual([['acme_marine_works_llc', 'legal-name-and-country']]);
  });

  it('stay apart with nothing but a name, a city, or words that any company has', async () => {
    const apart = async (one: EntryTraits, other: EntryTraits) =>
      expect(await on({ ...one, list: 'us-ofac-sdn' }, { ...other, list: 'us-bis-el' })).toHaveLength(2);
    await apart(acme, { ...acme, country: 'RU' });
    await apart(acme, { ...acme, country: null });
    await apart({ name: 'Acme', country: 'AE' }, { name: 'Acme', country: 'AE' });
    await apart({ name: 'General Trading LLC', country: 'AE' }, { name: 'General Trading LLC', country: 'AE' });
    await apart({ name: 'Acme', addresses: ['Dubai'] }, { name: 'Acme', addresses: ['Dubai'] });
    await apart(acme, { ...acme, name: 'Acme Marine Work LLC', cites: ['80 FR 7'] });
    await apart(
      { name: 'Ali HASSAN', type: 'person', country: 'SY' },
      { name: 'Ali HASSAN', type: 'person', country: 'SY' },
    );
    // The end of a personal name may look like a legal form.
    const person = { name: 'Okonkwo Ibrahimovich SA', type: 'person' as const, country: 'SY' };
    await apart(person, person);
    await apart({ ...acme, type: 'person' }, { ...acme, type: 'organisation' });
  });

  it('stay two where the publisher numbers them as two on one list', async () => {
    const one = { ...acme, list: 'us-ofac-sdn', addresses: ['Dock Road 5, Unit 12, Dubai'], publisherId: 'ofac:1' };
    const ids = await on(one, { ...one, key: '2', publisherId: 'ofac:2' });
    expect(ids.map(([id]) => id)).toEqual([
      'acme_marine_works_llc',
      expect.stringMatching(/^acme_marine_works_llc_[0-9a-f]{8}$/),
    ]);
  });

  it('join by an alias only where the other bears it as its own name', async () => {
    const cites = ['80 FR 7'];
    expect(
      await on({ name: 'Acme', list: 'us-ofac-sdn', cites }, { name: 'Zeta', aliases: ['Acme'], cites }),
    ).toHaveLength(1);
    expect(
      await on(
        { name: 'Beta', aliases: ['Acme'], list: 'us-ofac-sdn', cites },
        { name: 'Zeta', aliases: ['Acme'], cites },
      ),
    ).toHaveLength(2);
  });

  it('that one order splits by address are one listing', async () => {
    const row = {
      name: 'Doe, John',
      type: 'person' as const,
      list: 'us-bis-dpl',
      cites: ['70 FR 3'],
      published: '2005-01-01',
    };
    const { parties } = await join(
      [
        { ...row, key: '1', addresses: ['1 First Street, Miami 33101'] },
        { ...row, key: '2', addresses: ['2 Second Street, Miami 33101'] },
        { ...row, key: '3', cites: ['71 FR 4', '70 FR 3'], published: '2006-01-01' },
      ],
      { bundled: nobody },
    );
    expect(parties).toHaveLength(1);
    expect(parties[0]?.listings.map(({ id }) => id)).toEqual(['us-bis-dpl/doe_john', 'us-bis-dpl/doe_john~2']);
    expect(parties[0]?.addresses).toHaveLength(2);
  });
});

describe('a join', () => {
  it('can be undone: the entry is a party of its own, the hand-kept row stands, the join is still told', async () => {
    const apart = new Set(['us-bis-el orbicam optics co., ltd.|CN>orbicam']);
    const { party, ids, book } = await join([own], { apart });
    expect(ids).toEqual(['orbicam', 'orbicam_optics_co_ltd', 'visibly']);
    expect(party('orbicam')?.listings[0]).toMatchObject({ until: null, from: null });
    expect(party('orbicam')?.joins).toMatchObject([{ ground: 'hand-kept', isUndone: true }]);
    expect(party('orbicam_optics_co_ltd')?.joins).toEqual([]);
    expect(book.joins).toBe(0);
    expect(book.absences.some(({ entity }) => entity === 'orbicam')).toBe(false);
  });
});

describe('the parties of a generation', () => {
  const many: EntryTraits[] = [
    own,
    { name: '海康', country: 'CN' },
    { name: 'Acme Marine Works LLC', country: 'AE', list: 'us-ofac-sdn', published: '2019-01-01' },
    { name: 'ACME Marine Works, LLC', country: 'AE', published: '2020-01-01' },
    { name: 'Acme Marine Works LLC', key: 'x', country: 'RU' },
  ];

  it('are the same whatever the order of entries and editions, sorted by id', async () => {
    const one = await join(many);
    const other = await join([...many].reverse());
    const plain = ({ parties }: typeof one) => JSON.stringify(parties).replace(/"place":\d+/g, '"place":0');
    expect(plain(other)).toBe(plain(one));
    expect(one.ids).toEqual([...one.ids].sort());
    expect(new Set(one.ids).size).toBe(one.ids.length);
    for (const id of one.ids) expect(id).toMatch(/^[a-z0-9][a-z0-9_]*$/);
    expect(one.ids).toContain('acme_marine_works_llc');
  });

  it('take each list from the edition activated last', async () => {
    const [old, young] = [madeEntry({ name: 'Old Name Ltd.' }), madeEntry({ name: 'New Name Ltd.' })];
    const sdn = madeEntry({ name: 'On SDN Ltd.', list: 'us-ofac-sdn' });
    const { parties, book } = await joinParties({
      bundled: nobody,
      editions: [
        {
          edition: madeEdition([young], { number: 8, asOf: '2026-11-05', source: 'ecfr-el', isDateStated: true }),
          entries: [[young]],
        },
        { edition: madeEdition([old, sdn], { number: 9, asOf: '2026-11-03' }), entries: [[old], [sdn]] },
      ],
      apart: new Set(),
      lists: [header('us-ofac-sdn')],
    });
    expect(parties.map(({ entity, listings }) => [entity.name, listings[0]?.from])).toEqual([
      ['New Name Ltd.', { edition: 8, place: 0 }],
      ['On SDN Ltd.', { edition: 9, place: 1 }],
    ]);
    expect(book.lists.map(({ id, asOf, coverage, covers }) => [id, asOf, coverage, covers])).toEqual([
      ['us-bis-el', '2026-11-05', 'complete', 'All 1 entry, as the eCFR had them on 5 Nov 2026.'],
      ['us-hand', '2026-07-09', 'complete', 'one company'],
      [
        'us-ofac-sdn',
        '2026-11-03',
        'complete',
        'All 1 entry, as the Consolidated Screening List had them when it was read on 3 Nov 2026.',
      ],
    ]);
  });

  it('hold an own list as the organisation’s', async () => {
    const { party, book } = await join([{ ...own, list: 'own-watch', cites: [] }], { lists: [header('own-watch')] });
    expect(book.lists.find(({ id }) => id === 'own-watch')).toMatchObject({
      isOwn: true,
      covers: 'All 1 entry of your organisation’s list, as read on 3 Nov 2026.',
    });
    expect(party('orbicam')?.listings.map(({ list }) => list)).toContain('own-watch');
    expect(book.absences).toEqual(bundled.absences);
  });

  it('never carry the records as published', async () => {
    expect(JSON.stringify((await join(many)).parties)).not.toContain('"record"');
  });
});
