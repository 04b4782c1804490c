import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listName } from '../model/list-name.ts';
import { SOURCE_IDS } from '../model/source-ids.ts';
import { FALLBACK_CITATIONS, OFFICIAL_LISTS, RESTRICTIONS } from './list-facts.ts';
import { SOURCES } from './registry.ts';

const carried = [...new Set(SOURCES.flatMap(({ lists }) => lists))];

it('names each source once, with an https address and bounds that leave room', () => {
  expect(SOURCES.map(({ id }) => id)).toEqual(SOURCE_IDS);
  for (const { url, leastEntries, mostEntries, mostBytes, sentinels, lists } of SOURCES) {
    expect(new URL(url).protocol).toBe('https:');
    expect(leastEntries).toBeLessThan(mostEntries);
    expect(mostBytes).toBeGreaterThan(mostEntries * 200);
    for (const { list } of sentinels) expect(lists).toContain(list);
  }
});

it('has the sentinels of the Entity List wherever it is carried', () => {
  for (const { lists, sentinels } of SOURCES) {
    if (lists.includes('us-bis-el')) expect(sentinels.filter(({ list }) => list === 'us-bis-el')).toHaveLength(6);
  }
});

it('knows of every list that is carried: a name, its law, what it brings, and facts here or in lists/', () => {
  expect(carried).toHaveLength(13);
  for (const id of carried) {
    expect(listName(id)).not.toContain('“');
    expect(FALLBACK_CITATIONS[id]?.url).toMatch(/^https:\/\//);
    expect(RESTRICTIONS[id]).toMatch(/[^.]$/);
    const file = new URL(`../../lists/${id}.json`, import.meta.url);
    expect([id, existsSync(file) !== (OFFICIAL_LISTS[id] !== undefined)]).toEqual([id, true]);
  }
  for (const [id, list] of Object.entries(OFFICIAL_LISTS)) {
    expect(list.id).toBe(id);
    expect(carried).toContain(id);
    expect(list.meaning).toMatch(/\.$/);
    expect(list.meaningCitation.url).toMatch(/^https:\/\//);
  }
});
