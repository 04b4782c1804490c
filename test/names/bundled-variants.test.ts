import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { hasThoroughNames, nameVariants } from '../../src/match/forms/name-variants.ts';
import type { VariantRule } from '../../src/model/variant-rule.ts';

type Read = { entity: string; rule: VariantRule };

const readings = new Map<string, Read[]>();
for (const { id, names } of bundledRecords().entities) {
  const isThorough = hasThoroughNames(names);
  for (const name of names) {
    for (const { keys, rule } of nameVariants(name.text, { ...name, isThorough })) {
      const words = keys.join(' ');
      readings.set(words, [...(readings.get(words) ?? []), { entity: id, rule }]);
    }
  }
}

describe('the forms of all bundled names together', () => {
  it('stay few enough for an index of a tenth of a megabyte', () => {
    expect(readings.size).toBeGreaterThan(3000);
    expect(readings.size).toBeLessThanOrEqual(6000);
  });

  it('are 1.1 for each name of an ordinary list', () => {
    const names = bundledRecords().entities.flatMap((entity) => (hasThoroughNames(entity.names) ? [] : entity.names));
    const count = names.flatMap((name) => nameVariants(name.text, name)).length;
    expect(count / names.length).toBeLessThanOrEqual(1.1);
  });

  it("make no slip or ending of one party's name read as another party's", () => {
    const astray = [...readings].filter(([, read]) => {
      const bearers = new Set(read.filter(({ rule }) => rule === 'as-spelt').map(({ entity }) => entity));
      // "Sense Time" is a name of two parties; a name in two words may be both.
      return bearers.size > 0 && read.some(({ entity, rule }) => rule !== 'spaced' && !bearers.has(entity));
    });
    expect(astray.map(([words]) => words)).toEqual([]);
  });
});
