import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLookup, type LookupEntry, lookUp } from './lookup.ts';
import { LIKELY_SAME } from './score-names.ts';

const ENTRIES: readonly LookupEntry[] = [
  { entity: 'hikvision', names: ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'Hikvision'], country: 'CN' },
  { entity: 'dahua', names: ['Zhejiang Dahua Technology Co., Ltd.'], country: 'CN' },
  { entity: 'severstal', names: ['ПАО «Северсталь»'], country: 'RU' },
  { entity: 'cnooc', names: ['China National Offshore Oil Corporation'] },
  { entity: 'plant-5', names: ['Almaz Plant No. 5'] },
  { entity: 'plant-7', names: ['Almaz Plant No. 7'] },
  { entity: 'pan-asia', names: ['Pan Asia Trading LLC'] },
  { entity: 'mod-ir', names: ['Ministry of Defence of Iran'] },
  { entity: 'mod-iq', names: ['Ministry of Defence of Iraq'] },
  { entity: 'societe-generale', names: ['Société Générale S.A.'] },
  { entity: 'globex-pa', names: ['Globex Shipping'], country: 'PA' },
  { entity: 'globex-lr', names: ['Globex Shipping'], country: 'LR' },
  { entity: 'siemens', names: ['Siemens Aktiengesellschaft'] },
  { entity: 'casc', names: ['China Aerospace Science and Technology Corporation'] },
  { entity: 'cetc-cyber', names: ['CETC Cyberspace Security Technology Co., Ltd.'] },
  { entity: 'hengtong', names: ['亨通光电'] },
  { entity: 'hik-robot', names: ['海康机器人'] },
  { entity: 'malek', names: ['Malek Ashtar University of Technology'] },
];

describe('looking up a typed name', () => {
  const lookup = buildLookup(ENTRIES);

  it.each([
    ['typo', 'Hikvison', 'hikvision'],
    ['Chinese', '浙江大华技术股份有限公司', 'dahua'],
    ['diacritics', 'Societe Generale', 'societe-generale'],
    ['initials', 'CNOOC', 'cnooc'],
    ['word order', 'University of Technology Malek Ashtar', 'malek'],
    ['legal form', 'Siemens AG', 'siemens'],
    ['transliteration', 'OAO Severstal', 'severstal'],
    ['joined words', 'Panasia Trading', 'pan-asia'],
    ['number', 'Plant No 7 Almaz', 'plant-7'],
    ['typo in a legal form', 'Zhejiang Dahua Technology Co., Limtied', 'dahua'],
    ['a known name, turned round', 'Aerospace Science and Technology (China) Corporation', 'casc'],
    ['a known name, misspelt', 'China Aerospace Scinece and Technology Corpoation', 'casc'],
    ['initials at the end', 'CETC Cyberspace ST Co., Ltd.', 'cetc-cyber'],
    ['romanised', 'Haikang Robot', 'hik-robot'],
    ['translation', 'Ministerio de Defensa de Irán', 'mod-ir'],
  ])('%s: %s', (_, name, entity) => {
    const [best] = lookUp(lookup, { name }, 5);
    expect(best?.entity).toBe(entity);
    expect(best?.score).toBeGreaterThan(LIKELY_SAME);
  });

  it('takes the country where two bear one name', () => {
    const found = lookUp(lookup, { name: 'Globex Shipping', country: 'lr' }, 5);
    expect(found.map(({ entity }) => entity).slice(0, 2)).toEqual(['globex-lr', 'globex-pa']);
    expect(found[0]?.agrees).toContainEqual({ part: 'country', ours: 'LR', theirs: 'lr' });
    expect(found[1]?.differs).toContainEqual({ part: 'country', ours: 'PA', theirs: 'lr' });
  });

  it('keeps another number, place or name below the bound', () => {
    for (const [name, other] of [
      ['Almaz Plant No. 7', 'plant-5'],
      ['Ministry of Defence of Iraq', 'mod-ir'],
      ['Zhejiang Uniview Technology Co., Ltd.', 'dahua'],
      // The same sound in other characters, and one vowel off a romanisation.
      ['宁波恒通光学股份有限公司', 'hengtong'],
      ['Qingdao Huikang Robotics Co., Ltd.', 'hik-robot'],
    ] as const) {
      const score = lookUp(lookup, { name }, 20).find(({ entity }) => entity === other)?.score ?? 0;
      expect(score, name).toBeLessThan(LIKELY_SAME);
    }
  });

  it('says what agrees and what differs', () => {
    const [best] = lookUp(lookup, { name: 'Siemenz AG' }, 1);
    expect(best?.agrees).toEqual([{ part: 'legal form', ours: 'Aktiengesellschaft', theirs: 'AG' }]);
    expect(best?.differs).toEqual([{ part: 'spelling', ours: 'Siemens', theirs: 'Siemenz' }]);
    const [longer] = lookUp(lookup, { name: 'Siemens Holding AG' }, 1);
    expect(longer?.differs).toEqual([{ part: 'extra word', ours: null, theirs: 'Holding' }]);
  });

  it('tells a name in another script and in another order', () => {
    const [best] = lookUp(lookup, { name: 'Severstal PAO' }, 1);
    expect(best?.differs.map(({ part }) => part)).toContain('script');
    const [turned] = lookUp(lookup, { name: 'Technology University Malek Ashtar' }, 1);
    expect(turned?.differs.map(({ part }) => part)).toContain('order');
  });

  it('finds nothing for what is on no list, and survives names without a word', () => {
    expect(lookUp(lookup, { name: 'Quorvax Zillum' }, 5)).toEqual([]);
    expect(lookUp(lookup, { name: '—' }, 5)).toEqual([]);
    expect(lookUp(buildLookup([]), { name: 'Siemens' }, 5)).toEqual([]);
    expect(() => lookUp(lookup, { name: 'of the co '.repeat(20_000) }, 5)).not.toThrow();
  });
});

