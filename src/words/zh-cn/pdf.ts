import type { Words } from '../words.ts';

/** The page that reads PDFs, in simplified Chinese. */
export const pdf: Words['pdf'] = {
  title: 'Listlight：PDF 文件',
  stop: '停止',
  progress: {
    fetching: (received) => `正在获取：${received}……`,
    fetchingOf: (received, total) => `正在获取：${received}，共 ${total}……`,
    opening: '正在打开文档……',
    reading: (page, pages) => `正在读取：第 ${page} 页，共 ${pages} 页……`,
    stopped: '已停止。对该文档一无所知。',
    failed: '该文档未能读取。',
    pagesRead: '已读取的页数',
  },
  spoken: { fetching: '正在获取文档……', read: '文档已读取完毕。' },
  choose: '将 PDF 拖放到本页任意位置，或选择一个文件：',
  chooseAnother: '将另一个 PDF 拖放到本页任意位置，或选择一个文件：',
  staysHere: '文件只在本浏览器内读取，不会发送到任何地方。',
  refusals: {
    'several-files': '请一次只提供一个 PDF。',
    'no-file': '这不是文件。请先保存 PDF，再将文件拖放到这里。',
  },
  offer: {
    ofFile: '扩展程序不能通过地址打开本机上的文件。请将文件拖放到这里，或在下方选择。',
    ofOther: '只能获取以 https 或 http 开头的地址。请先保存 PDF，再将文件拖放到这里。',
    about:
      '为了在此处读取，需要从该 PDF 所在的服务器再获取一次，并附带本浏览器为该服务器保存的 Cookie。在您按下按钮之前不会向任何服务器发出请求，文本也不会发送到任何地方。',
    fetch: (address) => `获取并读取 ${address}`,
  },
  failures: {
    'not-a-pdf': '这不是 PDF：其开头与 PDF 文件不同。',
    'web-page': '服务器发送的是网页而不是 PDF，可能是登录页面。请在其自身的标签页中保存 PDF，再将文件拖放到这里。',
    empty: '文件是空的：0 字节。',
    'too-large': '文件超过 100 MB，这是此处可读取的上限。',
    'not-found': '服务器表示该地址没有内容。',
    refused: '服务器拒绝提供该文件。请在其自身的标签页（您可能已在其中登录）中保存 PDF，再将文件拖放到这里。',
    server: '服务器未能提供该文件。',
    offline: '本计算机处于离线状态。',
    'no-answer': '无法连接到服务器。',
    stalled: '服务器已有 30 秒没有发来任何内容。',
    'cut-off': '只收到一部分：服务器发送的内容少于其声明，或连接中断。请重试。',
    'unreadable-file': '浏览器无法读取该文件。文件可能已被移动，或正被占用。',
    password: '该文件受密码保护。Listlight 不会索取密码：请保存一份不带密码的副本，再将该文件拖放到这里。',
    broken: '其开头与 PDF 相同，但内部已损坏或被截断，因此没有一页能够读取。',
    reader: 'Listlight 中读取 PDF 的部分已停止。请重试；非常大的文件可能需要超出现有的内存。',
    background: 'Listlight 中保存清单的部分没有应答。请重试；如果仍然如此，请关闭扩展程序后重新启用。',
  },
  failedWith: (why, detail) => `${why}（${detail}）`,
  principle: 'Listlight 只查找名称，由人作出判断。命中只是可能的匹配（possible match）。',
  version: (version) => `版本 ${version}`,
};
