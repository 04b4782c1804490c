import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** One company that was found, in simplified Chinese. */
export const company: Words['findings']['company'] = {
  byWording: '依清单措辞',
  oldCopies: (_count, names) => `旧副本：${names}。`,
  allOldCopies: (count) => pluralIn('zh-CN', count, { other: '全部 # 份清单均为旧副本。' }),
  moreTexts: (count) => pluralIn('zh-CN', count, { other: '另有 # 段文本' }),
  morePlaces: (count) => pluralIn('zh-CN', count, { other: '另有 # 处' }),
  places: (count) => pluralIn('zh-CN', count, { other: '# 处' }),
  placeOf: (at, total) => `第 ${at} 处，共 ${total} 处`,
  quote: (text) => `“${text}”`,
  show: '在网页上显示',
  showText: '在网页上显示：',
  notShown: '无法显示：已隐藏、已消失，或不在网页的可见部分。',

  onOwnList: (list) => `在${list}上`,
  namedAs: (name) => `列名为 ${name}`,
  reached: (list, text, named, source) =>
    `${list} 还涵盖 ${named} 的 ${text}；该公司属于此类，是由 ${source} 报道的，清单并未载明。`,
  reachedBrand: (list, text, named, source) =>
    `${list} 涵盖 ${text} ${named}；该品牌归其所有，是由 ${source} 报道的，清单并未载明。`,
  entryDates: (dates) => `列名公司的条目：${dates}`,
  brings: (restriction) => `该条目带来的限制：${restriction}`,
  notes: '关于该条目的说明',

  notNamedTitle: '已查找，未列名',
  notNamed: (list, day) => `${list}：${day} 的副本中未列名`,
  notChecked: (lists) => `未核对，因为只保存了节选：${lists}。该公司可能在这些清单上。`,
  allSaid: (company) => `清单关于 ${company} 的全部内容`,

  claimsToCheck: '请核实每条声明所指的内容，以及是否与该公司的清单状态相符。Listlight 只看到两者出现在同一段文本中。',
  near: { name: '该名称', partNumber: '符合其形式的部件号' },

  steps: {
    previous: '网页上的上一处',
    next: '网页上的下一处',
    none: '没有可以显示的名称。',
  },
};
