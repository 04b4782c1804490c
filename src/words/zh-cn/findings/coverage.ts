import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What was read, against which lists, and what was not, in simplified Chinese. */
export const coverage: Words['findings']['coverage'] = {
  listsUsed: (count) => `所用清单：${count}`,
  dated: (dates) => `日期：${dates}`,
  datedWithOld: (dates, old) => `日期：${dates}；${old}`,
  oldCopies: (count) => `旧副本：${count}`,
  columns: { list: '清单', copyOf: '副本日期', age: '已有时间', entries: '条目数', held: '保存范围' },
  days: (count) => pluralIn('zh-CN', count, { other: '# 天' }),
  daysOldCopy: (count) => pluralIn('zh-CN', count, { other: '# 天，旧副本' }),
  excerptMeans: '节选：副本只含清单的部分条目，此处没有的名称仍可能在清单上。',
  notLookedThrough: (lists) => `未查找，因为没有保存条目：${lists}。关于这些清单的已知内容见各公司之下。`,
  listsProblem: {
    damaged: ({ why }) => `存储的名单已损坏（${why}）；现使用随此版本附带的名单。下载或导入的名单需要重新读取。`,
    olderUsed: ({ why }) => `最新存储的名单已损坏（${why}）；现使用此前存储的名单。`,
    newer: '存储的名单由更新版本的 Listlight 写入；现使用随此版本附带的名单。下载或导入的名单需要重新读取。',
    gone: '存储的名单已不存在，例如浏览器的存储被清空；现使用随此版本附带的名单。下载或导入的名单需要重新读取。',
    unusable: ({ why }) => `无法使用浏览器的存储（${why}）；现使用随此版本附带的名单。`,
  },

  read: (parts) => `已读取：${parts}。`,
  documentParts: (pages, runs, characters) =>
    [pages, pluralIn('zh-CN', runs, { other: '# 段文本' }), pluralIn('zh-CN', characters, { other: '# 个字符' })].join(
      '，',
    ),
  pages: (total) => pluralIn('zh-CN', total, { other: '# 页' }),
  somePages: (read, total) => pluralIn('zh-CN', total, { other: `# 页中的 ${read} 页` }),
  withoutText: (pages, count) => `${pages}（${count} 页没有文本）`,
  missed: {
    page: (parts) => pluralIn('zh-CN', parts, { other: '未能读取：网页的 # 个部分' }),
    document: (parts) => pluralIn('zh-CN', parts, { other: '未能读取：文档的 # 个部分' }),
  },
  noText: (page) => `第 ${page} 页没有能够读取的文本（可能是图片）。`,
  noTexts: (pages) => `第 ${pages} 页没有能够读取的文本（可能是图片）。`,

  unread: {
    'browser-page': '这是浏览器自身的页面，任何扩展程序都不能读取。',
    store: '这是扩展程序商店，浏览器不允许任何扩展程序读取。',
    source: '这是网页的源代码，扩展程序不在其中运行。',
    pdf: '这是浏览器查看器中的 PDF，任何扩展程序都不能读取。',
    file: '这是本计算机上的文件，Listlight 不在文件上运行。',
    'no-permission': 'Listlight 没有此网站的访问权限。',
    unknown: '扩展程序无法读取浏览器页面、扩展程序商店、浏览器的 PDF 查看器，以及没有访问权限的网站。',
  },
  remedies: {
    source: '请打开网页本身。',
    'no-permission': '请在浏览器的扩展程序菜单中允许 Listlight 访问此网站，然后重新加载本页。',
    unknown: '如果这是普通网页，请重新加载，或在浏览器的扩展程序菜单中允许 Listlight 访问此网站。',
  },
  nothingKnown: (why) => `${why}因此，此处对本页上的公司一无所知。`,
  pdf: {
    inViewer: '扩展程序无法读取浏览器 PDF 查看器显示的内容。Listlight 可以在自己的页面上读取该文件本身：',
    read: '读取此 PDF',
    nothingKnown: '目前对其中的公司一无所知。',
    ifOne: (button) => `如果这是 PDF：${button}`,
  },
};
