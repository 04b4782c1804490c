import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FamilyFile, HintsFile, ListFile, NamesFile } from './format.ts';

const folder = new URL('../../../lists/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const listNames = readdirSync(folder).filter((file) => /^us-.*\.json$/.test(file));

const lists = listNames.map((file) => ({ file, ...v.parse(ListFile, read(file)) }));
const family = v.parse(FamilyFile, read('family.json'));
const names = v.parse(NamesFile, read('names.json'));
const hints = v.parse(HintsFile, read('hints.json'));

/** Statements about the lists as a whole; each returns what is wrong, so that a broken copy can be tried too. */
type Lists = readonly {
  file: string;
  rows: (typeof lists)[number]['rows'];
  notListed: (typeof lists)[number]['notListed'];
}[];

function lowWithoutReason(all: Lists): string[] {
  return all.flatMap(({ file, rows }) =>
    rows
      .filter((row) => row.confidence === 'L' && !row.note)
      .map((row) => `${file}: ${row.entity} is L without a note`),
  );
}

function duplicates(all: Lists): string[] {
  return all.flatMap(({ file, rows, notListed }) => {
    const entities = [...rows, ...notListed].map((item) => item.entity);
    return entities
      .filter((entity, index) => entities.indexOf(entity) !== index)
      .map((entity) => `${file}: ${entity} stands twice`);
  });
}

function unknownEntities(
  all: Lists,
  other: readonly { where: string; entity: string }[],
  familyIds: readonly string[],
): string[] {
  const known = new Set([...familyIds, ...all.flatMap(({ rows }) => rows.map((row) => row.entity))]);
  const refs = [
    ...other,
    ...all.flatMap(({ file, notListed }) => notListed.map(({ entity }) => ({ where: `${file} notListed`, entity }))),
  ];
  return refs.filter(({ entity }) => !known.has(entity)).map(({ where, entity }) => `${where}: ${entity}`);
}

const familyIds = family.entities.map((entity) => entity.id);
const references = [
  ...family.affiliations.flatMap(({ from, to }) => [from, to].map((entity) => ({ where: 'affiliation', entity }))),
  ...names.map(({ entity }) => ({ where: 'names.json', entity })),
  ...hints.relabels.map(({ maker }) => ({ where: 'relabel', entity: maker })),
  ...hints.models.map(({ maker }) => ({ where: 'model', entity: maker })),
];

const goodRow = {
  entity: 'acme',
  names: [{ text: 'Acme', kind: 'primary' }],
  effective: '2023-03-28',
  published: null,
  restriction: 'A licence is needed.',
  citations: [{ text: '88 FR 18985', url: 'https://www.federalregister.gov/d/2023-06663' }],
  confidence: 'H',
};
const goodHeader = {
  id: 'us-test',
  name: 'Test list',
  authority: { name: 'Test authority', short: 'TA' },
  legalBasis: 'none',
  url: 'https://example.org/',
  asOf: '2026-07-09',
  coverage: 'excerpt',
  covers: 'one row',
  upkeep: 'hand',
  meaning: 'Nothing.',
  meaningCitation: { text: 'none', url: 'https://example.org/' },
};
const accepts = (row: object, header: object = goodHeader) =>
  v.safeParse(ListFile, { header, rows: [row], notListed: [] }).success;

describe('the schema of the hand-kept lists', () => {
  it('accepts a complete row', () => expect(accepts(goodRow)).toBe(true));

  it.each([
    ['no citation', { citations: [] }],
    ['a citation without https', { citations: [{ text: 'x', url: 'http://www.federalregister.gov/d/1' }] }],
    ['a day that does not exist', { effective: '2023-02-30' }],
    ['a day in another style', { published: '3/30/23' }],
    ['no name', { names: [] }],
    ['an unknown kind of name', { names: [{ text: 'Acme', kind: 'nickname' }] }],
    ['an unknown field', { status: 'listed' }],
    ['an unknown field in a name', { names: [{ text: 'Acme', kind: 'primary', since: '2019' }] }],
    ['a confidence of its own', { confidence: 'certain' }],
    ['an entity that is no slug', { entity: 'Acme Ltd' }],
    ['an empty restriction', { restriction: '  ' }],
  ])('refuses a row with %s', (_what, change) => expect(accepts({ ...goodRow, ...change })).toBe(false));

  it.each(['restriction', 'citations', 'confidence', 'effective', 'published', 'names'])(
    'refuses a row without %s',
    (field) => {
      const { [field as keyof typeof goodRow]: _left, ...rest } = goodRow;
      expect(accepts(rest)).toBe(false);
    },
  );

  it('refuses a header with an unknown field or day', () => {
    expect(accepts(goodRow, { ...goodHeader, entries: 1 })).toBe(false);
    expect(accepts(goodRow, { ...goodHeader, asOf: '2026-06-31' })).toBe(false);
  });

  it('refuses a list status in family.json', () => {
    const entity = {
      id: 'acme',
      name: 'Acme',
      names: [{ text: 'Acme', kind: 'brand', source: 's', url: null, confidence: 'L' }],
    };
    expect(v.safeParse(FamilyFile, { entities: [entity], affiliations: [] }).success).toBe(true);
    expect(v.safeParse(FamilyFile, { entities: [{ ...entity, listings: [] }], affiliations: [] }).success).toBe(false);
    expect(
      v.safeParse(FamilyFile, { entities: [{ ...entity, effective: '2023-03-28' }], affiliations: [] }).success,
    ).toBe(false);
  });
});

describe('the files in lists/', () => {
  it('are the lists the product knows, under their own ids', () => {
    expect(lists.map(({ header }) => header.id).sort()).toEqual([
      'us-bis-dpl',
      'us-bis-el',
      'us-bis-meu',
      'us-bis-uvl',
      'us-dhs-uflpa',
      'us-dod-1237',
      'us-dod-1260h',
      'us-fcc-covered',
      'us-ndaa-889',
      'us-ofac-ns-cmic',
      'us-ofac-sdn',
    ]);
    for (const { file, header } of lists) expect(file).toBe(`${header.id}.json`);
  });

  it('hold as many rows as their headers promise', () => {
    const count = (id: string) => lists.find(({ header }) => header.id === id)?.rows.length;
    expect(count('us-ndaa-889')).toBe(5);
    expect(count('us-fcc-covered')).toBe(17);
    expect(count('us-dod-1260h')).toBe(188);
    expect(count('us-ofac-ns-cmic')).toBe(68);
    expect(count('us-bis-uvl')).toBe(9);
    for (const id of ['us-ofac-sdn', 'us-dhs-uflpa', 'us-bis-meu', 'us-bis-dpl']) expect(count(id)).toBe(0);
  });

  it('mark every row below M and say why', () => {
    expect(lowWithoutReason(lists)).toEqual([]);
    const [first] = lists;
    const row = first?.rows[0] ?? lists.flatMap(({ rows }) => rows)[0];
    if (!first || !row) throw new Error('no row to try');
    const { note: _note, ...bare } = row;
    expect(lowWithoutReason([{ ...first, rows: [{ ...bare, confidence: 'L' }] }])).toHaveLength(1);
  });

  it('give every name, affiliation and hint a source, and mark general knowledge L', () => {
    const sourced = [
      ...family.entities.flatMap((entity) => entity.names),
      ...family.affiliations,
      ...names.flatMap((entry) => entry.names),
      ...hints.relabels,
    ];
    expect(sourced.length).toBeGreaterThan(200);
    for (const item of sourced) {
      expect(['H', 'M', 'L']).toContain(item.confidence);
      if (item.source.startsWith('general knowledge')) expect(item.confidence, item.source).toBe('L');
    }
  });

  it('refer only to entities that have a row or stand in family.json', () => {
    expect(unknownEntities(lists, references, familyIds)).toEqual([]);
    expect(unknownEntities(lists, [{ where: 'try', entity: 'no_such_company' }], familyIds)).toEqual([
      'try: no_such_company',
    ]);
  });

  it('hold no entity twice on one list, as listed or as not listed', () => {
    expect(duplicates(lists)).toEqual([]);
    const list = lists.find(({ rows }) => rows.length > 0);
    if (!list) throw new Error('no list with rows');
    expect(duplicates([{ ...list, rows: [...list.rows, ...list.rows.slice(0, 1)] }])).toHaveLength(1);
    expect(new Set(familyIds).size).toBe(familyIds.length);
    expect(new Set(names.map(({ entity }) => entity)).size).toBe(names.length);
  });

  it('hold no name twice in one row or entity', () => {
    const groups = [
      ...lists.flatMap(({ rows }) => rows.map((row) => row.names)),
      ...family.entities.map((entity) => entity.names),
      ...names.map((entry) => entry.names),
    ];
    for (const group of groups) expect(new Set(group.map(({ text }) => text)).size, group[0]?.text).toBe(group.length);
  });

  it('give each row one primary name, first; classes of equipment have none and are weak', () => {
    for (const { rows } of lists) {
      for (const row of rows) {
        const kinds = row.names.map(({ kind }) => kind);
        if (row.entity.startsWith('fcc_class_')) expect(kinds, row.entity).toEqual(['weak-alias']);
        else {
          expect(kinds[0], row.entity).toBe('primary');
          expect(kinds.slice(1), row.entity).not.toContain('primary');
        }
      }
    }
  });

  it('never say "not listed" from a list with no complete copy', () => {
    expect(lists.find(({ header }) => header.id === 'us-bis-uvl')?.notListed).toEqual([]);
    for (const { notListed } of lists) for (const absence of notListed) expect(absence.source).toMatch(/^complete /);
  });

  it('use calm words', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const text = readFileSync(new URL(file, folder), 'utf8').replace(/https:[^"]*/g, '');
      expect(text.match(/\b(banned|sanctioned|clean|clear|safe)\b/gi), file).toBeNull();
    }
  });

  it('keep model patterns free of nested repetition and anchors', () => {
    for (const { id, pattern } of hints.models) {
      expect(() => new RegExp(`^(?:${pattern})$`, 'u'), id).not.toThrow();
      expect(pattern, id).not.toMatch(/\)[*+]|\)\{\d/);
      expect(pattern, id).not.toMatch(/^\^|\$$/);
    }
  });
});
