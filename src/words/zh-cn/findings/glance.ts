import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

type Found = Words['findings']['glance']['found']['listed'];

const found = (say: (count: number) => string): Found => ({
  page: (count, names) => `本页上有 ${say(count)}：${names}。`,
  document: (count, names) => `本文档中有 ${say(count)}：${names}。`,
  more: (count, names) => `有 ${say(count)}：${names}。`,
});

const companies = (count: number) => pluralIn('zh-CN', count, { other: '# 家公司' });
const names = (count: number) => pluralIn('zh-CN', count, { other: '# 个名称' });

/** The answer in one glance, in simplified Chinese. */
export const glance: Words['findings']['glance'] = {
  notRead: '本页尚未读取。',
  reading: { page: '正在读取网页……', document: '正在读取文档……' },
  nothingYet: '目前未发现名称。',
  found: {
    listed: found((count) => `${companies(count)}在清单上列名`),
    derived: found((count) => `${names(count)}为清单措辞所涵盖，本身未列名`),
    affiliated: found((count) => `${names(count)}据报道与列名公司有关联`),
    hint: found((count) => `${names(count)}仅有线索`),
    ownList: found((count) => `${companies(count)}在贵组织自己的清单上`),
  },
  andMore: (shown, more) => `${shown}，以及另外 ${more} 个`,
  claims: (count) => pluralIn('zh-CN', count, { other: '名称附近有 # 条声明待核实。' }),
  noList: '没有加载任何清单，因此没有查找任何内容。',
  noText: { page: '本页上没有能够读取的文本。', document: '本文档中没有能够读取的文本。' },
  nothing: (dates) => `在日期为 ${dates} 的清单中未发现名称。`,
  nothingElse: (dates) => `在日期为 ${dates} 的清单中未发现其他名称。`,
  dates: (first, last) => `${first} 至 ${last}`,
  inPart: (excerpts, held) => pluralIn('zh-CN', held, { other: `# 份清单中有 ${excerpts} 份只保存了一部分。` }),
  missed: {
    page: (parts) => pluralIn('zh-CN', parts, { other: '网页有 # 个部分未能读取。' }),
    document: (parts) => pluralIn('zh-CN', parts, { other: '文档有 # 个部分未能读取。' }),
  },
  oldCopy: (days) => pluralIn('zh-CN', days, { other: '所用的清单是旧副本，已有 # 天。' }),
  oneOldCopy: (held, days) => pluralIn('zh-CN', days, { other: `旧副本：所用 ${held} 份清单中有 1 份，已有 # 天。` }),
  oldCopies: (old, held, days) =>
    pluralIn('zh-CN', days, { other: `旧副本：所用 ${held} 份清单中有 ${old} 份，最旧的已有 # 天。` }),
};
