import { pluralIn } from '../plural.ts';

/** Evidence packs, in simplified Chinese. */
export const packs = {
  title: '证据包',
  lead: '一个文件，包含每个页面一行的记录、每份证据及其截图，以及读取的文本：可供阅读、打印和转交。收到的人可以核验内容是否被改动。',
  privacy: '其中有所有这些页面的地址和文本，包括页面上显示的您的信息。转交之前请先查看。',
  button: '导出为证据包',
  cancel: '取消',
  working: ({ done, total }: { done: number; total: number }) => `正在生成：第 ${done} 个文件，共 ${total} 个…`,
  done: ({ name, size }: { name: string; size: string }) => `${name}（${size}）已交给浏览器保存。`,
  missing: ({ count }: { count: number }) =>
    pluralIn('zh-CN', count, { other: '有 # 个截图或文本在此电脑上已不存在，未包含在内。' }),
  tooLarge: ({ size, most }: { size: string; most: string }) =>
    `截图共 ${size}；一个证据包最多 ${most}。请把相关内容分成较小的抽查。`,
  failed: ({ why }: { why: string }) => `无法生成证据包：${why}`,
  head: '此证据包的首部哈希',
  headWhy:
    '请把首部哈希记在持有证据包的人无法改动的地方，例如发给同事的邮件：凭它可以发现之后的任何改动。没有它，只能发现损坏，以及没有同时改掉包内校验和的改动。',
  copy: '复制首部哈希',
  copied: '已复制。',
  notCopied: '浏览器未允许 Listlight 复制。内容已选中。',
  verify: '核验证据包的方法（需要 Listlight 的源代码）：',
};
