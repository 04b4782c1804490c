import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What each ground means, what it does not, and what to do about it. */
const bases: Words['help']['bases'] = {
  listed: {
    means:
      '某份清单载有这家公司的名称。按照规定的规则，页面上的名称与该名称、与清单所载的该公司其他名称，或与 Listlight 已知的一种写法相同，理由中会说明是哪一种；并引用将其列入的公告（notice）。',
    not: '这并不说明页面所指的就是这家公司：两家公司可能同名。这也不说明不得购买、销售或使用任何东西；这取决于具体清单以及您的身份。',
    todo: '请阅读出处，核对地址和全称，并查看该清单对您意味着什么。',
  },
  derived: {
    means:
      '所持有的副本均未载有这家公司的名称，但某份清单的措辞涵盖的范围更广：§ 889（第 889 条）和 Covered List（涵盖清单）提到其列名公司的“subsidiaries and affiliates”（子公司和关联公司），而“equipment produced by”（由其生产的设备）也涵盖品牌。这家公司属于此类，是由所示来源报道的。',
    not: '这不是列名，清单也没有说这家公司属于列名公司。Entity List（实体清单）的状态从不以这种方式推得。',
    todo: '请对照阅读清单的原文和相关报道；如果事关重要，请就相关日期的所有权情况询问该公司或法律顾问。',
  },
  affiliated: {
    means: '所引用的来源报道了这家公司与某家列名公司之间的关联：所有者、同一集团的成员或品牌。',
    not: '这不是列名。已读取的清单副本都没有载明这家公司，其措辞也未涵盖这家公司。',
    todo: '请阅读该来源，并注意其日期：所有者会发生变化。',
  },
  hint: {
    means: '有迹象指向某家制造商：符合其格式的部件号，或者据报道以其他名称销售其产品的品牌。',
    not: '这不是列名，也不是证明。部件号彼此相似，贴牌产品的制造商每年都可能更换。',
    todo: '请向卖方询问产品由谁制造，并要求书面说明。',
  },
};

/** What a list does not do, by its id, beside what it does; both stand on the law that is cited with them. */
const notByList: Words['help']['notByList'] = {
  'us-bis-el':
    '它管制的是向列名当事方提供的物项。它不管制向其购买。它适用于被列名的当事方，除非 BIS 的关联公司规则适用（见下文）。',
  'us-bis-uvl': '它不是对公司的不利认定：它只说明以往货物的最终用途未能核实。',
  'us-bis-meu': '它管制的是向列名当事方提供的物项，不管制向其购买。',
  'us-bis-dpl': '具体不得从事哪些行为，载于针对每一当事人的命令（order），该命令有截止日期。',
  'us-ndaa-889': '既不向联邦机构销售、也不使用联邦拨款或贷款的购买方，不受其约束。',
  'us-fcc-covered': '它并不要求停止使用已经拥有的设备。',
  'us-dod-1260h': '除 Department of Defense（美国国防部）外，它本身不管制其他购买方。',
  'us-dod-1237': '它已终止：2021 年 6 月由 § 1260H 清单取代。保留此行，供查询较早日期的情况。',
  'us-ofac-ns-cmic': '它涉及的是证券。它不冻结财产，也不管制公司货物的贸易。',
  'us-ofac-sdn': '仅与其中某个名称相似的名称，并不在该清单上：OFAC 提供日期、地址和编号，用以区分各当事方。',
  'us-dhs-uflpa': '它涉及的是进入美国的货物，其推定（presumption）可以在美国提出反证推翻。',
};

