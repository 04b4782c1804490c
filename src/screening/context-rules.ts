/**
 * What the words around a text say about it. Data with a reason each, folded as the tokeniser folds;
 * words of unspaced scripts are compared as text.
 */

/**
 * A short name that places or others bear too, before one of these, names a place or another body, not the
 * company: "Dahua Road", 大华银行.
 */
export const NOT_THE_COMPANY_BEFORE: readonly { words: readonly string[]; reason: string }[] = [
  {
    words: ['road', 'rd', 'street', 'avenue', 'lane', 'district', 'township', 'county'],
    reason: 'a street or district',
  },
  { words: ['路', '街', '大道', '巷', '镇', '村', '县', '区', '山', '地区'], reason: 'a street, district or mountain' },
  { words: ['bank', '银行', '保险', '证券', '基金', '信托'], reason: 'a bank or insurer' },
  {
    words: ['hospital', 'university', 'school', 'hotel', 'temple', '医院', '大学', '学院', '酒店'],
    reason: 'an institution',
  },
  { words: ['scale', 'textile', '基因', '会计', '律师', '地产', '置业', '农场'], reason: 'another trade' },
  { words: ['矿', '石', '粉', '球'], reason: 'the mineral fluorite' },
];

/** Words whose last character begins a short Chinese name: 上海|康复 is Shanghai, not 海康; 中华|为… is not 华为. */
export const ACROSS_WORDS: ReadonlySet<string> = new Set(['上海', '中华', '精华', '年华', '才华', '升华', '繁华']);

/** A weak alias near one of these is meant as a company. */
export const COMPANY_WORDS: readonly string[] = [
  'company',
  'group',
  'corporation',
  'corp',
  'inc',
  'ltd',
  'limited',
  'manufacturer',
  'maker',
  'vendor',
  'brand',
  'camera',
  'cameras',
  'cctv',
  'nvr',
  'dvr',
  'surveillance',
  'entity',
  'subsidiary',
  'shares',
  '公司',
  '股份',
  '集团',
  '科技',
  '技术',
  '摄像',
  '监控',
  '安防',
  '厂商',
  '制造商',
  '品牌',
  '录像机',
  '旗下',
  '无人机',
];

/** How far from a weak alias its company context may stand, in tokens on either side. */
export const CONTEXT_TOKENS = 12;

/** What may stand between two names of one enumeration: 华为、中兴和大华. */
export const ENUMERATION_GAP = /^[\s,、，;；/|&·和与及]+$/u;

/** The longest such gap, in characters. */
export const LONGEST_GAP = 4;
