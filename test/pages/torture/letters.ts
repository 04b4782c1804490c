import { inText, silent, type TortureRow } from './row.ts';

const hikvision = (id: string, text: string, markup = text): TortureRow => ({
  id,
  markup: `<p>[${id}] cameras by ${markup} here</p>`,
  find: inText('hikvision', text),
});
const FULL = 'Hangzhou Hikvision Digital Technology Co., Ltd';

/** How a name is written and broken up in visible text. */
export const LETTER_ROWS: readonly TortureRow[] = [
  hikvision('plain', 'Hikvision'),
  hikvision('upper-case', 'HIKVISION'),
  hikvision('split-tags', 'Hikvision', 'Hik<b>vis</b>ion'),
  hikvision('split-deep', 'Hikvision', '<i>H<span>ik</span></i><a href="#x">vi<em>si</em></a>on'),
  hikvision('split-comment', 'Hikvision', 'Hik<!-- between -->vision'),
  hikvision('word-break', 'Hikvision', 'Hik<wbr>vision'),
  hikvision('line-break', FULL, 'Hangzhou Hikvision<br>Digital Technology<br>Co., Ltd'),
  hikvision('soft-line-break', FULL, 'Hangzhou Hikvision\n        Digital\n        Technology Co., Ltd'),
  hikvision('no-break-space', 'Hangzhou\u00a0Hikvision'),
  hikvision('zero-width', 'Hik\u200bvision'),
  hikvision('zero-width-joiner', 'H\u200dik\u2060vision'),
  hikvision('soft-hyphen', 'Hik\u00advi\u00adsion'),
  hikvision('full-width', 'Ｈｉｋｖｉｓｉｏｎ'),
  hikvision('fraktur', '𝔥𝔦𝔨𝔳𝔦𝔰𝔦𝔬𝔫'),
  hikvision('mathematical', '𝗛𝗶𝗸𝘃𝗶𝘀𝗶𝗼𝗻'),
  hikvision('entity-letters', 'Hikvision', '&#72;ikvisi&#111;n'),
  { id: 'possessive', markup: "<p>[possessive] with Hikvision's cameras</p>", find: inText('hikvision', 'Hikvision') },
  {
    id: 'possessive-typeset',
    markup: '<p>[possessive-typeset] with Hikvision’s cameras</p>',
    find: inText('hikvision', 'Hikvision'),
  },
  { id: 'compound', markup: '<p>[compound] a Hikvision-camera there</p>', find: inText('hikvision', 'Hikvision') },
  { id: 'chinese', markup: '<p>[chinese] 我们销售海康威视摄像机和配件</p>', find: inText('hikvision', '海康威视') },
  {
    id: 'chinese-traditional',
    markup: '<p>[chinese-traditional] 我們銷售海康威視攝影機</p>',
    find: inText('hikvision', '海康威視'),
  },
  {
    id: 'chinese-broken',
    markup: '<p>[chinese-broken] 我们销售海康<br>威<b>视</b>摄像机</p>',
    find: inText('hikvision', '海康 威视'),
  },
  {
    id: 'latin-beside-chinese',
    markup: '<p>[latin-beside-chinese] 采购Hikvision摄像机</p>',
    find: inText('hikvision', 'Hikvision'),
  },
  ...silent({
    'over-blocks': '<div>[over-blocks] by Hik</div><div>vision cameras [over-blocks]</div>',
    'over-cells': '<table><tr><td>[over-cells] Hik</td><td>vision [over-cells]</td></tr></table>',
    'over-items': '<ul><li>[over-items] Hik</li><li>vision [over-items]</li></ul>',
    // Not "Hik" and "vision": with a space between, that is a name as well.
    'over-flex': '<div style="display: flex"><span>[over-flex] Hy</span><span>tera [over-flex]</span></div>',
    'over-rule': '<p>[over-rule] Hik<hr>vision [over-rule]</p>',
    'look-alike-maker': '<p>[look-alike-maker] Hi-Vision, Hivision and Univision sets</p>',
    'look-alike-word': '<p>[look-alike-word] Hikvisionary hikers overview a trendy hillock</p>',
    'look-alike-street': '<p>[look-alike-street] Our showroom: 58 Dahua Road, open daily.</p>',
    'look-alike-bank': '<p>[look-alike-bank] Dahua Bank opened its third branch in Bangkok.</p>',
    'look-alike-chinese': '<p>[look-alike-chinese] 大华镇今年的水稻收成很好</p>',
    'ordinary-words': '<p>[ordinary-words] The best camera is the one you have with you in May.</p>',
  }),
];
