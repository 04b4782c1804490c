import type { Words } from '../../words.ts';

/** The frame of the lists page, in simplified Chinese. */
export const page: Words['lists']['page'] = {
  parts: { lists: '清单', parties: '当事方', changes: '变更' },
  partsLabel: '本页各部分',
  title: (view) => `${view} · Listlight`,
  skip: '跳到正文',
  reading: '正在读取清单……',
  looking: '正在查找……',
  noAnswer: (error) => `Listlight 中保存清单的部分没有应答：${error}`,
  failed: (error) => `操作失败：${error}`,
  notRead: (error) => `无法读取：${error}`,
  tryAgain: '重试',
  principle: 'Listlight 只查找名称，由人作出判断。命中只是可能的匹配（possible match）。',
  version: (version) => `版本 ${version}`,
  filter: { name: '名称或名称的一部分', list: '清单', allLists: '全部清单' },
};
