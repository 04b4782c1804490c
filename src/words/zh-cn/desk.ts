import type { Words } from '../words.ts';

/** The frame of the desk, in Chinese. */
export const desk: Words['desk'] = {
  title: 'Listlight：工作台',
  name: '工作台',
  sectionsLabel: '栏目',
  sections: { sessions: '抽查', bulk: '批量名称', watch: '更新之后' },
};
