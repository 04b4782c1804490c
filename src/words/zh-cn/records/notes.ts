import type { Words } from '../../words.ts';

/** Sentences of notes to a listing: its dates, whom it names, what was not read, in simplified Chinese. */
export const listingNotes: Words['records']['listingNotes'] = {
  dated: '清单日期为 {day}，{day2} 公布；较早的版本未就这家公司读取。',
  subsidiary: '公告（notice）将其载为 {name} 的子公司。',
  actDay: '“公布”所示为该法（Act）的日期，即 {day}。',
  prohibitions:
    '§ 889(a)(1)(A) 的采购禁令自 {day} 起适用，关于与使用者签订合同的禁令（§ 889(a)(1)(B)）自 {day2} 起适用。',
  ofacDay: '“公布”所示为 OFAC 给出的列名日期。',
  ofacEntry: 'OFAC 条目 {number}。',
  ofacEntryRegistered: 'OFAC 条目 {number}；中国的登记号码（USCC，统一社会信用代码）为 {name}。',
  ofacLinked: 'OFAC 的备注：与 {name} 有关联。',
  ticker: '证券代码 002415 CN，ISIN CNE100000PM8；所持证券当时须最迟于 {day} 卖出。',
  goodsUnderWay: '{day} 生效（effective），{day2} 公布；对当时已在途的货物，此前的规则适用至 {day3}。',
  cslStart: 'Consolidated Screening List（综合筛查清单）以公布日期作为其起始日期。',
  cslPages:
    'Consolidated Screening List（综合筛查清单）刊载的是每项规则的首页，即“84 FR 54002; 85 FR 44159”，而该清单本身刊载的是条目所在的页。',
  notStated: '该公司属于 Hikvision，这一点是据报道的，并非清单所述。',
  whoseUnsaid: '清单没有说明这是谁的公司。',
  equipmentClass: '这是一类设备；它没有载明任何公司，其措辞从不单独用于匹配。',
  publicNotice:
    '据报道，{day} 的一项公告（public notice）将停止所载公司此前已获授权的受涵盖的设备（covered equipment）的进口和营销（marketing），自其在《联邦公报》（Federal Register）公布十天后起；没有找到公布的页面（可信度中等）。',
  useStays: '仍允许使用已经拥有的设备。',
  courtCase:
    'Hikvision USA, Inc. v. FCC, No. 23-1032（D.C. Cir.，{day}）一案维持了该列名，并将关键基础设施（critical infrastructure）的定义发回。',
  addedAfter: '据报道，在 {day} 的副本之后新增；该条目的措辞未读取。',
  changedOn: '{day} 以及同年 1 月 7 日和 3 月 18 日有变更，据报道 {day2} 也有变更（可信度中等）。',
  droneLaw: 'DJI 和 Autel 是通过 NDAA FY2025 § 1709 涵盖的。',
  section214: '依据 section 214（第 214 条）提供国际电信服务的提供商。',
  noticeNumber: '公告（public notice）的编号未读取。',
  editionDays: '两个日期都是首次载明它的版本的日期，即 {day}。',
  firstEditionDays: '两个日期都是首个版本的日期，即 {day}；之后的各项公告（notice）是同一清单的各个版本。',
  everyEdition: '每个版本都载明了它。',
  unreadBetween: '该版本与 2026 年 6 月的版本之间的各个版本，未就这家公司读取。',
  contractBar: '不得签订 DoD 合同的规定是后来才有的，始于 {day}。',
  removal:
    '该地址是 DoD 于 {day} 发布的新闻稿（release），其中提到 2020 年 6 月的清单，并称 {day2} 有实体从该清单移除；被移除者的名单未读取，因此截止日期的可信度中等。',
  listingSure: '列名本身的可信度高。',
  effectiveUnread: '生效（effective）日期未在该规则中读取。',
  announced: '该规则于 {day} 宣布；据报道其生效（effective）日期为 {day2}，但未在该规则中读取，因此只给出公布日期。',
  noFootnote: '该条目没有脚注 4（footnote 4）。',
  nameOfList:
    '该名称取自 Consolidated Screening List（综合筛查清单），与该公告（notice）的新闻稿清单（press list）匹配；该清单既没有给出日期，也没有给出引用。',
  pageUnread: '页码 88 FR 17706 未在公告（notice）本身中读取（可信度中等）。',
  matchUncertain: '与新闻稿中名称的匹配不确定（可信度中等）。',
  nameCut: '该名称在所读取的副本中中断；完整的名称很可能更长。',
  printedRows: '刊载为 {number} 行，它们是针对同一个当事方的同一项命令（order）。',
  takenApart: '正在使用的版本中的条目，已由人工从该当事方中拆分出来。',
  knownUndated: '由 {day} 的副本得知；正在使用的文件没有说明其日期，其中没有该条目。',
  knownOlder: '由 {day} 的副本得知；正在使用的版本日期为 {day2}，并不更晚，其中没有该条目。',
  gone: '{day} 的版本中已没有；最后一次见于 {day2} 的副本。',
  goneDay: '它离开该清单的日期未知。',
};

