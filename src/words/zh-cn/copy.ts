import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** A screening as it is copied out of the product, and the buttons that do it, in simplified Chinese. */
export const copy: Words['copy'] = {
  label: '复制为',
  formats: { text: '文本', markdown: 'Markdown', json: 'JSON' },
  done: { text: '已复制为文本。', markdown: '已复制为 Markdown。', json: '已复制为 JSON。' },
  failed: '浏览器没有允许 Listlight 复制。',

  title: 'Listlight 在网页上发现的名称',
  page: '网页',
  address: '地址',
  readAt: '读取',
  answer: '结果',
  notShown: '未显示',
  companies: '公司',
  places: (count) => pluralIn('zh-CN', count, { other: '发现 # 次' }),
  whyFound: '发现的原因',
  onList: (list, namedAs, dates) => `${list}：列名为“${namedAs}”，${dates}`,
  reached: (list, words, namedAs) => `${list}：未列名；其关于 ${namedAs} 的措辞“${words}”涵盖它，报道来源：`,
  copyOf: (day) => `${day} 的清单副本`,
  entryOf: (named, dates) => `${named} 的条目：${dates}`,
  brings: '该条目带来的限制',
  citation: '出处',
  reportedLink: '据报道的关联，并非列名',
  notNamed: (list, day, source) => `${list}：${day} 的副本中未列名（${source}）`,
  notChecked: (lists) => `未核对，因为只保存了节选：${lists}`,
  texts: '网页上的文本',
  onPage: (page) => `第 ${page} 页`,
  notVisible: '在网页上不可见',
  claims: '待核实的声明',
  claim: (company, claim, near) => `${company}：网页在 ${near} 附近写有“${claim}”`,
  lists: '所用清单',
  complete: '完整',
  excerpt: '节选',
  entries: (count) => pluralIn('zh-CN', count, { other: '已保存 # 个条目' }),
  notRead: '未能读取的内容',
  nothingMissed: '没有已知的未能读取的内容。',
  read: (frames, runs, characters) =>
    [
      pluralIn('zh-CN', frames, { other: '# 个框架' }),
      pluralIn('zh-CN', runs, { other: '# 段文本' }),
      pluralIn('zh-CN', characters, { other: '# 个字符' }),
    ].join('，'),
  foot: (version) => `Listlight ${version}。它只查找名称，由人作出判断。命中只是可能的匹配（possible match）。`,
};
