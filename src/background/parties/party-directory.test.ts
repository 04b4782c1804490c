import { beforeAll, describe, expect, it } from 'vitest';
import { bundledRecords } from '../../cli/bundled-records.ts';
import type { PartyQuery } from '../../messages/lists-contract.ts';
import type { Party } from '../../model/party.ts';
import { partiesOf } from '../../screening/parties-of.ts';
import { PartyDirectory } from './party-directory.ts';

const TODAY = '2026-11-23';
const parties = partiesOf(bundledRecords());
const ALL: PartyQuery = { text: '', list: null, country: null, from: null, to: null, offset: 0, count: 200 };

async function* inBlocks(all: readonly Party[]): AsyncGenerator<readonly Party[]> {
  for (let at = 0; at < all.length; at += 64) yield all.slice(at, at + 64);
}

describe('the directory of parties', () => {
  let directory: PartyDirectory;
  beforeAll(async () => {
    directory = await PartyDirectory.of(inBlocks(parties), TODAY);
  });
  const ids = async (query: Partial<PartyQuery>) =>
    (await directory.find({ ...ALL, ...query })).parties.map(({ id }) => id);

  it('tells all by name, page after page, and how many there are', async () => {
    const seen: string[] = [];
    for (let offset = 0; ; offset += 50) {
      const page = await directory.find({ ...ALL, offset, count: 50 });
      expect(page.total).toBe(parties.length);
      if (page.parties.length === 0) break;
      seen.push(...page.parties.map(({ name }) => name));
    }
    expect(seen).toHaveLength(parties.length);
    expect(seen).toEqual([...seen].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it.each([
    ['Hikvision', 'hikvision'],
    ['hikv', 'hikvision'],
    ['海康威视', 'hikvision'],
    ['Luopu Haishi Dingxin Electronic Technologies', 'luopu_haishi'],
    ['Hangzhou Hikvison Digital', 'hikvision'],
    ['ezviz', 'ezviz'],
  ])('finds %s first as %s', async (text, id) => {
    expect((await ids({ text }))[0]).toBe(id);
  });

  it('tells nothing for what is like no name', async () => {
    expect(await ids({ text: 'Qwrtzpsdfg Xyxyx' })).toEqual([]);
  });

  it('keeps to a list, a country and a time', async () => {
    const since2023 = await ids({ list: 'us-bis-el', from: '2023-03-28', to: '2023-03-28' });
    expect(since2023.sort()).toEqual([
      'luopu_haishi',
      'moyu_haishi',
      'pishan_haishi',
      'urumqi_haishi',
      'yutian_haishi',
    ]);
    expect(await ids({ list: 'us-bis-el', from: '2023-03-28', to: '2023-03-28', text: 'moyu' })).toEqual([
      'moyu_haishi',
    ]);
    const listed = await ids({ list: 'us-bis-el' });
    expect(listed).toContain('hikvision');
    expect(listed).not.toContain('ezviz');
    const { countries, parties: found } = await directory.find({ ...ALL, text: 'hikvision' });
    const country = found[0]?.country;
    expect(countries).toEqual([...new Set(parties.flatMap(({ entity }) => entity.country ?? []))].sort());
    if (country) expect(await ids({ text: 'hikvision', country })).toContain('hikvision');
    expect(await ids({ text: 'hikvision', country: 'ZZ' })).toEqual([]);
  });

  it('says of a party on which lists it is and since when', async () => {
    const {
      parties: [first],
    } = await directory.find({ ...ALL, text: 'Luopu Haishi' });
    expect(first).toMatchObject({
      id: 'luopu_haishi',
      lists: expect.arrayContaining(['us-bis-el']),
      since: '2023-03-28',
    });
  });
});
