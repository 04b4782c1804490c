import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { atOnce } from '../../src/match/at-once.ts';
import { candidateNames, indexSteps } from '../../src/match/lookup/candidates.ts';
import { nameEvidence } from '../../src/match/lookup/name-evidence.ts';
import { nameParts, type Part } from '../../src/match/lookup/name-parts.ts';
import { GENERIC_WORDS, TRADE_WORDS } from '../../src/match/lookup/words/business-words.ts';

/** Two names that do or do not mean one organisation. */
export type NamePair = {
  a: string;
  b: string;
  isSame: boolean;
  /** Where the pair comes from: `alias` and `other` from public lists; made from one name: `noise` the same, `twist` not. */
  kind: 'alias' | 'noise' | 'other' | 'twist';
  /** Held out from fitting; decided by the organisation, so that none is on both sides. */
  isHeldOut: boolean;
};

/** An organisation of a public list. */
export type KnownOrganisation = { id: string; names: string[]; country?: string | undefined };

const data = new URL('../../../shared/data/', import.meta.url);

/** Whether the collected list files lie beside the repository. */
export const hasListFiles = existsSync(data);

function read(file: string): string {
  const raw = readFileSync(new URL(file, data));
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
}

const ListFile = v.object({
  entities: v.array(v.object({ name: v.string(), aliases: v.array(v.string()), country: v.nullable(v.string()) })),
});

function table(file: string): string[][] {
  return parse(read(file), { relax_column_count: true }) as string[][];
}

/** A person or a place of work has no word of an organisation in its name; such rows of mixed lists are left out. */
function isOrganisation(name: string): boolean {
  const parts = nameParts(name);
  return parts.legal.length > 0 || parts.content.some(({ word }) => word.kind === 'trade' || word.kind === 'generic');
}

/** Every organisation of the lists, its names once each. */
export function knownOrganisations(): KnownOrganisation[] {
  const found: KnownOrganisation[] = [];
  for (const file of [
    'bis_entity_list.json.gz',
    'bis_meu.json',
    'dow_1286.json',
    'dow_1260h.json',
    'dhs_uflpa.json',
    'ofac_nscmic.json',
  ]) {
    v.parse(ListFile, JSON.parse(read(`nsfreg/${file}`))).entities.forEach(({ name, aliases, country }, row) => {
      if (isOrganisation(name))
        found.push({ id: `${file} ${row}`, names: [name, ...aliases], country: country ?? undefined });
    });
  }
  const primary = [
    ...table('moov-watchman/sdn.csv.gz'),
    ...table('sancbook/sdn_2023-11.csv.gz'),
    ...table('moov-watchman/cons_prim.csv'),
  ];
  const aliases = [...table('moov-watchman/alt.csv.gz'), ...table('moov-watchman/cons_alt.csv')];
  const organisations = new Map<string, KnownOrganisation>();
  for (const [id = '', name = '', type = ''] of primary) {
    if (!/^\d+$/.test(id) || type.trim() !== '-0-') continue;
    const known = organisations.get(id);
    if (known) known.names.push(name);
    else organisations.set(id, { id: `ofac ${id}`, names: [name] });
  }
  for (const [id = '', , , alias = ''] of aliases) organisations.get(id)?.names.push(alias);
  found.push(...organisations.values());
  for (const one of found)
    one.names = [...new Set(one.names.map((name) => name.trim()))].filter((name) => name.length > 1);
  return found;
}

/** A small generator of repeatable random numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FORMS = ['Ltd', 'Limited', 'LLC', 'Inc', 'GmbH', 'S.A.', 'Co., Ltd.', 'OOO', 'JSC', 'Corporation', ''];

/** One way a typist, a clerk or another register writes the same name. */
function withNoise(name: string, random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const words = name.split(/\s+/);
  const misspell = (word: string) => {
    const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
    return pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      word.slice(0, at) + (word.charAt(at + 1) || 'e') + word.charAt(at) + word.slice(at + 2),
      word.slice(0, at) + pick([...'aeinorst']) + word.slice(at + 1),
    ]);
  };
  const { content } = nameParts(name);
  const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join(' ');
  switch (Math.floor(random() * 12)) {
    case 0: {
      const long = words.findIndex((word) => word.length > 4);
      return words.map((word, i) => (i === long ? misspell(word) : word)).join(' ');
    }
    case 1: {
      const long = words.map((word, i) => ({ word, i })).filter(({ word }) => word.length > 4);
      const at = long.length > 0 ? pick(long).i : -1;
      return words.map((word, i) => (i === at ? misspell(word) : word)).join(' ');
    }
    case 2:
      return `${textOf(content)} ${pick(FORMS)}`.trim();
    case 3:
      return words.length > 2 ? [...words.slice(1), words[0]].join(' ') : name.toLowerCase();
    case 4: {
      const weak = content.findIndex(({ word }) => word.kind === 'generic');
      return textOf(content.filter((_, i) => i !== weak));
    }
    case 5:
    case 6:
      // The same meaning in another word or language.
      return content.map((part) => synonymOf(part, random)).join(' ');
    case 7:
    case 10:
    case 11: {
      // What people type of a long name: its own words.
      const own = content.filter(({ word }) => word.kind === 'name' || word.kind === 'number');
      return own.length > 0 && textOf(own).length > 5 ? textOf(own) : name.toUpperCase();
    }
    case 8: {
      const initials = content.map((part) => part.initials).join('');
      return initials.length > 3 ? initials.toUpperCase() : name;
    }
    default:
      return words.length > 1
        ? [`${words[0]}${words[1]?.toLowerCase()}`, ...words.slice(2)].join(' ')
        : name.toUpperCase();
  }
}

