import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What is said of companies, of listings and of copies of lists, in simplified Chinese. */
export const facts: Words['facts'] = {
  age: {
    fresh: (days) => pluralIn('zh-CN', days, { other: '已有 # 天' }),
    old: (days) => pluralIn('zh-CN', days, { other: '已有 # 天：内容可能已有变化' }),
    stale: (days) => pluralIn('zh-CN', days, { other: '已有 # 天：请查阅官方清单' }),
  },
  dates: {
    none: '本副本中没有日期',
    publishedOnly: (day) => `${day} 公布，本副本中没有生效（effective）日期`,
    effectiveOnly: (day) => `${day} 生效（effective），本副本中没有公布日期`,
    same: (day) => `${day} 生效（effective）并公布`,
    both: (effective, published) => `${effective} 生效（effective），${published} 公布`,
  },
  since: {
    effective: (day) => `自 ${day} 起`,
    published: (day) => `${day} 公布`,
  },
  basis: {
    listed: '在清单上列名',
    derived: '为清单措辞所涵盖，未列名',
    affiliated: '据报道的关联',
    hint: '仅为线索',
  },
  onOwnList: '在贵组织自己的清单上',
  ownList: (name) => `贵组织的清单“${name}”`,
  links: {
    subsidiary: (other) => `${other} 的子公司`,
    'group-company': (other) => `与 ${other} 同属一个集团的公司`,
    brand: (other) => `${other} 的品牌`,
    owner: (other) => `${other} 的所有者`,
    former: (other) => `曾与 ${other} 有关联`,
  },
  confidence: { M: '可信度中等', L: '可信度较低' },
  roles: {
    'not-from': '表述为“并非来自”',
    compatible: '表述为“兼容”',
    seller: '作为卖方',
    maker: '作为制造商或品牌',
    news: '作为新闻对象',
  },
  places: {
    text: '在正文中',
    attribute: '在标签或图片说明中',
    structured: '在网页供搜索引擎使用的数据中',
    link: '在链接地址中',
    frame: '在框架中',
    shadow: '在网页组件中',
    title: '在网页标题中',
    pdf: '在 PDF 中',
  },
};
