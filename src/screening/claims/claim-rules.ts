/** A claim of conformity: phrases that make it. Words that say nothing may stand inside ("NDAA Section 889 compliant"). */
export type ClaimRule = {
  phrases: readonly string[];
  /** Which class of text the rule covers, and why such a claim beside a listed name is worth checking. */
  reason: string;
};

/**
 * Left out on purpose: "TAA compliant" (the Trade Agreements Act asks where goods were made, and no list here rests on
 * it), "FCC compliant", "CE" (ordinary marks of every radio), "Made in USA" (a statement on one thing's origin).
 */
export const CLAIM_RULES: readonly ClaimRule[] = [
  {
    phrases: [
      ...[
        'ndaa complian*',
        'complian* with ndaa',
        'complian* to ndaa',
        'ndaa certified',
        'ndaa approved',
        'ndaa conform*',
      ],
      ...['meets ndaa', 'meet ndaa', 'complies with ndaa', 'comply with ndaa', 'ndaa ready', 'ndaa friendly'],
      ...['section 889 complian*', '889 complian*', 'complian* with section 889', 'complies with section 889'],
      ...['ndaa konform*', 'konform mit ndaa', 'konform zu ndaa', 'ndaa gerecht*', 'conforme ndaa', 'conformes ndaa'],
      ...['conforme a ndaa', 'conformes a ndaa', 'conforme con ndaa', 'conforme com ndaa', 'conforme au ndaa'],
      ...['conforme al ndaa', 'conformite ndaa', 'conformita ndaa', 'conformidad ndaa', 'conformidade com ndaa'],
      ...['cumple ndaa', 'cumplen ndaa', 'cumple con ndaa', 'cumplen con ndaa', 'certificado ndaa', 'certifie ndaa'],
      ...[
        'соответству* ndaa',
        'zgodn* z ndaa',
        'ndaa uyumlu*',
        'ndaa ya uyumlu',
        '符合 ndaa',
        'ndaa 合规',
        'ndaa 认证',
      ],
      ...[
        'ndaa 準拠',
        'ndaa 対応',
        'ndaa 適合',
        'ndaa 준수',
        'ndaa 인증',
        'ndaa 규격 준수',
        'متوافق مع ndaa',
        'مطابق با ndaa',
      ],
    ],
    reason: 'offers to public buyers: section 889 of the NDAA names companies and their equipment',
  },
  {
    phrases: [
      ...['not on entity list', 'not on bis entity list', 'not on fcc covered list', 'not on covered list'],
      ...[
        'not on any sanctions list',
        'not on any sanction list',
        'not on any government list',
        'not on any blacklist',
      ],
      ...['not listed on entity list', 'not subject to sanctions', 'nicht auf entity list', 'nicht auf sanktionslist*'],
      ...['no figura en entity list', '不在实体清单', '未被列入实体清单', '未列入实体清单', 'не входит в санкционн*'],
    ],
    reason: 'statements on the lists themselves',
  },
  {
    phrases: [
      ...['free of banned', 'free of sanctioned', 'free of prohibited', 'free of restricted', 'free from banned'],
      ...[
        'free from sanctioned',
        'free from prohibited',
        'no banned components',
        'no banned parts',
        'no sanctioned components',
      ],
      ...['no prohibited components', 'no restricted components', 'no blacklisted components', 'no banned chip*'],
      ...[
        'without banned components',
        'frei von sanktionierten',
        'sans composants interdits',
        'sin componentes prohibidos',
      ],
      ...['不含受制裁', '不含被禁', '无禁用组件'],
    ],
    reason: 'statements on parts of named makers ("no banned components")',
  },
  {
    phrases: [
      ...[
        'not chinese made',
        'not made in china',
        'non chinese',
        'no chinese components',
        'no chinese parts',
        'no chinese chip*',
      ],
      ...['china free', 'free of chinese', 'free from chinese', 'without chinese components', 'nicht aus china'],
      ...[
        'ohne chinesische komponenten',
        'ohne chinesische bauteile',
        'sans composants chinois',
        'sin componentes chinos',
      ],
      ...[
        'sem componentes chineses',
        'senza componenti cinesi',
        'без китайских компонентов',
        'не китайск*',
        '非中国制造',
      ],
    ],
    reason: 'statements on origin beside the name of a company of that origin',
  },
];

/** Words that may stand inside a claim and change nothing. */
export const CLAIM_FILLERS =
  'the a an us u s section sec 889 taa and 2019 fy fy2019 act law fully 100 with requirements any la le el il los las l des de da do a o требованиям требования 认证 要求 법 に la norma der die den dem';

/** Before a claim, in its clause, these ask, demand or explain and state nothing. */
export const NOT_STATED_BEFORE: readonly string[] = [
  ...[
    'what does',
    'what is',
    'what are',
    'what',
    'why',
    'how',
    'is it',
    'is this',
    'are they',
    'are these',
    'must be',
    'should be',
  ],
  ...[
    'need to be',
    'needs to be',
    'to be',
    'has to be',
    'have to be',
    'whether',
    'if',
    'looking for',
    'need',
    'require*',
  ],
  ...[
    'about',
    'guide to',
    'list of',
    'browse',
    'become',
    'becoming',
    'was ist',
    'was bedeutet',
    'muss',
    'mussen',
    'ob',
    'wenn',
    'falls',
  ],
  ...[
    'qu est ce que',
    'que signifie',
    'doit etre',
    'doivent etre',
    'si',
    'que es',
    'que significa',
    'debe',
    'deben',
    'o que',
  ],
  ...[
    'cos e',
    'cosa significa',
    'deve essere',
    'что такое',
    'что значит',
    'должн*',
    'если',
    '什么是',
    '如何',
    '是否',
    '必须',
    '需要',
  ],
];

/** After a claim these do the same, or take it back: "NDAA compliant means", "NDAA compliant: no". */
export const NOT_STATED_AFTER: readonly string[] = [
  ...['mean', 'means', 'meaning', 'definition', 'explained', 'no', 'not', 'false', 'unknown', 'pending', 'n a'],
  ...['bedeutet', 'heisst', 'nein', 'signifie', 'non', 'significa', 'nao', 'означает', 'нет', 'nie', 'degil', 'hayir'],
  ...['是什么', '意味', '否', 'とは', 'ではな', 'していな', '否', '하지 않', '란'],
];
