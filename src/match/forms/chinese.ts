/** Characters that sound alike (tone aside) and are typed for each other in names; the first is the one names have, then the likeliest. */
const HOMOPHONES: readonly string[] = [
  '威卫微维为唯伟',
  '视示世士势是',
  '讯迅信',
  '飞非',
  '伟卫',
  '业夜',
  '柏伯百',
  '萤荧莹',
];
/** How many of them are looked for: the likeliest first, fewer in a long name. */
const MOST_LIKES = 6;
const MOST_LIKES_OF_LONG = 2;
const LONG = 6;

/** Words of trade in Chinese company names; each may be left out, or stand for another. */
const TRADES = ['数字', '技术', '科技', '电子', '信息', '网络', '通信', '智能', '软件', '系统', '实业', '产业'];
const LIKE_WORDS: readonly (readonly [string, string])[] = [
  ['技术', '科技'],
  ['科技', '技术'],
  ['通信', '通讯'],
  ['通讯', '通信'],
];
const SEATS = [
  '杭州',
  '浙江',
  '深圳',
  '深圳市',
  '北京',
  '上海',
  '广州',
  '天津',
  '厦门',
  '厦门市',
  '武汉',
  '成都',
  '安徽',
  '中国',
];

/** What must be left of a name for it to be the company's alone, in characters. */
const SHORTEST = 4;
/** Words that say what kind of body it is. */
const BODIES = ['集团', '公司', '控股'];

function own(name: string): string {
  const seat = SEATS.findLast((one) => name.startsWith(one)) ?? '';
  return [...TRADES, ...BODIES].reduce((rest, trade) => rest.replaceAll(trade, ''), name.slice(seat.length));
}

/** A Chinese name with one character of its own part put for another of the same sound; only where that part is long enough to stay plain. */
export function homophones(name: string): string[] {
  const part = own(name);
  if (part.length < SHORTEST || !name.includes(part)) return [];
  const first = name.indexOf(part);
  return [...part].flatMap((character, i) => {
    const likes = HOMOPHONES.find((group) => group.startsWith(character)) ?? '';
    return [...likes]
      .slice(1, 1 + (name.length > LONG ? MOST_LIKES_OF_LONG : MOST_LIKES))
      .map((like) => name.slice(0, first + i) + like + name.slice(first + i + 1));
  });
}

/** A Chinese name without its seat, or without one word of trade. */
export function withoutWord(name: string): string[] {
  const words = [...SEATS.filter((one) => name.startsWith(one)), ...TRADES.filter((one) => name.includes(one))];
  return words.map((word) => name.replace(word, '')).filter((left) => left.length >= SHORTEST && own(left).length >= 3);
}

/** A Chinese name with a word of trade put for a like one: 科技 for 技术. */
export function withLikeTrade(name: string): string[] {
  return own(name).length < 3
    ? []
    : LIKE_WORDS.filter(([one]) => name.includes(one)).map(([one, like]) => name.replace(one, like));
}
