import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

const ofResults = (count: number, total: number, what: string) =>
  pluralIn('zh-CN', total, { other: `本页的 # 条结果中有 ${count} 条提到${what}` });

/** A page of results: how many name a company, in simplified Chinese. */
export const results: Words['findings']['results'] = {
  none: (total) => pluralIn('zh-CN', total, { other: '本页的 # 条结果中未发现名称。' }),
  first: {
    listed: (count, total) => ofResults(count, total, '清单上列名的公司'),
    derived: (count, total) => ofResults(count, total, '为清单措辞所涵盖的公司'),
    affiliated: (count, total) => ofResults(count, total, '据报道与列名公司有关联的公司'),
  },
  more: {
    derived: (count) => pluralIn('zh-CN', count, { other: '另有 # 条提到为清单措辞所涵盖的公司' }),
    affiliated: (count) => pluralIn('zh-CN', count, { other: '另有 # 条提到据报道与列名公司有关联的公司' }),
  },
  all: (parts) => `${parts.join('；')}。`,
  onlyShown: '网页上现在只显示这些结果。',
  showOnly: '网页上只显示这些结果',
};
