import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const tabs = (count: number) => pluralIn('zh-CN', count, { other: '# 个标签页' });

/** Why a tab was not read, in a few words; the last two where the user has set so. */
const unread: Readonly<Record<keyof Words['panel']['unread'], string>> = {
  'browser-page': '浏览器自身的页面',
  store: '扩展程序商店',
  source: '网页的源代码',
  pdf: '浏览器查看器中的 PDF',
  file: '本计算机上的文件',
  'no-permission': '没有此网站的访问权限',
  'switched-off': '已对此网站关闭',
  'on-click': '仅在您要求时读取',
};

/** The side panel, in simplified Chinese. */
export const panel: Words['panel'] = {
  views: '侧边栏显示的内容',
  thisPage: '本页',
  openTabs: '打开的标签页',
  about: '当前页面',
  untitled: '无标题的页面',
  asking: '正在询问发现了什么……',
  loading: '页面正在加载……',
  failed: 'Listlight 无法说明本页上有什么。',
  noAnswer:
    'Listlight 中保存清单的部分没有应答。这与本页的内容无关。请重试；如果仍然如此，请重新加载本页，或关闭扩展程序后重新启用。',
  tryAgain: '重试',
  errorText: '错误信息',
  ownPage: '这是 Listlight 自己的页面，不会读取。',
  openPanel: '在侧边栏中打开',
  lists: '清单',
  decides: 'Listlight 只查找名称，由人作出判断。命中只是可能的匹配（possible match）。',

  comparing: '正在查看在打开的标签页中发现的内容……',
  comparingFailed: 'Listlight 无法说明打开的标签页中有什么。',
  noTabs: '此窗口中没有打开任何页面。',
  tabsRead: (read, open) => pluralIn('zh-CN', open, { other: `打开的 # 个标签页中，已读取 ${read} 个。` }),
  tabsWith: {
    listed: (count) => `${tabs(count)}提到清单上列名的公司。`,
    derived: (count) => `${tabs(count)}没有提到清单上列名的公司，但提到为清单措辞所涵盖的公司。`,
    affiliated: (count) => `${tabs(count)}只提到据报道与列名公司有关联的公司。`,
    hint: (count) => `${tabs(count)}只有线索。`,
  },
  tabsWithout: (count, dates) => `${tabs(count)}：在日期为 ${dates} 的清单中未发现名称。`,
  tabsLeftOut: (count) => `${tabs(count)}：发现了名称，但都因您的决定或设置而未显示。`,
  tabsNoList: '没有加载任何清单，因此没有查找任何内容。',
  table: '此窗口中打开的标签页，依据最强的在前',
  tab: '标签页',
  companies: '提到的公司',
  onLists: '清单',
  inFront: '当前',
  stillReading: '仍在读取',
  asleep: '未读取：浏览器已让该标签页休眠。请切换到该标签页以便读取。',
  notRead: (why) => `未读取：${why}。`,
  notReadYet: '未读取。如果是普通页面，请重新加载该标签页。',
  unread: unread,
  nothing: (dates) => `在日期为 ${dates} 的清单中未发现名称`,
  leftOut: (companies) => pluralIn('zh-CN', companies, { other: '发现 # 家公司，因您的决定或设置而未显示' }),
  nothingYet: '目前未发现名称',
  results: (named, total) => pluralIn('zh-CN', total, { other: `# 条结果中有 ${named} 条提到具有清单状态的公司` }),
  moreNames: (more) => pluralIn('zh-CN', more, { other: '以及另外 # 个' }),
  byWording: (lists) => `依清单措辞：${lists}`,
  behindNames: '每个名称之后都有清单关于它的内容及其出处。结果在弹出窗口或此处查看过该页面之后才会计数。',
  goTo: (title) => `转到标签页 ${title}`,
};
