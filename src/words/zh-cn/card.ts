import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The card beside a name on a page, in simplified Chinese. */
export const card: Words['card'] = {
  label: 'Listlight：可能的匹配',
  close: '关闭',
  possible: '· 可能的匹配（possible match）',
  foot: 'Listlight 只查找名称，由人作出判断。',
  shared: (count) => pluralIn('zh-CN', count, { other: '所存清单上有 # 家公司使用此名称：' }),
  copyOf: (day) => `${day} 的副本`,
  copyOfOld: (day, age) => `${day} 的副本，${age}`,
  derived: (text, named) => `依其措辞“${text}”，未列名；${named} 的条目：`,
  reportedBy: (source) => `该关联由 ${source} 报道，清单并未载明`,
  claim: (claim) => `网页在此名称附近写有“${claim}”。请核实其所指。`,
  steps: {
    at: (position, total) => `网页上的第 ${position} 处，共 ${total} 处`,
    firstAgain: (total) => `又回到 ${total} 处中的第一处`,
    lastAgain: (total) => `又回到 ${total} 处中的最后一处`,
    hidden: (place, hidden) => pluralIn('zh-CN', hidden, { other: `${place}；另有 # 处在网页上被隐藏` }),
  },
};
