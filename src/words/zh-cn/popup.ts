import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The popup, in simplified Chinese. */
export const popup: Words['popup'] = {
  asking: '正在询问发现了什么……',
  noAnswer: 'Listlight 无法说明本页上有什么。',
  noAnswerNow:
    'Listlight 中保存清单的部分没有应答。下方显示的是此前的结果。请重试；如果仍然如此，请重新加载本页，或关闭扩展程序后重新启用。',
  earlier: '以片刻之前的结果为准',
  weightiest: (company, list, since, more) =>
    more === 0
      ? `${company}：${list}，${since}。`
      : `${company}：${list}，${since}；${pluralIn('zh-CN', more, { other: '另有 # 份清单' })}。`,
  notLookedAt: '正在查找无法读取的部分……',
  readPdf: '读取 PDF 文件',
};
