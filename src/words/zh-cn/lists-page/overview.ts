import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** Which lists are held, in simplified Chinese. */
export const overview: Words['lists']['overview'] = {
  held: (entries, lists, others) => {
    const entriesHeld = pluralIn('zh-CN', entries, { other: '# 个条目' });
    const listsHeld = pluralIn('zh-CN', lists, { other: '# 份清单' });
    const none = pluralIn('zh-CN', others, { other: '另有 # 份清单未保存任何条目。' });
    const held = `本设备保存了 ${listsHeld}中的 ${entriesHeld}。网页仅与这些内容比对。`;
    return others === 0 ? held : `${held}${none}`;
  },
  table: {
    title: '已保存的清单',
    wide: '本机名单一览表',
    columns: {
      list: '清单',
      asOf: '截至',
      age: '距今',
      entries: '条目数',
      held: '范围',
      origin: '来源',
      lastReading: '上次读取',
      next: '下次读取',
      toLookAt: '待查看',
    },
    own: '贵组织自有清单',
    notOfficial: '非官方清单',
    coverage: { complete: '完整', excerpt: '节选' },
    noEntry: '未保存任何现行条目',
    notReadYet: '尚未读取',
    nonePlanned: '未安排',
    waits: '等待决定',
    warnings: (count) => pluralIn('zh-CN', count, { other: '# 条警告' }),
    nothingToLookAt: '无',
  },
  dateBasis: {
    stated: '以发布方所述为准',
    file: '文件的读取日期',
    read: '读取日期',
  },
  origin: {
    bundled: '随本版本提供',
    file: (name) => `文件 ${name}`,
    download: (host) => `下载自 ${host}`,
  },
  details: {
    fullName: '全称',
    legalBasis: '法律依据',
    officialPage: '官方页面',
    meaning: '含义',
    covers: '本副本内容',
    isExcerpt: '此处没有的名称仍可能在该清单上。',
    lastReading: '上次读取',
    read: '读取',
    readFrom: (when, size, from) => `${when}，${size}，来自 ${from}`,
    serverDate: '服务器日期',
    inUseSince: '开始使用',
    parties: '本清单上的当事方',
    changes: '本清单的变更',
  },
  edition: {
    restore: (dates) => `恢复上一版本（${dates}）`,
    restoreQuestion: (dates, origin, lists) => `要让 ${lists} 重新使用 ${dates} 的版本（${origin}）吗？`,
    restoreYes: '恢复',
    removeList: '移除此清单',
    removeListQuestion: (lists) => `要从本设备移除 ${lists} 吗？`,
    removeEdition: '移除此版本',
    removeEditionQuestion: (lists) => `要移除此版本（${lists}）吗？移除后将重新使用随本软件版本提供的内容。`,
    removeYes: '移除',
    no: '保持不变',
  },
  waiting: {
    title: (lists) => `有新版本等待您决定：${lists}`,
    why: (when, origin) => `${when} 读取，${origin}。它与正在使用的版本差异很大，因此没有自动采用：`,
    take: '采用',
    drop: '放弃',
    until: '在此之前继续使用上一版本。',
  },
  result: {
    updated: (when) => `${when} 已更新。`,
    unchanged: (when) => `${when} 已查看：没有新内容。`,
    held: (when) => `${when} 已读取，等待您决定；继续使用原有内容。`,
    decided: (when) => `${when} 已读取。对等待中的版本已作出决定。`,
    cancelled: (when) => `${when} 已取消。继续使用原有内容。`,
    failed: (when) => `${when} 失败。继续使用原有内容。`,
  },
  failedBecause: (when, why) => `${when} 失败。${why}继续使用原有内容。`,
  shortResult: {
    updated: (when) => `已更新，${when}`,
    unchanged: (when) => `没有新内容，${when}`,
    held: (when) => `等待决定，${when}`,
    decided: (when) => `已决定，读取于 ${when}`,
    cancelled: (when) => `已取消，${when}`,
    failed: (when) => `失败，${when}`,
  },
  warnings: {
    title: '未能按预期读取的内容',
    columns: { kind: '警告', where: '位置', times: '次数', examples: '最先出现的情况（按发布原样）' },
    kinds: {
      'unknown-field': '本版本不认识的字段',
      'unknown-list': '本版本不认识的清单；其中各行未被采用',
      'unread-value': '无法读取的值',
      'unread-row': '无法采用的行；已按发布原样保存',
      'no-citation': '未引用自身公告（notice）的行',
    },
  },
  ownData: {
    title: '您自己的数据',
    lost: (when: string) =>
      `发现时间：${when}。您的浏览器已用一个空数据库替换了保存您自己数据（决定、自有列表、抽查）的数据库；数据库在磁盘上损坏时，浏览器会这样做。您导出过的内容可以重新导入。`,
    lostSeen: '我已知悉',
    export: '导出能够读取的内容',
    nothing: '其中没有任何内容能够读取。',
    all: '已全部读取并保存。',
    some: (count) => pluralIn('zh-CN', count, { other: '已保存；有 # 个部分无法读取，文件中已注明。' }),
  },
};
