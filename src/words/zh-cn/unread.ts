import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = (other: string) => (count: number) => pluralIn('zh-CN', count, { other });

/** What of a page or a document could not be read, where that is, and why, in simplified Chinese. */
export const unread: Words['unread'] = {
  part: (what, where, why) => `${what}（${where}）：${why}`,
  what: {
    picture: counted('# 张没有说明的图片'),
    drawing: counted('# 个绘图（canvas）'),
    media: counted('# 个视频或音频'),
    embedded: counted('# 个嵌入文档'),
    unchecked: counted('# 段文本'),
    garbled: counted('# 个无法辨认的字符'),
    further: counted('另外 # 处命中'),
    busyFrame: '一个忙碌的框架',
    busyFrames: (count) => `${count} 个忙碌的框架`,
    frame: (from) => `来自${from}的框架`,
    frames: (count, from) => `${count} 个来自${from}的框架`,
    schemeAddress: (scheme) => ` ${scheme} 地址`,
    unknownAddress: '未知地址',
    onePage: (page) => `第 ${page} 页`,
    pages: (pages) => `第 ${pages} 页（多页）`,
    attached: counted('# 个附件'),
    form: '一份表单（XFA）',
    cutOff: '文件结尾',
  },
  where: {
    page: '网页',
    frame: (host) => `框架 ${host}`,
    nameless: '没有地址的框架',
    frames: '框架',
    document: '文档',
  },
  why: {
    picture: '不读取图片中的文字',
    drawing: '绘制的内容不是文本',
    media: '语音不是文本',
    embedded: '不读取插件内容',
    unchecked: '扩展程序未能核对；请重新加载网页',
    garbled: '网页没有说明所用的编码',
    further: '每个框架只列出最前面的部分',
    busy: '过于忙碌，无法说明其中有什么未能读取',
    frame: '未能读取：没有访问权限，或没有加载',
    framePdf: '不读取框架中的 PDF',
    pageWithoutText: '没有能够读取的文本（可能是图片）',
    pagesWithoutText: '都没有能够读取的文本（可能是图片）',
    pageBroken: '该页已损坏',
    pagesBroken: '这些页已损坏',
    pageGarbled: '其字体没有说明显示的是哪些字母',
    pagesGarbled: '这些页的字体没有说明显示的是哪些字母',
    attached: '未打开',
    form: '不读取其中的字段',
    cutOff: '缺少结束标记，文件可能不完整',
  },
  pageNumbers: {
    span: (first, last) => `${first} 至 ${last}`,
    more: (count) => `另外 ${count} 页`,
  },
};
