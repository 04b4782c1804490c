import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** The browser of all parties, in simplified Chinese. */
export const parties: Words['lists']['parties'] = {
  columns: { name: '名称', country: '国家或地区', lists: '清单', since: '列入日期' },
  filter: {
    country: '国家或地区',
    allCountries: '全部国家和地区',
    from: '列入日期自',
    to: '至',
    showAll: '全部显示',
  },
  count: {
    all: (count) => pluralIn('zh-CN', count, { other: '共 # 个当事方，按名称排序。' }),
    byName: (count) => pluralIn('zh-CN', count, { other: '# 个当事方，按名称排序。' }),
    byLikeness: (count) => pluralIn('zh-CN', count, { other: '# 个当事方，最相似的在前。' }),
    noList: '没有保存任何清单。',
    none: '在已保存的清单中未找到当事方。仅部分保存的清单可能缺少该当事方。',
  },
  notRead: (error) => `无法读取当事方：${error}`,
  row: (row, total) => `第 ${row} 行，共 ${total} 行`,
  noListing: '自身未被列名',
  noDate: '本副本中没有日期',
};