/** Made-up names of two to four words from syllables, as a list of any size has them. */
const syllable = fc.constantFrom('ka', 'ro', 'mi', 'tel', 'von', 'sha', 'lin', 'dex', 'por', 'ul');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const name = fc.array(fc.oneof(word, fc.constantFrom('Bank', 'Trading', 'No. 4', 'GmbH', 'of', 'China')), {
  minLength: 1,
  maxLength: 4,
});

describe('scores', () => {
  const scoreOfPair = (a: string, b: string) =>
    lookUp(buildLookup([{ entity: 'b', names: [b] }]), { name: a }, 1)[0]?.score ?? 0;

  it('lie between 0 and 1 and hardly depend on which name was typed', () => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        const [a, b] = [first.join(' '), second.join(' ')];
        const there = scoreOfPair(a, b);
        const back = scoreOfPair(b, a);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(Math.abs(there - back)).toBeLessThan(0.1);
      }),
      { numRuns: 300 },
    );
  });

  it('are 1 for names that fold to the same', () => {
    fc.assert(
      fc.property(name, (words) => {
        const typed = words.join(' ');
        expect(scoreOfPair(typed.toUpperCase(), typed)).toBe(1);
      }),
      { numRuns: 200 },
    );
    expect(scoreOfPair('société générale s.a.', 'SOCIETE GENERALE SA')).toBe(1);
  });
});

describe('a long list', () => {
  const listOf = (size: number): LookupEntry[] => {
    const syllables = [
      'ka',
      'ro',
      'mi',
      'tel',
      'von',
      'sha',
      'lin',
      'dex',
      'por',
      'ul',
      'zan',
      'gri',
      'bo',
      'fe',
      'nu',
      'wat',
    ];
    const spell = (number: number) =>
      [number % 16, (number >> 4) % 16, (number >> 8) % 16, (number >> 12) % 16].map((at) => syllables[at]).join('');
    return Array.from({ length: size }, (_, i) => ({
      entity: `e${i}`,
      names: [`${spell(i * 7)} ${spell(i * 13 + 5)} Trading Co`],
    }));
  };

  it('finds a misspelt name among many and takes no more than in proportion', () => {
    const timed = (size: number) => {
      const entries = listOf(size);
      const lookup = buildLookup(entries);
      const queries = entries.filter((_, i) => i % Math.floor(size / 20) === 0);
      const start = performance.now();
      for (const { entity, names } of queries) {
        const typed = (names[0] as string).replace(/(.{3})(.)(.)/, '$1$3$2');
        expect(lookUp(lookup, { name: typed }, 10).map((one) => one.entity)).toContain(entity);
      }
      return performance.now() - start;
    };
    timed(500);
    const small = timed(2_000);
    expect(timed(16_000)).toBeLessThan(small * 8 * 3 + 200);
  });
});
