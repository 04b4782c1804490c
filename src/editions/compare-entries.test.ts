import { describe, expect, it } from 'vitest';
import { type EntryTraits, madeEdition, madeEntry } from '../../test/fixtures/made-entries.ts';
import { compareEditions } from './compare-entries.ts';

const hikvision = { name: 'Hangzhou Hikvision Digital Technology Co., Ltd.', country: 'CN', cites: ['84 FR 54002'] };
const acme = {
  name: 'Acme Marine Works LLC',
  country: 'AE',
  addresses: ['Dock Road 5, Unit 12, Dubai'],
  cites: ['80 FR 7'],
};

async function compare(before: readonly EntryTraits[], after: readonly EntryTraits[]) {
  const [old, young] = [before.map(madeEntry), after.map(madeEntry)];
  return compareEditions(
    { edition: madeEdition(old, { number: 4, asOf: '2026-11-03', lists: ['us-bis-el'] }), entries: [old] },
    { edition: madeEdition(young, { number: 7, asOf: '2026-11-10', lists: ['us-bis-el'] }), entries: [young] },
  );
}
const short = async (before: readonly EntryTraits[], after: readonly EntryTraits[]) =>
  (await compare(before, after)).map(({ kind, name, fields }) => [kind, name, ...fields.map(({ field }) => field)]);

describe('compareEditions', () => {
  it('tells what was added, with its citation and dates, and between which editions', async () => {
    expect(await compare([hikvision], [{ ...acme, published: '2026-11-09' }, hikvision])).toEqual([
      {
        list: 'us-bis-el',
        key: 'acme marine works llc|AE',
        kind: 'added',
        name: 'Acme Marine Works LLC',
        names: ['Acme Marine Works LLC'],
        citations: [expect.objectContaining({ text: '80 FR 7' })],
        fields: [],
        effective: null,
        published: '2026-11-09',
        fromAsOf: '2026-11-03',
        toAsOf: '2026-11-10',
        edition: 7,
      },
    ]);
  });

  it('tells a removal from a list', async () => {
    expect(await short([acme, hikvision], [hikvision])).toEqual([['removed', 'Acme Marine Works LLC']]);
  });

  it('tells which fields changed, before and after', async () => {
    const [change] = await compare(
      [hikvision],
      [{ ...hikvision, aliases: ['Hik'], cites: ['84 FR 54002', '91 FR 5'] }],
    );
    expect(change).toMatchObject({
      kind: 'changed',
      fields: [
        { field: 'names', before: hikvision.name, after: `${hikvision.name}; Hik` },
        { field: 'citations', before: '84 FR 54002', after: '84 FR 54002; 91 FR 5' },
      ],
      citations: [{ text: '84 FR 54002' }, { text: '91 FR 5' }],
    });
  });

  it('finds nothing in the same entries in another order, other ids in their records, or names in another order', async () => {
    const many = { ...hikvision, aliases: ['A', 'B'], record: { _id: '1' } };
    expect(await compare([acme, many], [{ ...many, aliases: ['B', 'A'], record: { _id: '2' } }, acme])).toEqual([]);
  });

  it('knows an entry again that has another name: by address and notice, or by the publisher’s number', async () => {
    const [change] = await compare([acme], [{ ...acme, name: 'Acme Ocean Works LLC' }]);
    expect(change).toMatchObject({
      kind: 'changed',
      name: 'Acme Ocean Works LLC',
      names: ['Acme Ocean Works LLC', 'Acme Marine Works LLC'],
      fields: [{ field: 'names', before: 'Acme Marine Works LLC', after: 'Acme Ocean Works LLC' }],
    });
    const numbered = { name: 'One', publisherId: 'ofac:7' };
    expect(await short([numbered], [{ ...numbered, name: 'Two' }])).toEqual([['changed', 'Two', 'names']]);
  });

  it('takes nobody for somebody else at the same address, nor with the same address and another notice', async () => {
    const two = [
      { ...acme, name: 'New One LLC' },
      { ...acme, name: 'New Two LLC' },
    ];
    expect(await short([acme], two)).toEqual([
      ['added', 'New One LLC'],
      ['added', 'New Two LLC'],
      ['removed', 'Acme Marine Works LLC'],
    ]);
    expect(await short([acme], [{ ...acme, name: 'New One LLC', cites: ['91 FR 5'] }])).toHaveLength(2);
    expect(await short([acme], [{ ...acme, name: 'New One LLC', addresses: [] }])).toHaveLength(2);
  });

  it('compares the lists that both editions hold, and no others', async () => {
    const entries = [acme, { ...hikvision, list: 'us-ofac-sdn' }].map(madeEntry);
    const changes = await compareEditions(
      { edition: madeEdition([], { lists: ['us-bis-el'] }), entries: [] },
      { edition: madeEdition(entries, { number: 2 }), entries: [entries] },
    );
    expect(changes.map(({ list }) => list)).toEqual(['us-bis-el']);
  });

  it('looks at each entry of an edition that shares nothing with the other a bounded number of times', async () => {
    let reads = 0;
    const counted = (name: string) =>
      Array.from({ length: 3_000 }, (_, i) => {
        const entry = madeEntry({ ...acme, name: `${name} ${i} LLC`, key: `${name} ${i}` });
        return new Proxy(entry, {
          get: (target, field, receiver) => {
            if (field === 'addresses') reads += 1;
            return Reflect.get(target, field, receiver);
          },
        });
      });
    const [before, after] = [counted('Old'), counted('New')];
    const changes = await compareEditions(
      { edition: madeEdition([], { lists: ['us-bis-el'] }), entries: [before] },
      { edition: madeEdition([], { lists: ['us-bis-el'] }), entries: [after] },
    );
    expect(changes).toHaveLength(6_000);
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(6_000 * 4);
  });
});
