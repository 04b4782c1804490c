import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What is different between editions, in simplified Chinese. */
export const changes: Words['lists']['changes'] = {
  about: '清单的一个版本与下一版本之间的差异，以在本设备上读取的内容为准。',
  kinds: { added: '新增', removed: '移除', changed: '变更' },
  fields: {
    names: '名称',
    country: '国家或地区',
    addresses: '地址',
    effective: '生效（effective）日期',
    published: '公布日期',
    until: '截止日期',
    restriction: '带来的限制',
    citations: '引用',
    type: '当事方类型',
  },
  columns: { what: '项目', before: '变更前', after: '变更后' },
  nothing: '无',
  between: {
    added: (from, to) => `${from} 的版本中没有，${to} 的版本中有。`,
    removed: (from, to) => `${from} 的版本中有，${to} 的版本中没有。`,
    changed: (from, to) => `${from} 与 ${to} 的版本之间有差异。`,
  },
  count: {
    some: (count) => pluralIn('zh-CN', count, { other: '# 处差异，最新的在前。' }),
    none: '已保存的版本之间没有发现差异。',
    noneYet: '尚无已知差异：需要同一清单的两个版本。',
  },
  notRead: (error) => `无法读取变更：${error}`,
  more: (left) => pluralIn('zh-CN', left, { other: '显示更多（还有 # 处）' }),
};
