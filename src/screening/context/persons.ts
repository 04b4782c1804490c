import type { Beside } from './around.ts';

/**
 * Surnames that make a given name of a short Chinese name: "Dahua Li", "Li Huawei", 张大华. Those that are also English
 * or camera words (he, pan, long, fan) or that end other Chinese words (金, 方, 何) are left out.
 */
const SURNAMES_LATIN: ReadonlySet<string> = new Set(
  (
    'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang zheng xie tang feng dong xiao cao ' +
    'deng shen zeng peng lu lyu su jiang cai jia ding wei xue ye yan du dai xia zhong tian ren fang yao liao zou xiong jin hao ' +
    'cui kang qiu qin hou shao meng duan qian lai cheung chan leung kwok tsang hsu tsai yuan yu lee wong chang'
  ).split(' '),
);

/** Short names that are given names too. */
const GIVEN_NAMES: ReadonlySet<string> = new Set('dahua huawei zhongxing yitu dajiang'.split(' '));

/** Chinese surnames that are hardly the end of another word. */
const SURNAMES_CHINESE: ReadonlySet<string> = new Set(
  '张李王刘陈杨赵吴徐孙朱郭林罗郑梁谢宋韩冯邓曹彭萧潘蒋蔡余杜魏苏吕丁沈姚卢傅钟姜崔谭廖范汪贾韦邹熊孟秦阎薛尹邱侯贺顾龚邵郝毛史陶黎莫胡赖詹翁柯',
);

/** Short Chinese names that are given names too. */
const GIVEN_NAMES_CHINESE: ReadonlySet<string> = new Set(['大华', '中兴', '海康', '大疆']);

/** Names that places, persons and other firms bear in whatever script they are written, also where no list says so. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  'dahua дахуа داهوا دهاوا 다후아 ダーファ 大华 dajiang zhongxing чжунсин 中兴 yitu 海康 萤石 阿里'.split(' '),
);

/** Words before a Latin name that introduce a person. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor madam sir herr frau monsieur madame senor senora'.split(' '),
);

/** Whether a folded name is also a given name. */
export const isGivenName = (name: string): boolean => GIVEN_NAMES.has(name) || GIVEN_NAMES_CHINESE.has(name);

const isCapital = ({ text, starts, ends }: Beside, index: number): boolean =>
  /^\p{Lu}/u.test(text.slice(starts[index], ends[index]));

function hasSurnameBefore(before: Beside): boolean {
  const last = before.keys.length - 1;
  const word = before.keys[last] ?? '';
  if (TITLES.has(word)) return true;
  return SURNAMES_LATIN.has(word) && isCapital(before, last) && !(last > 0 && isCapital(before, last - 1));
}

function hasSurnameAfter(after: Beside): boolean {
  const line = after.text.slice(after.ends[0], after.starts[1]);
  const isNameGoingOn = after.keys.length > 1 && isCapital(after, 1) && !line.includes('\n');
  return SURNAMES_LATIN.has(after.keys[0] ?? '') && isCapital(after, 0) && !isNameGoingOn;
}

/** Whether a surname or a title beside a name makes it a person's: "Dahua Li", "Mr. Dahua", 张大华. */
export function isPerson(name: string, before: Beside, after: Beside): boolean {
  // A Chinese surname begins the phrase; in 制造商李 it would end it.
  if (GIVEN_NAMES_CHINESE.has(name)) return before.keys.length <= 1 && SURNAMES_CHINESE.has(before.keys[0] ?? '');
  return GIVEN_NAMES.has(name) && (hasSurnameBefore(before) || hasSurnameAfter(after));
}
