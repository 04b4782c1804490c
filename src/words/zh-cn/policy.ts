import type { Words } from '../words.ts';

const listed = (options: readonly string[]) => new Intl.ListFormat('zh-CN').format(options);

/** What an organisation has set, and what of it was not understood, in simplified Chinese. */
export const policy: Words['settings']['policy'] = {
  title: '由贵组织设定',
  yourOrganisation: '贵组织',
  locked: (by) => `设定者：${by}；无法在此更改。`,
  preset: (by) => `默认值的设定者：${by}；您可以更改。`,
  managed: (by) => `部分设置已统一设定（设定者：${by}）。这些设置已标明，无法在此更改。`,
  notUnderstood: '贵组织设定的内容中，有一部分 Listlight 无法识别。此处列出的已忽略，其余均有效：',
  firstPageOff: '安装后的首页已关闭。',
  exportOff: '导出数据已关闭。',
  mirror: (address) => `清单从镜像读取：${address}`,

  notOneOf: (key, value, options) => `“${key}”的值为“${value}”；可识别的值为 ${listed(options)}。`,
  itemNotOneOf: (key, item, options) => `“${key}”中有“${item}”；可识别的值为 ${listed(options)}。`,
  notAList: (key, value) => `“${key}”的值为“${value}”；此处应为文本列表。`,
  tooMany: (key, most) => `“${key}”的内容过多；只采用前 ${most} 项。`,
  noSite: (key, item) => `“${key}”中有“${item}”，它不是网站的名称。`,
  notText: (key, value) => `“${key}”的值为“${value}”；此处应为文本。`,
  tooLong: (key, most) => `“${key}”过长；最多可为 ${most} 个字符。`,
  notYesOrNo: (key, value) => `“${key}”的值为“${value}”；可识别的值为 true 和 false。`,
  noMirror: (key, value) =>
    `“${key}”的值为“${value}”；此处应为以 https:// 开头的地址，不含用户名、查询参数（query）和片段（fragment）。`,
  lockNotHeld: (key) => `“${key}”已锁定，但其值无法识别；该锁定无效。`,
  unknownKey: (key) => `“${key}”不是本版本允许组织设定的项目。`,
};
