import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What each list means for whom, as its citation in the model says it; no advice, no verdict. */
const sentences: Words['meanings']['sentences'] = {
  'us-bis-el': {
    'private-buyer':
      'Entity List（实体清单）管制的是列名当事方作为买方、收货人或最终用户参与的出口、再出口和转让；就其本身而言，它没有涉及向其购买。',
    exporter:
      '列名当事方作为买方、收货人或最终用户参与交易时，出口、再出口或转让受 EAR（《出口管理条例》）管辖的物项需要 BIS 许可证；条目载明涉及哪些物项，以及如何审查申请。',
  },
  'us-bis-uvl': {
    'private-buyer':
      'Unverified List（未核实清单）涉及的是列名当事方为交易一方（party to the transaction）的出口、再出口和转让；就其本身而言，它没有涉及向其购买。',
    exporter:
      '列名当事方为交易一方（party to the transaction）时，暂停适用许可例外（license exceptions）；在出口、再出口或转让无需许可证的物项之前，需要取得该当事方的 UVL 声明（UVL statement）。',
  },
  'us-bis-dpl': {
    exporter: '针对列名者的拒绝令（denial order）所不允许的交易，任何人都不得参与。',
  },
  'us-bis-meu': {
    exporter:
      '向列名当事方出口、再出口或转让第 744 部分第 2 号补编（Supplement No. 2 to Part 744）所列物项，需要 BIS 许可证。',
  },
  'us-ndaa-889': {
    'federal-buyer':
      '机构不得采购或取得受涵盖的设备或服务（covered equipment or services），不得采购或取得将其用作任何系统的实质性或必要组成部分、或用作系统中关键技术（critical technology）的设备、系统或服务，也不得与使用此类设备、系统或服务的实体签订合同。Huawei 和 ZTE 的电信设备不论用途均受涵盖；Hytera、Hikvision 和 Dahua 的视频监控和电信设备，在用于公共安保、政府设施安保、关键基础设施的实体安保监控（physical security surveillance）和其他国家安保（national security）目的时受涵盖。',
    grantee: '联邦拨款和贷款资金不得用于采购或取得受涵盖的设备或服务（covered equipment or services）。',
    'private-buyer':
      '§ 889（第 889 条）约束联邦机构、与其签订合同者，以及使用联邦拨款或贷款者；就其本身而言，它没有涉及其他采购。',
  },
  'us-fcc-covered': {
    grantee:
      'FCC 各项目（包括普遍服务，universal service）用于先进通信服务（advanced communications service）资本支出的联邦补贴，不得用于取得受涵盖的设备或服务（covered equipment or services），也不得用于维护此前取得的此类设备或服务。',
    'private-buyer':
      '条目涵盖设备的，该设备不再获得新的 FCC 授权（authorization）；据报，对于部分制造商，此前已获授权的设备将停止进口和销售，详见条目及其注释。该清单并不要求停止使用已经拥有的设备。',
  },
  'us-dod-1260h': {
    'federal-buyer':
      '自 2026 年 6 月 30 日起，Department of Defense（美国国防部）不得与列名公司或其控制的当事方签订合同；该清单本身不管制其他机构。',
    'private-buyer': '该限制针对的是 Department of Defense（美国国防部）的合同；就其本身而言，该清单没有涉及私营采购。',
  },
  'us-ofac-ns-cmic': {
    'private-buyer': '该行政命令（order）涉及的是公开交易的证券；就其本身而言，它没有涉及购买列名公司的货物。',
    exporter: '该行政命令（order）涉及的是公开交易的证券；就其本身而言，它没有涉及向列名公司出口。',
    investor: '美国人（U.S. persons）不得买卖列名公司的公开交易证券或其衍生品；该命令本身并不冻结该公司的财产。',
  },
  'us-dhs-uflpa': {
    'private-buyer':
      '全部或部分由列名当事方制造的货物，被推定为使用强迫劳动（forced labor）制造；除非该推定被反证推翻，否则不得进入美国。',
    exporter: '该法（Act）涉及的是向美国的进口；就其本身而言，它没有涉及向列名当事方出口。',
  },
};

/** What a listing means for whom, in simplified Chinese. */
export const meanings: Words['meanings'] = {
  roleNames: {
    'federal-buyer': '联邦采购方',
    grantee: '拨款或贷款接受方',
    'private-buyer': '私营采购方',
    exporter: '向该公司出口的一方',
    investor: '投资者',
  },
  picker: {
    label: '阅读身份',
    all: '所有身份',
    several: (count) => pluralIn('zh-CN', count, { other: '# 种身份' }),
  },
  title: '这意味着什么',
  byRole: '对不同身份意味着什么',
  sentences,
  ofNamedCompany: (named, reachWords) =>
    `清单的含义是针对 ${named} 而言的。在此只有当这家公司属于其“${reachWords}”时才适用；这一点是据报道的，并非清单所述。`,
  ofNamedMaker: (named) =>
    `清单的含义是针对 ${named} 的设备而言的。在此只有当带有此品牌的产品由 ${named} 制造时才适用；这一点是据报道的，并非清单所述。`,
  linkIsNoListing: '据报道的关联不是列名：关于清单对另一家公司意味着什么的说明，不针对这家公司。',
};
