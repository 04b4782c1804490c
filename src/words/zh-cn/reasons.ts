import type { Words } from '../words.ts';
import { families } from './families.ts';

const of = (alone: string) => ({ alone, of: (company: string) => `${company} 的${alone}` });

/** Why a company is shown, in one line, in simplified Chinese. */
export const reasons: Words['reasons'] = {
  is: (text, what) => `“${text}”是${what}`,
  model: (text, company, family) => `“${text}”符合 ${company} 部件号的形式（${family}）；这只是线索，并非列名`,
  relabel: (text, company) => `“${text}”是据报道销售 ${company} 所制造部分产品的品牌；这只是线索，并非列名`,
  link: (text, what) => `网页链接到“${text}”或从中加载内容，它是${what}；仅凭地址不能说明此处的商品来自该公司`,
  linkModel: (text, company, family) =>
    `“${text}”出现在所链接或显示的文件或网页的名称中，符合 ${company} 部件号的形式（${family}）；这只是线索，并非列名`,
  what: {
    name: of('名称'),
    'legal-name': of('全称'),
    brand: of('品牌或产品名称'),
    translated: of('其他文字或拼写的名称'),
    misspelling: of('名称的误写'),
    domain: of('网站域名'),
    relabel: {
      alone: '据报道销售其他制造商部分产品的品牌',
      of: (company) => `据报道销售 ${company} 所制造部分产品的品牌`,
    },
  },
  families,
  given: (what, name) => `${what}，原文为“${name}”`,
  withKind: (what, kind) => `${what}（${kind}）`,
  kinds: {
    primary: '自身名称',
    alias: '别名',
    'weak-alias': '同时也是常用词的别名',
    former: '曾用名',
    brand: '品牌',
    translated: '其他文字或拼写',
    domain: '网站域名',
  },
  withDifference: (what, difference) => `${what}，${difference}`,
  asSpelt: '写法一致',
  differences: {
    'as-spelt': '除大小写、重音符号、空格或法律形式外写法一致',
    'legal-form-left-out': '省略了法律形式',
    joined: '连写为一个词',
    spaced: '分写为两个词',
    dotted: '带点或不带点',
    'spelled-out': '逐个字母写出',
    inflected: '带有词尾',
    compound: '与另一个词连写',
    clitic: '前面带有虚词',
    reordered: '词序不同',
    'word-left-out': '少了一个词',
    'word-doubled': '有一个词写了两次',
    'like-word': '有一个近似的词',
    'letter-dropped': '少了一个字母',
    'letter-doubled': '有一个字母重复',
    'letters-swapped': '有两个字母互换',
    'like-sound': '按读音拼写',
    'letter-added': '多了一个元音字母',
    'digit-for-letter': '以数字代替字母',
    homophone: '有一个同音字',
  },
  pageNames: (reason, as) => `${reason}；网页提到该公司时${as}`,
  dataNames: (reason, as) => `${reason}；网页自身的数据提到该公司时${as}`,
  withCue: (as, cue) => `${as}（“${cue}”）`,
  standing: {
    demoted: (reason) => `${reason}；每一处都表述为“并非来自”或“兼容”，因此排在状态相同的其他公司之后`,
    unseen: (reason) => `${reason}；读者能看到的文本都没有提到该公司，因此排在状态相同的其他公司之后`,
    hidden: (reason) => `${reason}；只在网页上不可见的文本中发现`,
  },
  dates: {
    effective: (day) => `${day} 生效（effective）`,
    notice: (day) => `${day} 的公告`,
    none: '本副本中没有日期',
  },
  entry: (list, date, citation) => `${list}，${date}，${citation}`,
  entryOf: (list, named, date, citation) => `${list}，${named} 的条目，${date}，${citation}`,
  ownList: (reason, list, day) => `${reason}；在${list}上，该清单并非官方清单，${day} 的副本。`,
  listed: (reason, entry) => `${reason}；列名于：${entry}。`,
  derived: (reason, text, entry, source) =>
    `${reason}；已读取的副本中未列名；为 ${entry} 的措辞“${text}”所涵盖；该关联由 ${source} 报道。`,
  hint: (reason, company, source) =>
    `${reason}；据认为属于 ${company}（${source}）：只是线索，既非据报道的关联，也非列名。`,
  affiliated: (reason, company, source) => `${reason}；已读取的副本中未列名；与 ${company} 的关联由 ${source} 报道。`,
  alone: (reason) => `${reason}。`,
  affiliatesRule: {
    majority: '据报道，所持份额为 50% 或以上。',
    unknownShare: '此处不知道所持份额。',
    suspended: (authority, citation, until) =>
      `${authority} 针对 50% 或以上份额的“affiliates rule”（关联公司规则，${citation}）暂停适用至 ${until}。`,
    wasSuspended: (authority, citation, until) =>
      `${authority} 针对 50% 或以上份额的“affiliates rule”（关联公司规则，${citation}）曾暂停适用至 ${until}；现在是否适用，本副本中没有说明，请向 ${authority} 查询。`,
  },
};