/** Sentences of notes on which company a row means, and by which names it is joined, in simplified Chinese. */
export const companyNotes: Words['records']['companyNotes'] = {
  cethikOfList: '清单将 CETHIK Group 载为该研究所的另一名称。',
  withParent: '清单将它与其母公司 Pacific Networks Corp. 载于同一条目。',
  comNet: '清单在同一条目中载明其全资子公司 ComNet (USA) LLC。',
  manyHuawei: '许多其他 Huawei 公司有各自的条目；本节选没有保存这些条目。',
  otherKaspersky: '其他 Kaspersky 公司有各自的条目；本节选没有保存这些条目。',
  separateKaspersky: '这家公司不同于 {day} 列名的 AO Kaspersky Lab。',
  separateSenseTime:
    '这家公司不同于 1260H 清单和 NS-CMIC 清单所载的 SenseTime Group；Entity List（实体清单）将“Sense Time”刊载为这家公司的另一名称。',
  hongKong: '这是香港的那家公司。',
  hytera: '§ 889 和 FCC 清单所载的 Hytera Communications Corporation 是另一家公司，没有自己的条目。',
  sameAs: '与其他清单中的“{name}”是同一家公司。',
  namedByCmic: 'NS-CMIC 清单将其载为“China Telecommunications Corporation”，又称 China Telecom Group Co., Ltd.。',
  joinedAlias: '已与 1260H 清单中的“{name}”合并，本条目将该名称载为另一名称。',
  joinedEntity: '已由人工与 Entity List（实体清单）中的“{name}”合并。',
  joinedCmic: '已由人工与 NS-CMIC 清单中的“{name}”合并。',
  joinedOther: '已由人工与其他清单中的“{name}”合并。',
  joinedFormer: '已由人工与 1260H 清单中的“{name}”合并，此处的名称是其曾用名。',
  joinedLater: '已由人工与 1260H 清单中的“{name}”合并，后者是它后来的名称。',
  joinedCmicFormer: '已由人工与 NS-CMIC 清单中的“{name}”合并，本公告（notice）将该名称载为它的曾用名。',
  joinedAliasAnd:
    '已由人工与 Entity List（实体清单）中的“{name}”（该清单将此处的名称载为另一名称）和 1260H 清单中的“{name2}”合并。',
  joinedThree: '已由人工与 § 889 和 FCC 清单中的“{name}”以及 1260H 清单中的“{name2}”合并。',
  joinedCmicEntity: '已由人工与 NS-CMIC 清单中的“{name}”和 Entity List（实体清单）中的“{name2}”合并。',
  joined1260hCmic: '已由人工与 1260H 清单中的“{name}”和 NS-CMIC 清单中的“{name2}”合并。',
  joinedHongKong: '已由人工与 1260H 清单中的“{name}”合并；此处的清单给出的是香港的公司编号 2162198。',
  joinedEarlier: '已由人工与 Entity List（实体清单）和 NS-CMIC 清单中的“{name}”合并，后者是它较早的名称。',
  joinedCmicLater: '已由人工与 NS-CMIC 清单中的“{name}”和 1260H 清单中的“{name2}”（它后来的名称）合并。',
  groupCmic: '已由人工与 NS-CMIC 清单中的“{name}”和 1260H 清单中的“{name2}”合并：它们是同一集团的三家公司。',
  groupEntity:
    '已由人工与 Entity List（实体清单）中的“{name}”和 1260H 清单中的“{name2}”合并：它们是同一集团的三家公司。',
  groupEntityCmic:
    '已由人工与 Entity List（实体清单）中的“{name}”和 NS-CMIC 清单中的“{name2}”合并：它们是同一集团的三家公司。',
};

/** Sentences of notes to reported links: owners, subsidiaries, brands and makers of relabelled goods, in simplified Chinese. */
export const linkNotes: Words['records']['linkNotes'] = {
  reutersFour: 'Reuters 将这五家公司中的至少四家计为 Hikvision 的公司。',
  reutersOne: 'Reuters 将它与载于 2021 年半年度报告的四家公司一并提及。',
  registry: '登记查询显示 Hikvision 为股东，地方政府的投资载体（vehicles）为部分所有者；所持份额未读取。',
  notParent: '清单本身没有将 Hikvision 载为母公司。',
  withoutParent: '据报道；Entity List（实体清单）载明了这家公司，但没有载明其母公司。',
  controlling: '据报道为具有控制权的所有者，所持股份不到一半。',
  cethik: 'Entity List（实体清单）将 CETHIK Group 和 China Electronics Technology HIK Group 载为该研究所的其他名称。',
  canada:
    '{day} 的枢密令（Order in Council）要求该公司结束其在加拿大的业务；此处不知道司法审查（judicial review）的结果。',
  shanghai: '自 {day} 起在上海上市，代码为 688475。',
  lorex: '自 2018 年起为 Dahua 所有；据报道于 2022 年 11 月售出，2023 年生效。',
  prama: '据报道为合资企业，现为 Prama India；此处不知道目前的份额。',
  modelAndYear: '取决于型号和年份。',
  modelAndYearOrHikvision: '取决于型号和年份；据报道，部分型号是 Hikvision 的。',
  ipCameras: 'IP 摄像机；取决于型号和年份。',
  ipCameraLine: 'IP 摄像机系列；取决于型号和年份。',
  performanceLine: '仅限 Performance 系列。',
  before2021: '2021 年之前的型号。',
  mostLines: '大多数系列。',
  oldModels: '旧型号。',
  someModels: '仅限部分型号。',
  partNumbers: '以 STE- 开头的部件号。',
  thermal: '热成像设备。',
  shortForm: '简称“LTS”已略去：它有许多其他含义。',
};
