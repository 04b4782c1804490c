import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const companies = (count: number) => pluralIn('zh-CN', count, { other: '# 家公司' });

/** What stands in the browser’s own places: the button’s title, the menus, the address bar, in simplified Chinese. */
export const bar: Words['bar'] = {
  buttonTitle: {
    plain: 'Listlight',
    unread: 'Listlight：本页未读取',
    listed: (count) => `Listlight：发现 ${companies(count)}，均为可能的匹配；其中依据最强的在清单上列名`,
    derived: (count) =>
      `Listlight：发现 ${companies(count)}，均为可能的匹配；其中依据最强的为清单措辞所涵盖，但未被列名`,
    affiliated: (count) => `Listlight：发现 ${companies(count)}，均为可能的匹配；其中依据最强的据报道与列名公司有关联`,
    hint: (count) => `Listlight：仅有指向 ${companies(count)}的线索`,
  },
  duringSession: ({ title, name }) => `${title} · 抽查“${name}”正在进行`,
  menus: {
    'look-up-text': '在清单中查找“%s”',
    'look-up-link': '在清单中查找此链接指向的网站',
    'look-up-image': '在清单中查找此图片的名称',
  },
  omnibox: {
    hint: '在此处保存的清单中查找公司',
    list: (name, day) => `${name}（${day} 的副本）`,
    named: (name, lists) => `${name}：在 ${lists} 上列名`,
    notNamed: (name) => `${name}：未在此处保存的清单上列名；打开后显示有关它的报道`,
  },
};
