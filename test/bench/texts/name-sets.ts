import { foldName } from './fold-text.ts';
import { madeNames } from './made-names.ts';
import { sample, seeded } from './random.ts';
import { realNames } from './real-names.ts';

/** The company the product is about, and some of its family: in every set. */
const FAMILY = [
  'Hangzhou Hikvision Digital Technology Co., Ltd.',
  'Hikvision',
  '海康威视',
  '杭州海康威视数字技术股份有限公司',
  'Hangzhou Hikvision System Technology Co., Ltd.',
  'Hangzhou EZVIZ Network Co., Ltd.',
  'Luopu Haishi Dingxin Electronic Technology Co., Ltd.',
  'Zhejiang Dahua Technology Co., Ltd.',
  '浙江大华技术股份有限公司',
];

/** Names to look for, and where they are from. */
export type NameSet = { names: string[]; real: number; made: number };

/** As many names as asked for: the family, real ones as far as there are any, made ones; no two fold to the same. */
export function largestSet(count: number, folder: string, seed = 60_000): NameSet {
  const byKey = new Map<string, string>();
  const add = (name: string) => {
    const key = foldName(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, name);
  };
  for (const name of [...FAMILY, ...realNames(folder)]) if (byKey.size < count) add(name);
  const real = byKey.size;
  for (const name of madeNames(seed)) {
    if (byKey.size >= count) break;
    add(name);
  }
  return { names: [...byKey.values()], real, made: byKey.size - real };
}

/** A smaller set: the family and a sample of the larger. */
export function smallerSet(count: number, { names }: NameSet, seed = count): string[] {
  return [...FAMILY, ...sample(seeded(seed), names.slice(FAMILY.length), count - FAMILY.length)];
}
