import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** Where pages are read, and the first page, in simplified Chinese. */
export const access: Words['access'] = {
  unread: {
    switchedOff: {
      why: 'Listlight 已设定为不读取此网站。',
      remedy: '弹出窗口会说明由谁设定；如可更改，您可在其中更改。',
    },
    onClick: {
      why: '网页在点击后才读取；本页尚未要求读取。',
      remedy: '请在 Listlight 的弹出窗口中按“立即读取本页”。',
    },
  },
  site: {
    title: 'Listlight 的读取范围',
    state: {
      read: (site) => `已对 ${site} 开启读取。`,
      nothingRead: (site) => `已对 ${site} 开启读取，但本页没有任何内容被读取。`,
      off: (site) => `未读取：已设定从不读取 ${site}。`,
      click: (site) => `未读取：网页只在点击后读取（${site}）。`,
      notChosen: (site) => `未读取：${site} 不在选定的网站之中。`,
      withheld: (site) => `未读取：浏览器不让 Listlight 访问 ${site}。`,
      withheldUnnamed: '未读取：浏览器不让 Listlight 访问此网站。',
      noSite: '本页不属于任何可以开启或关闭的网站。',
    },
    legend: (site) => `${site} 及其下的所有网站`,
    on: '读取',
    off: '从不读取',
    usual: {
      all: '按通常设置：读取所有网站',
      chosen: '按通常设置：仅读取选定的网站',
      click: '按通常设置：点击后读取',
    },
    readNow: '立即读取本页',
    couldNotRead: '浏览器没有让 Listlight 读取本页。',
    allow: (site) => `请浏览器允许访问 ${site}`,
    howToAllow: {
      chromium: '授予访问权限：打开浏览器工具栏中的扩展程序菜单，选择 Listlight，并允许其访问此网站或所有网站。',
      firefox:
        '授予访问权限：打开浏览器工具栏中的扩展菜单，按 Listlight 旁边的齿轮，为此网站选择“始终允许”（Always Allow）。',
    },
    locked: '贵组织已设定 Listlight 的读取范围。',
    failed: '未能更改。请重试。',
  },
  where: {
    legend: 'Listlight 应在哪里读取？',
    all: { name: '在所有网站上', what: '查看您打开的每一个网页。这是通常的选择。' },
    chosen: { name: '在选定的网站上', what: '只查看您指明的网站的网页。' },
    click: { name: '仅在点击时', what: '在您按下 Listlight 的按钮并要求读取之前，不查看任何内容。' },
  },
  chosen: {
    legend: '会被读取的网站',
    offer: '以下为知名的交易平台，供您选用；没有替您选定任何一个：',
    add: '其他网站',
    addHint: '主机名，例如 supplier.example',
    addButton: '添加',
    notUnderstood: '无法识别为网站。请输入主机名，例如 supplier.example。',
    remove: (site) => `移除 ${site}`,
    own: '您指明的网站',
    none: '尚未选定任何网站，因此不读取任何内容。',
  },
  welcome: {
    documentTitle: 'Listlight：首页',
    title: 'Listlight 已就绪',
    lead: '它在您打开的网页中查找列入美国政府清单的公司名称，加以标记，并显示每份清单的内容及其出处和日期。其含义由您判断。',
    readsTitle: '读取的内容',
    reads:
      '您打开的网页的文本，以您在下方允许的范围为限：标题、描述、标签和链接地址。绝不读取您输入的内容、密码和编辑器。',
    staysTitle: '任何内容都不会离开本计算机',
    stays:
      '查找在您的浏览器内进行。没有账户，没有服务器，没有统计，也不记录网页历史。除非您或贵组织启用清单更新，或您让 Listlight 从地址读取 PDF，否则它不会向互联网请求任何内容。',
    tryTitle: '试一试',
    tryIt: 'Listlight 附带一个虚构供应商的示例页面，无需互联网即可显示。',
    tryLink: '打开示例页面',
    whereTitle: '读取范围',
    whereLater: '您可以随时更改；单个网站可在 Listlight 的弹出窗口中更改。',
    saved: '已保存。',
    notSaved: '未能保存。请重试。',
    listsTitle: '已保存的清单',
    listsLead: '标为“节选”的副本中没有的名称，仍可能在该清单上。',
    listsWaiting: '正在询问保存了哪些清单……',
    listsFailed: 'Listlight 中保存清单的部分没有应答。请重新加载本页。',
    listsLink: '关于清单的全部信息，以及如何保持更新',
    listColumn: '清单',
    copyColumn: '副本日期',
    entriesColumn: '已保存的条目',
    entries: (count, isComplete) =>
      isComplete ? `${count.toLocaleString('zh-CN')}，完整` : `${count.toLocaleString('zh-CN')}，节选`,
    entryTitle: '使用方式',
    entry: [
      '浏览器工具栏中的 Listlight 按钮：显示在本页上发现的内容。如果没有看到按钮，请打开扩展程序菜单并将其固定。',
      '将指针移到标记的名称上：显示一张卡片，其中有原因、清单及其出处。',
      '在选中的文本、链接或图片上单击鼠标右键：在清单中查找。',
      '在地址栏中输入“listlight”和一个空格：按名称查找公司。',
    ],
    keysTitle: '快捷键（以您的浏览器中的设置为准）',
    keyNames: {
      _execute_action: '打开 Listlight',
      'next-hit': '页面上的下一个名称',
      'previous-hit': '页面上的上一个名称',
      'toggle-site': '读取此网站，或停止读取',
    },
    noKey: '未设置快捷键',
    end: 'Listlight 不提供法律意见；命中只是可能的匹配（possible match），不是对任何人的认定。',
  },
  sample: {
    documentTitle: '示例页面',
    label: '这是一个示例。供应商、价格和报价均为虚构；本页没有任何内容来自互联网。',
    looking: '正在查看本页……',
    found: (count) => pluralIn('zh-CN', count, { other: '发现 # 家公司：均为可能的匹配，已在下方标记。' }),
    nothing: '未发现名称。清单可能尚未加载。',
    next: '将指针停在标记的名称上，可查看标记的原因；或打开已发现的内容：',
    open: '显示已发现的内容',
    byHand: '请按浏览器工具栏中的 Listlight 按钮。',
    back: '返回首页',
  },
};
