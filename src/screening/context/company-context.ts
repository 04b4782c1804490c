import { isUnspaced, tokenise } from '../../match/tokens.ts';
import { wordsAfter, wordsBefore } from '../../match/words-around.ts';

/** How far from a name its context may stand, in tokens on either side. */
const CONTEXT_TOKENS = 12;

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * What tells that a company is spoken of. `company`: any company. `trade`: what the listed companies make. `law`: lists,
 * bans and sanctions. `home`: the countries most listed companies come from. Folded.
 */
export const CONTEXT_WORDS = {
  company: words(
    'company companies firm group corporation corp inc ltd limited gmbh llc manufacturer manufacturers maker makers vendor vendors ' +
      'supplier suppliers brand brands distributor subsidiary subsidiaries affiliate shareholder shareholders shares stock ' +
      'carrier operator operators conglomerate headquarters headquartered ceo revenue nyse nasdaq hkex ipo products tech ' +
      'hersteller firma konzern unternehmen marke lieferant fabricant entreprise societe marque fournisseur groupe fabricante ' +
      'empresa marca proveedor fornecedor azienda produttore marchio fornitore gruppo производитель производителя компания ' +
      'компании бренд поставщик концерн producent firmy marka dostawca uretici sirket sirketi firmasi pabrikan perusahaan merek ' +
      'شركه الشركه شرکت برند 公司 股份 集团 科技 厂商 制造商 品牌 旗下 企业 巨头 供应商 代理商 经销商 上市 子公司 总部 メーカー 会社 회사 기업 제조사',
  ),
  trade: words(
    'camera cameras cctv nvr nvrs dvr dvrs xvr surveillance ptz onvif ipc videouberwachung kamera kameras camaras camara cameras ' +
      'telecamera telecamere videosorveglianza videosurveillance videovigilancia видеонаблюдение видеонаблюдения камера камеры камер ' +
      'видеокамера kamery kamerasi drone drones uav quadcopter sdk onvif telecom telecoms telecommunications telco 5g router routers modem ' +
      'semiconductor semiconductors chip chips chipmaker foundry wafer battery batteries solar lidar supercomputer server servers ' +
      'كاميرا كاميرات دوربين 摄像 监控 安防 录像机 无人机 球机 枪机 门禁 视频 网络摄像机 通信 电信 运营商 手机 路由器 芯片 半导体 服务器 基站 人脸识别 硬盘 ' +
      '摄影机 监视器 录影 电商 淘宝 天猫 支付宝 云计算 互联网 马云 カメラ 카메라 видеорегистратор firmware rtsp isapi isup gb28181 国标 云台 码流 取流 回放 布防 智能家居 антивирус антивируса antivirus 门锁 海思',
  ),
  law: words(
    'entity blacklist blacklisted sanction sanctions sanctioned ban bans banned banning ndaa fcc ofac bis 889 1260h pentagon ' +
      'delist delisted delisting embargo export санкции санкций санкционный sanktionen sanciones yaptirim 制裁 黑名单 实体清单 禁令 禁止 ' +
      '封杀 出口管制 美国商务部 退市',
  ),
  home: words(
    'china chinese prc beijing shanghai shenzhen hangzhou guangzhou chengdu wuhan nanjing xian tianjin chongqing russia russian moscow ' +
      'iran iranian tehran hong kong chinesische chinesischen chinois chinoise china chino china cinese китайский китайская китая 中国 中国大陆 ' +
      '北京 上海 深圳 杭州 浙江 广东',
  ),
} as const;

export type ContextKind = keyof typeof CONTEXT_WORDS;

type Table = { spaced: ReadonlySet<string>; unspaced: readonly string[] };

function tableOf(words: readonly string[]): Table {
  const folded = words.map((word) => tokenise(word).keys.join(''));
  return { spaced: new Set(folded.filter((word) => !isUnspaced(word))), unspaced: folded.filter(isUnspaced) };
}

const tables = Object.fromEntries(Object.entries(CONTEXT_WORDS).map(([kind, list]) => [kind, tableOf(list)])) as Record<
  ContextKind,
  Table
>;

type Around = { text: string; start: number; end: number };

/** The folded words around a place, without those of the place itself. */
export function wordsNear({ text, start, end }: Around): string[] {
  return [...wordsBefore(text, start, CONTEXT_TOKENS), ...wordsAfter(text, end, CONTEXT_TOKENS)];
}

/** Which kinds of context stand around a place. */
export function contextAround({ text, start, end }: Around): ReadonlySet<ContextKind> {
  const before = wordsBefore(text, start, CONTEXT_TOKENS);
  const after = wordsAfter(text, end, CONTEXT_TOKENS);
  const sides = [before.join(''), after.join('')];
  const kinds = new Set<ContextKind>();
  for (const [kind, { spaced, unspaced }] of Object.entries(tables) as [ContextKind, Table][]) {
    if (before.some((key) => spaced.has(key)) || after.some((key) => spaced.has(key))) kinds.add(kind);
    else if (unspaced.some((word) => sides.some((side) => side.includes(word)))) kinds.add(kind);
  }
  return kinds;
}

/** Whether a word for a company directly follows a Chinese name: 中兴公司. */
export function isCalledCompany(after: string): boolean {
  return tables.company.unspaced.some((word) => after.startsWith(word));
}

/** Whether a word of the listed companies' trade stands near. */
export const hasTradeContext = (place: Around): boolean => contextAround(place).has('trade');
