import { between, pick, type Random, seeded } from './random.ts';
import { SYLLABLES } from './words.ts';

const split = (words: string) => words.trim().split(/\s+/);
const CITIES = split(
  'Beijing Shanghai Shenzhen Hangzhou Guangzhou Nanjing Chengdu Wuhan Tianjin Suzhou Xi’an Moscow Minsk Dubai ' +
    'Istanbul Łódź München São-Paulo Köln Zürich Hong-Kong Karachi Tehran Kyiv Ningbo Dalian',
);
const TRADES = split(
  'Digital Technology Electronics Electronic Trading International Industrial Security Systems Network Optical ' +
    'Precision Aviation Marine Shipping Logistics Machinery Instruments Communications Semiconductor Energy Chemical ' +
    'Engineering Holdings Group Import Export Research Institute Development Equipment Software Elektronik Électrique',
);
const FORMS = ['Co., Ltd.', 'Co., Ltd.', 'Limited', 'Ltd.', 'Inc.', 'GmbH', 'LLC', 'S.A.', 'Corp.', 'OOO', 'A.Ş.', ''];
const CHINESE_CITIES = split('北京 上海 深圳 杭州 广州 南京 成都 武汉 天津 苏州 浙江 广东 江苏 重庆 西安 宁波 大连');
const CHINESE_LETTERS = [...'华创达远兴龙飞云海天信安联通宏盛鑫泰瑞恒博汇智诚嘉德亚中新金银丰凯力美科佳康威视讯宇星辰'];
const CHINESE_TRADES = split(
  '科技 电子 数字技术 贸易 网络技术 通信设备 安防设备 智能科技 国际贸易 信息技术 精密机械 物流',
);
const CHINESE_FORMS = split('有限公司 有限公司 有限公司 股份有限公司 集团有限公司 研究所');

/** An invented word of two to four syllables. */
export function inventWord(random: Random): string {
  let word = '';
  for (let left = between(random, 2, 4); left > 0; left--) word += pick(random, SYLLABLES);
  return word;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function latinName(random: Random): string {
  const words = [capitalised(inventWord(random))];
  if (random() < 0.45) words.unshift(pick(random, CITIES));
  if (random() < 0.3) words.push(capitalised(inventWord(random)));
  for (let left = between(random, 1, 2); left > 0; left--) words.push(pick(random, TRADES));
  return [...words, pick(random, FORMS)].join(' ').trim();
}

function chineseName(random: Random): string {
  let brand = '';
  for (let left = between(random, 2, 4); left > 0; left--) brand += pick(random, CHINESE_LETTERS);
  const city = random() < 0.8 ? pick(random, CHINESE_CITIES) : '';
  return `${city}${brand}${pick(random, CHINESE_TRADES)}${pick(random, CHINESE_FORMS)}`;
}

/** Invented company names without end, a quarter of them Chinese; the same for the same seed. */
export function* madeNames(seed: number): Generator<string> {
  const random = seeded(seed);
  for (;;) yield random() < 0.25 ? chineseName(random) : latinName(random);
}
