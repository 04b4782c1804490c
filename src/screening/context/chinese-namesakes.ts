import type { Namesake } from './namesakes.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Chinese namesakes: one character more, and two characters that are a company's short name are a street, a bank, a person. */
export const CHINESE_NAMESAKES: readonly Namesake[] = [
  {
    after: words(
      '路 街 大道 巷 弄 胡同 桥 高架 公路 东路 西路 南路 北路 中路 一路 二路 三路 四路 五路 支路 隧道 立交 地铁站 火车站',
    ),
    unless: words('路由 路线 路演 路径 路人 路况 路灯 路侧 路面 街机 桥接'),
    reason: 'streets and bridges; not 路由器, a router',
  },
  {
    of: words('华为 腾讯 百度 大疆 阿里巴巴 海康威视'),
    after: words('路 街 大道 桥 新村 小学 中学'),
    unless: words('路由 路线 路演 路径 路人 路况 路灯 路侧 路面 路径 街机 桥接 街道办'),
    reason: 'streets and schools that carry the name of a firm',
  },
  {
    after: words(
      '镇 村 乡 县 区 山 岛 湖 河 江 里 新村 地区 社区 小区 花园 花苑 公寓 家园 新城 水库 林场 农场 街道 开发区',
    ),
    unless: words('区域 区别 区块 区分 山东 山西 江苏 江西 江南 河南 河北 湖南 湖北 里面 里程 县域 乡村'),
    reason: 'villages, districts, mountains and housing estates',
  },
  {
    after: words(
      '银行 保险 人寿 财险 产险 产物 证券 基金 期货 信托 投信 投资信托 继显 银楼 典当 租赁 担保 小额贷款 票券',
    ),
    reason: 'banks, insurers and brokers: 大华银行 is UOB, 海康人寿 an insurer',
  },
  {
    after: words('会计 国际会计 会计师 审字 验字 核字 审计 律师 事务所 税务 资产评估 评估'),
    reason: 'audit and law firms, and the file numbers of their reports in annual reports: 大华审字',
  },
  {
    of: ['中兴'],
    after: words('华会计 财光华 华税务 财会计'),
    reason: 'audit firms whose names go on: 中兴华, 中兴财光华',
  },
  {
    after: words(
      '医院 卫生院 诊所 大学 学院 学校 小学 中学 高中 幼儿园 酒店 饭店 宾馆 餐厅 寺 教堂 影院 影城 戏院 剧院 电影 超市 商场 百货 ' +
        '图书馆 体育馆 公园 院区 客运 巴士 公墓',
    ),
    reason: 'hospitals, schools, hotels, shops, buses',
  },
  {
    after: words(
      '基因 地产 置业 房产 房地产 物业 农业 农牧 药业 制药 医药 化工 水泥 纺织 印染 服饰 衡器 食品 茶业 茶叶 粮油 酒业 影业 文化 传媒 ' +
        '建筑 建设工程 工程顾问 建材 钢铁 铝业 纸业 印刷 橡胶 家具 玩具 珠宝 渔业 矿业 矿产 保全 电工 合金 米业 画报 法商 晚报 锦绣 梧桐 书局',
    ),
    reason: 'firms of other trades that share two characters',
  },
  { of: ['大华'], after: ['集团'], isUndoneByTrade: true, reason: '大华集团 builds houses in Shanghai' },
  {
    before: words('先生 女士 同志 教授 老师 医生 博士 院士 导演 演员 记者 主任 书记 市长 村民 作者 画家'),
    of: words('大华 中兴 海康 大疆'),
    reason: 'persons introduced by what they are',
  },
  {
    of: words('大华 中兴 海康'),
    after: words('先生 女士 同志 教授 老师 医生 博士 院士 导演 师傅 奶奶 爷爷 叔叔 阿姨 哥 姐 说道 笑道 妈妈 爸爸'),
    reason: 'persons called by their given name',
  },
  {
    of: ['萤石'],
    after: words(
      '矿 石 粉 球 精粉 块 尾矿 资源 价格 开采 储量 选矿 浮选 玻璃 镜片 晶体 项链 原石 摆件 手串 吊坠 戒指 行业 产业 市场 板块 概念股 提纯 基',
    ),
    unless: words('球机'),
    reason: 'the mineral fluorite: mines, powder, jewels, lenses',
  },
  {
    of: ['萤石'],
    before: words('天然 紫色 绿色 蓝色 彩色 黄色 冰种 块状 酸级 光学 人造 开采 一颗 一块 富含'),
    near: words('氟化 氢氟酸 氟碳 矿山 矿产 矿床 宝石 水晶 矿石 氟化钙 冶金 熔剂 CaF2 caf2'),
    reason: 'the mineral fluorite: its colours and its chemistry',
  },
  {
    of: ['阿里'],
    after: words(
      '山 地区 机场 木 郎 安 亚 斯 克 昂 尔 夫 甘 埃 奥 卡 扎 哈 普兰 札达 狮泉河 大环线 南线 北线 中线 昆莎',
    ),
    unless: words('安全 克隆 亚太'),
    reason: 'the county Ngari in Tibet, Mount Ali in Taiwan, and foreign names in Chinese characters',
  },
  {
    of: ['阿里'],
    before: words('穆罕默德 拳王 侯赛因 哈桑 伊玛目 艾哈迈德 优素福 西藏 总统 国王 王子 哈里发 莫 巴 塔 马 卡 萨 索'),
    near: words('拳击 冈仁波齐 藏族 无人区 什叶派 清真寺 圣训'),
    reason: 'persons called Ali, and the Tibetan plateau',
  },
  {
    of: ['海康'],
    after: words('县 港 镇 城 药业 人寿 保险 大道 生命'),
    reason: 'the old name of Leizhou, and an insurer',
  },
  {
    of: ['中兴'],
    before: words(
      '伟大 光武 同光 少康 宣王 昭宣 元和 弘治 家道 王朝 民族 大汉 汉室 实现 走向 再度 迎来 文化 国家 帝国 重新',
    ),
    after: words('之 名臣 时期 气象 局面 基业 大业 新村 新邨 号 华 四将 盛世 以来 君主 之主 计划'),
    unless: words('之后 之前 之间 之所以 华为 华南 华东'),
    reason: 'revival, the ordinary word: of a dynasty, a nation, a house',
  },
  {
    of: ['商汤'],
    after: words('灭 伐 王 革命 文王 立国 祷 网开 与伊尹 和伊尹 在位 建都 之 乃 时期'),
    before: words('成 夏桀 武王 周武 尧舜 禹'),
    near: words('夏桀 成汤 商朝 伊尹 鸣条 夏朝 盘庚 甲骨'),
    unless: words('之后 之前 之间'),
    reason: 'King Tang, who founded the house of Shang',
  },
  {
    of: ['百度'],
    before: words('一 两 三 四 五 六 七 八 九 几 数 上 零下 摄氏'),
    after: words('以上高温 近视 高温 春秋'),
    reason: 'a hundred degrees',
  },
  {
    of: ['浪潮'],
    before: words('新 这股 一股 改革 革命 科技 技术 时代 创业 罢工 抗议 退出 移民 智能'),
    reason: 'a wave of something',
  },
];