/** The help page and the troubleshooting text, in simplified Chinese. */
export const help: Words['help'] = {
  help: '帮助',
  title: 'Listlight：帮助',
  lead: 'Listlight 在您打开的网页中查找美国清单上的公司名称，并显示各清单有关这些公司的内容及其官方出处。它负责查找，由人作出判断。',
  contents: '本页内容',
  tail: '此处内容不构成法律意见。作者与所提及的任何机构或公司均无关联。',

  basesTitle: '什么是命中',
  basesLead:
    '命中是可能的匹配（possible match）：按照规定的规则，页面上的某段文本与某个名称相同。每家公司均以其最强的依据显示，并以形状、文字和颜色表示。',
  means: '说明什么',
  meansNot: '不说明什么',
  todo: '应做什么',
  bases,

  nilTitle: '“未发现名称”是什么意思',
  nil: [
    '在能够读取的文本中，没有已保存清单中的任何名称；所依据的是标明日期的副本。其含义仅限于此。',
    '这不是对卖方、产品或网页的任何说明。名称可能出现在图片中、未打开的网页上，或在副本日期之后的清单上；仅部分保存的清单（“节选”）可能载有此处没有的公司。',
    '只有在读取了清单的完整副本时，才会说某家公司“未列名”，并标明该副本的日期。',
  ],

  listsTitle: '清单',
  listsLead: (dates) => `每项说明都来自清单的副本，并标明其日期。已保存副本的日期为：${dates}。`,
  listsAsk: '正在询问保存了哪些清单……',
  listsFailed: 'Listlight 中保存清单的部分没有应答。请重新加载本页。',
  listsMore: '清单来自哪里、距今多久、如何更新：见清单页面。',
  authority: '主管机构',
  law: '法律',
  does: '作用',
  doesNot: '不涉及',
  notByList,
  affiliatesRule: (day) =>
    `BIS 有一项关于关联公司（affiliates，由列名当事方持有 50% 或以上）的规则，曾暂停至 ${day}。现在是否适用，本副本中没有说明：请向 BIS 核实。`,
  copy: '已保存的副本',
  copyOf: (day, entries, isComplete) =>
    entries === 0
      ? `截至 ${day}；未保存任何条目，因此不查找任何名称`
      : pluralIn('zh-CN', entries, {
          other: isComplete ? `截至 ${day}，共 # 个条目，完整` : `截至 ${day}，共 # 个条目，节选`,
        }),
  covers: '副本内容',
  ownList: '这是贵组织自己的清单。其中的内容是贵组织的说法，不是任何主管机构的说法。',

  unreadTitle: '无法读取的内容',
  unread: [
    '浏览器自身的页面、扩展程序商店、本计算机上的文件和源代码视图：浏览器不让任何扩展程序访问。Listlight 会在那里说明“本页未读取”。',
    '浏览器的 PDF 查看器。弹出窗口会提供在 Listlight 自己的页面上读取该文件的选项，并且只在您点击之后才获取文件。',
    '图片、图形和视频中的文字，以及嵌入的文档。页面上有多少这类内容，会与查找结果一并说明。',
    '浏览器未授予访问权限的其他网站的框架。未读取的框架会列出其主机名。',
    '您输入的内容：从不读取输入框、密码和编辑器。',
  ],

  keysTitle: '按键',
  keys: [
    { keys: 'Alt+Shift+L', mac: 'Control+Shift+L', does: '打开弹出窗口' },
    { keys: 'Alt+Shift+O', mac: 'Control+Shift+O', does: '读取此网站，或不再读取' },
    { keys: 'Alt+.', mac: 'Control+.', does: '页面上的下一个名称；打开其卡片' },
    { keys: 'Alt+,', mac: 'Control+,', does: '上一个名称' },
    { keys: 'Escape', mac: 'Escape', does: '关闭卡片，回到您原来的位置' },
    { keys: 'Tab', mac: 'Tab', does: '在弹出窗口、侧边栏和卡片中依次移动' },
    { keys: '← →', mac: '← →', does: '在侧边栏中，从一个视图切换到另一个视图' },
  ],
  key: '按键',
  onMac: '在 Mac 上',
  keyDoes: '作用',
  keysChange:
    '可以在浏览器中更改：chrome://extensions/shortcuts、edge://extensions/shortcuts；在 Firefox 中，请使用 about:addons 页面的“管理扩展快捷键”。',

  privacyTitle: '隐私',
  privacy: [
    '您打开的网页的文本，只从网页传到本浏览器中扩展程序自身的后台，不会传到其他任何地方。',
    '在标签页中发现的内容保存在内存中，直到浏览器关闭。网页地址会显示；除非您自己保存或开始一次抽查（抽查期间打开的网页会被留存），否则不会存储任何地址。',
    'Listlight 只向服务器请求两类内容：您启用的官方清单，每天一次，仅在失败后或您点击时才会更频繁，所有人的请求都相同；以及您点击其地址之后的 PDF。没有账户，没有我们的服务器，也没有统计。',
    '网页本身不会改变：名称是用浏览器的一种功能标记的，不会向网页添加任何内容。',
  ],

  supportTitle: '故障排查信息',
  supportLead:
    '有助于找出某项功能为何不能正常工作的信息：版本、清单及其日期、设置和数量。其中没有网页地址，没有网站名称，也没有您写下的任何内容。要复制的内容显示在此处。',
  supportCopy: '复制故障排查信息',
  supportCopied: '已复制。',
  supportNotCopied: '浏览器没有允许复制。请选中文本并自行复制。',
  supportText: '要复制的文本',
  supportAsking: '正在汇总……',
};
