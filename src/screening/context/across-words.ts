/**
 * Short Chinese names that are no name at a place but the end of one word and the start of another: 上海|康复 is not
 * 海康. Data by the name whose edges the words cross: frequent words that end with its first character, and frequent
 * words that begin with its last one. General for any text; only words whose other reading would be rare are taken.
 */
export type AcrossWords = {
  of: readonly string[];
  /** Words that end with the name's first character: enough alone; with ^ only where they begin the phrase (其中|华为). */
  left?: readonly string[];
  /** Words that begin with the name's last character (or with what follows it): enough alone. */
  right?: readonly string[];
  /** Words that begin as one of `right` does but leave the name whole. */
  unless?: readonly string[];
  reason: string;
};

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const ACROSS_WORDS: readonly AcrossWords[] = [
  {
    of: words('海康 海康威视 海能达'),
    left: words(
      '上海 珠海 威海 北海 青海 南海 东海 黄海 渤海 渤海 沿海 大海 临海 宁海 镇海 琼海 定海 滨海 静海 勃海 近海 远海 四海 出海 航海 深海 内海 公海 山海 福海 ' +
        '爱琴海 地中海 加勒比海',
    ),
    reason: 'cities and seas before 康复, 康宁, 康佳, 能达到',
  },
  {
    of: ['海康'],
    right: words('康复 康宁 康德 康熙 康养 康乐 康泰 康健'),
    reason: 'health and names that begin with 康',
  },
  { of: ['海能达'], right: words('达到 达成'), reason: '…海 + 能达到, "can reach"' },
  {
    of: ['华为'],
    left: words(
      '^中华 大中华 以中华 振兴中华 复兴中华 爱中华 我中华 将中华 把中华 对中华 是中华 为中华 在中华 到中华 和中华 与中华 了中华 的中华 整个中华 ' +
        '泱泱中华 统一中华 弘扬中华 腾飞中华 强中华 兴中华 光耀中华 精华 年华 才华 升华 繁华 豪华 奢华 荣华 光华 清华 京华 浮华 昇华 风华 韶华 菁华 物华 金华 芳华 月华',
    ),
    right: words('为了 为何 为什么 为期 为止 为己任 为念 为魂 为荣 为傲 为民'),
    unless: words('为荣耀 为民用 为民营 为民企'),
    reason: '中华 + 为, 升华 + 为: words that end in 华 before the preposition',
  },
  {
    of: ['大华'],
    left: words(
      '广大 伟大 强大 庞大 巨大 扩大 重大 最大 盛大 加拿大 意大 澳大 远大 恒大 浩大 宏大 壮大 北大 人大 师大',
    ),
    right: words('华人 华侨 华丽 华夏 华裔 华尔街 华盛顿 华语 华文 华商 华章 华诞 华联 华润 华为 华美 华侨城'),
    unless: words('华为中兴'),
    reason: '广大 + 华人, 加拿大 + 华侨: the Chinese abroad and other words with 华',
  },
  {
    of: ['中兴'],
    left: words(
      '其中 心中 集中 手中 家中 空中 水中 途中 高中 初中 当中 眼中 脑中 口中 梦中 市中 华中 台中 汉中 之中 暗中 剧中 会中 城中 村中 人群中 过程中',
    ),
    right: words('兴奋 兴趣 兴起 兴旺 兴致 兴盛 兴衰 兴办 兴修 兴风 兴高 兴隆 兴国 兴亡'),
    unless: words('兴起诉 兴起草 兴国际'),
    reason: '其中 + 兴奋, 心中 + 兴起: in + to rise',
  },
  {
    of: ['大疆'],
    left: words('扩大 广大 最大 巨大 辽阔广大'),
    right: words('疆域 疆土 疆界 疆场 疆独'),
    reason: '扩大 + 疆土: to widen the borders',
  },
  {
    of: ['宇视'],
    left: words('楼宇 寰宇 环宇 屋宇 庙宇 殿宇 眉宇 器宇 天宇 宙宇'),
    right: words('视频 视觉 视讯 视野 视为'),
    reason: '楼宇 + 视频: buildings and video',
  },
  {
    of: ['普联'],
    left: words('惠普 科普 吉普 夏普 阿普'),
    right: words('联合 联系 联网 联邦 联盟 联想'),
    reason: '惠普 + 联想',
  },
  {
    of: ['讯飞'],
    left: words('资讯 通讯 简讯 腾讯 音讯 喜讯 视讯 问讯'),
    right: words('飞机 飞行 飞速 飞快'),
    reason: '…讯 + 飞快',
  },
  {
    of: ['依图'],
    left: words('皈依 归依'),
    right: words('图片 图纸 图示 图施工 图书'),
    reason: '依 + 图纸: according to the drawing',
  },
  { of: ['旷视'], left: words('空旷'), right: words('视野 视角'), reason: '空旷 + 视野: an open view' },
  { of: ['商汤'], left: words('客商 厂商 智商 情商'), right: words('汤圆 汤料 汤面'), reason: 'dealers + soup' },
  { of: ['萤石'], right: words('石油 石家庄 石英'), reason: '石油 and other words with 石' },
  { of: ['百度'], right: words('度假 度过 度数'), unless: words('度假期'), reason: '百 + 度假' },
  { of: ['腾讯'], left: words('沸腾 奔腾 图腾'), right: words('讯息'), reason: '奔腾 + 讯息' },
  { of: ['阿里'], right: words('里面 里边 里程 里头'), reason: '里面, inside' },
  { of: ['浪潮'], left: words('流浪 海浪 巨浪'), right: words('潮流 潮水 潮湿'), reason: '流浪 + 潮流' },
];
