import type { Words } from '../../words.ts';

/** What each list means, as the list files say it, in simplified Chinese; a list's id is its key. */
export const meanings: Words['records']['meanings'] = {
  dpl: '被拒绝者（denied person）已失去出口特权（export privileges）；其拒绝令（denial order）不准进行的交易，任何人都不得参与。',
  entityList:
    '向列名当事方出口、再出口或转让受 EAR（《出口管理条例》）管辖的物项，需要 BIS 许可证；该清单本身不管制向其购买。',
  meu: '向列名当事方出口、再出口或转让第 744 部分第 2 号补编（Supplement No. 2 to Part 744）所列物项，需要 BIS 许可证。',
  uvl: 'BIS 未能核实以往货物的最终用途：对列名当事方暂停适用许可例外（license exceptions），其他物项需要声明（UVL statement）。',
  uflpa:
    '全部或部分由列名当事方制造的货物，被推定为使用强迫劳动（forced labor）制造；除非该推定被反证推翻，否则不得进入美国。',
  dod1237: '该清单曾载明 Department of Defense（美国国防部）认定由中国军方拥有或控制的公司；它已由 § 1260H 清单取代。',
  dod1260h:
    '自 {day} 起，Department of Defense（美国国防部）不得与列名公司或其控制的当事方签订合同；该清单本身不管制其他购买方。',
  fcc: '联邦普遍服务（universal service）资金不得用于支付受涵盖的设备或服务（covered equipment or services），受涵盖的设备不再获得新的 FCC 授权（authorization）；该清单并不妨碍使用已经拥有的设备。',
  ndaa889:
    '联邦机构不得采购列名公司的受涵盖的设备（covered equipment），也不得与使用此类设备的当事方签订合同；联邦拨款和贷款资金不得用于支付此类设备。',
  nsCmic: '美国人（U.S. persons）不得买卖列名公司的公开交易证券；该清单不管制其货物的贸易。',
  sdn: '列名当事方受美国管辖的财产被冻结（blocked），美国人（U.S. persons）不得与之交易。',
};

/** What the copy of a list holds: of the lists that ship, and of editions that were read, in simplified Chinese. */
export const covers: Words['records']['covers'] = {
  none: '未保存任何行；仅用于“未列名”。',
  entityList:
    '3,409 个条目中的 25 个：Hikvision、其在新疆的五家公司、Hikmicro 和 CETC 52；2019 年 10 月规则的各公司；另一些摄像机、无人机、无线电设备和芯片的制造商；AO Kaspersky Lab、Aerosun 和 Hengtong 的两家公司。',
  uvl: '{day} 新增的 14 个在中国的当事方（persons）中的 9 个，以名称已经确定者为限；没有读取过完整副本，因此此处的任何内容都不表明某个当事方不在该清单上。',
  dod1237: '仅含 Hikvision。该清单早于 § 1260H 清单，2021 年 6 月由后者取代。',
  dod1260h:
    '2026 年 6 月的版本完整：80 个集团以及与其一并载明的 108 家子公司，各占一行；较早的版本仅含 Hikvision 和 Dahua。',
  fcc: '该清单截至 {day} 的全部 15 行，包括设备类别，以及据报道于 {day2} 新增的两个类别（可信度中等）。',
  ndaa889:
    '该法律载明的五家公司。Secretary of Defense（美国国防部长）可依据 § 889(f)(3)(D) 增列实体；此处未保存任何此类实体。',
  nsCmic: '该清单的全部 68 家公司。',
  ownList: '贵组织清单的全部 {number} 个条目，以 {day} 读取的内容为准。',
  ownListOfOne: '贵组织清单的全部 1 个条目，以 {day} 读取的内容为准。',
  undated:
    '文件 {name} 中的 {number} 个条目，读取于 {day}；该文件没有说明其日期：它可能较旧，其中没有的内容可能在该清单上。',
  undatedOfOne:
    '文件 {name} 中的 1 个条目，读取于 {day}；该文件没有说明其日期：它可能较旧，其中没有的内容可能在该清单上。',
  dated: '{name}于 {day} 所载的全部 {number} 个条目。',
  read: '{name}在 {day} 读取时所载的全部 {number} 个条目。',
};

/** What official files are called in a sentence, in simplified Chinese. */
export const publications: Words['records']['publications'] = {
  csl: 'Consolidated Screening List（综合筛查清单）',
  bis: 'BIS 自己的文件',
  ecfr: 'eCFR（《联邦法规》电子版）',
  ofac: 'OFAC 自己的文件',
  file: '名为 {name} 的文件',
};

/** Which copy was read to its end where a company is said not to be named, in simplified Chinese. */
export const absences: Words['records']['absences'] = {
  dpl: '{day} 的完整 Denied Persons List（{number} 个条目）',
  nsCmic: '截至 {day} 的完整 NS-CMIC List（{number} 家公司）',
  sdn: '2023 年 11 月的完整 SDN 文件（{number} 行；具体日期不详，按当月 1 日标示）',
  uflpa: '截至 {day} 的完整 UFLPA Entity List（{number} 个条目）',
  supplement: '截至 {day} 的 Supplement No. {number} to Part 744 完整副本（{number2} 个条目）',
  entityList: '{day} 的 eCFR 中 Supplement No. 4 to Part 744 的完整副本（{number} 个条目）',
  entityListHytera:
    '{day} 的 eCFR 中 Supplement No. 4 to Part 744 的完整副本（{number} 个条目）；其中列有香港的 Hytera Communications Limited，那是另一家公司',
  notice: '{day} 的完整公告，91 FR 35189（80 个集团及其列出的子公司）',
  edition: '{name} 的完整数据，来源：{name2}，{number} 个条目，{day} 读取',
  editionDated: '{name} 的完整数据，来源：{name2}，日期为 {day}，{number} 个条目，{day2} 读取',
};