const groups = `${TRADE_WORDS}${GENERIC_WORDS}`
  .trim()
  .split('\n')
  .flatMap((line) => (line.split(' = ')[1] ?? '').split('; ').map((group) => group.split(', ')));
const groupOf = new Map(groups.flatMap((group) => group.map((form) => [form, group] as const)));

function synonymOf(part: Part, random: () => number): string {
  const group = groupOf.get(part.text.toLowerCase())?.filter((form) => !form.endsWith('*')) ?? [];
  return group[Math.floor(random() * group.length)] ?? part.text;
}

/** Words of names by kind, to put one in another's place. */
type Pools = ReadonlyMap<string, readonly Part[]>;

/** A name like this one that is not it: one word that matters is another. */
function twisted(name: string, pools: Pools, random: () => number): string | undefined {
  const { content } = nameParts(name);
  const likely = content.filter(({ word }) => word.kind !== 'generic' || random() < 0.3);
  if (content.length < 2 || likely.length === 0) return undefined;
  const chosen = likely[Math.floor(random() * likely.length)] as Part;
  if (chosen.word.kind === 'number') {
    return content.map((part) => (part === chosen ? String(1 + Math.floor(random() * 60)) : part.text)).join(' ');
  }
  const pool = pools.get(chosen.word.kind) ?? [];
  const other = pool[Math.floor(random() * pool.length)];
  if (!other || other.word.loose === chosen.word.loose) return undefined;
  if (other.word.concept !== '' && other.word.concept === chosen.word.concept) return undefined;
  return content.map((part) => (part === chosen ? other.text : part.text)).join(' ');
}

function hash(text: string): number {
  let value = 7;
  for (const one of text) value = (Math.imul(value, 31) + (one.codePointAt(0) as number)) >>> 0;
  return value;
}

/**
 * Pairs for fitting and judging the score: aliases of one organisation, one name with noise, and for each
 * organisation the nearest names of others. Deterministic.
 */
export function developmentPairs(most = Number.POSITIVE_INFINITY): NamePair[] {
  const organisations = knownOrganisations();
  const random = randomFrom(20_261_122);
  const letters = (name: string) => nameParts(name).joined;
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of organisations) {
    for (const name of names) owners.set(letters(name), (owners.get(letters(name)) ?? new Set()).add(id));
  }
  // One organisation on two lists: names that share a spelling make them one.
  const related = (one: KnownOrganisation) =>
    new Set(one.names.flatMap((name) => [...(owners.get(letters(name)) ?? [])]));
  const owned = organisations.flatMap(({ id, names }) => names.map((name) => ({ id, parts: nameParts(name) })));
  const index = atOnce(indexSteps(owned.map(({ parts }) => parts)));
  // Nearness by plain coverage and letters, not by the fitted score, so that fitting again starts from the same pairs.
  const nearest = (query: string, kin: ReadonlySet<string>, list: string) => {
    const parts = nameParts(query);
    const best = new Map<string, { name: string; nearness: number }>();
    for (const place of candidateNames(index, parts, 80)) {
      const { id, parts: other } = owned[place] as (typeof owned)[number];
      // Other lists name the same organisations in other words, so others come from the same list.
      if (kin.has(id) || !id.startsWith(list)) continue;
      const { evidence } = nameEvidence({ parts }, { parts: other }, () => 1);
      const nearness = evidence.coveredLess + evidence.coveredMore + evidence.letters;
      if (nearness > (best.get(id)?.nearness ?? 0)) best.set(id, { name: other.text, nearness });
    }
    return [...best.values()].sort((a, b) => b.nearness - a.nearness);
  };
  const pools = new Map<string, Part[]>();
  for (const { names } of organisations) {
    for (const part of nameParts(names[0] ?? '').content) {
      const pool = pools.get(part.word.kind);
      if (pool) pool.push(part);
      else pools.set(part.word.kind, [part]);
    }
  }
  const pairs: NamePair[] = [];
  for (const one of organisations) {
    if (pairs.length >= most) break;
    const [name = ''] = one.names;
    const isHeldOut = hash(letters(name)) % 10 < 4;
    const add = (a: string, b: string, isSame: boolean, kind: NamePair['kind']) => {
      if (a !== b) pairs.push({ a, b, isSame, kind, isHeldOut });
    };
    for (const alias of one.names.slice(1, 4)) add(name, alias, true, 'alias');
    if (random() < 0.5) {
      const once = withNoise(name, random);
      add(random() < 0.35 ? withNoise(once, random) : once, name, true, 'noise');
    }
    const twist = random() < 0.5 ? twisted(name, pools, random) : undefined;
    if (twist) add(twist, name, false, 'twist');
    const kin = related(one);
    const query = one.names[Math.floor(random() * one.names.length)] as string;
    const others = nearest(query, kin, one.id.split(' ')[0] as string);
    for (const other of others.slice(0, 2)) add(query, other.name, false, 'other');
    if (others.length > 12 && random() < 0.5)
      add(query, others[3 + Math.floor(random() * (others.length - 3))]?.name ?? '', false, 'other');
  }
  return pairs;
}
