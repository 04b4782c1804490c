import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What comes out differently after the lists have changed, in Chinese. */
export const watch: Words['watch'] = {
  lead: '名单每次变动后，都会重新查看此处保存的抽查页面、表格行和判断。现在结果会有不同的列在这里；保存的内容保持原样。',
  pagesByText: '页面按当时保存的文字查看；不会打开页面本身。',
  looking: '正在查看此处保存的内容。',
  none: '到目前为止，名单的变动没有使此处保存的任何内容得出不同的结果。',
  failed: ({ why }) => `无法读取：${why}`,
  report: ({ moment }) => `查看时间：${moment}`,
  concerns: ({ things }) => `结果会有不同：${things}。`,
  pages: (count) => pluralIn('zh-CN', count, { other: '# 个页面' }),
  rows: (count) => pluralIn('zh-CN', count, { other: '# 行' }),
  decisions: (count) => pluralIn('zh-CN', count, { other: '# 项判断' }),
  more: (count) => pluralIn('zh-CN', count, { other: '另有 # 项未在此列出' }),
  listChanged: ({ list, before, after }) => `${list}：${after} 的副本，取代 ${before} 的副本。`,
  listCame: ({ list, after }) => `${list}：新增 ${after} 的副本。`,
  listGone: ({ list, before }) => `${list}：不再持有 ${before} 的副本。`,
  kinds: {
    new: '现在提到，以前没有',
    gone: '以前提到，现在没有',
    changed: '名单对它的说法有变',
  },
  listed: ({ list, name, day }) => `${list}（${day} 的副本）以“${name}”之名列出它。`,
  reached: ({ list, through, day }) => `${list}（${day} 的副本）按其条文经由 ${through} 涉及它。`,
  before: '变动之前：',
  noListing: '现有名单都没有列出它，条文也没有涉及它。',
  row: ({ row, table, name }) => `${table}，第 ${row} 行：${name}`,
  decision: ({ name }) => `判断：某段文字不是 ${name}`,
  where: '位置',
  see: '标记为已看',
  seen: '已标记为已看。',
  note: (count) => pluralIn('zh-CN', count, { other: '名单有变动：您保存的 # 项内容结果会有不同。' }),
  noteLink: '查看',
};
