import type { Words } from '../../words.ts';

/** What a notice did, as it stands beside its citation in the list files, in simplified Chinese. */
export const changes: Words['records']['changes'] = {
  addsRule: '新增该规则',
  suspendsRule: '自 {day} 至 {day2} 暂停适用该规则',
  legalPlace: '该清单在法规中的位置',
  adds: '新增该条目',
  addsByRule: '新增该条目（规则：{name}）',
  addsPersons: '新增 32 个当事方（persons），其中 14 个在中国；所在页（很可能是 88 FR 17706）未读取',
  amends: '修改该条目',
  amendsByRule: '修改该条目（规则：{name}）',
  amendsByDocument: '修改该条目（FR Doc. {name}）',
  amendsByRuleWithReview:
    '修改该条目（规则：{name}）；针对传染病相关物项的逐案审查（case-by-case review）于 2020 年加入，很可能随该规则加入',
  amendsByDocumentWithReview:
    '修改该条目（FR Doc. {name}）；针对传染病相关物项的逐案审查（case-by-case review）于 2020 年加入，很可能随该规则加入',
  amendsByDocumentWorkedOut:
    '修改该条目（FR Doc. {name}）；针对传染病相关物项的逐案审查（case-by-case review）随之加入（推断得出：2020 年没有其他公告（notice）改动该条目）',
  addsFootnote:
    '修改该条目：在 2022 年 10 月的芯片规则中新增脚注 4（footnote 4），即 § 734.9(e) 的外国直接产品规则（foreign direct product rule）',
  intoContracts: '将“不得采购”的规定纳入联邦合同',
  intoGrants: '将“不得采购”的规定纳入联邦拨款和贷款',
  editionDated: '日期为 {day} 的版本',
  editionDatedAlone: '日期为 {day} 的版本；较早的版本未就这家公司读取',
  editionOf: '{day} 的版本',
  firstEdition: '首个版本；载明这家公司',
  names: '载明这家公司',
  namesAmong: '载明 20 家公司，这家公司为其中之一',
  endsAuthorisations: '自 {day} 起停止新的设备授权（authorization）',
  secondOrder:
    '第二项命令（order），自 {day} 起生效：模块化部件（modular parts），以及停止依据旧批准的进口和销售的途径',
};
