/** A typed name and the names that answer it. */
export type LookupQuery = { what: string; query: string; right: readonly string[] };

const HIKVISION = 'Hangzhou Hikvision Digital Technology Co., Ltd.';
/** Real lists hold it without its legal form too. */
const HIKVISIONS = [HIKVISION, 'Hangzhou Hikvision Digital Technology'];
const HIKVISION_CHINESE = '杭州海康威视数字技术股份有限公司';
const HYTERA = ['Hytera Communications Corporation Limited', 'Hytera Communications Limited'];
const SMIC = 'Semiconductor Manufacturing International Corporation';
const MUNICH = 'Müller Überwachungstechnik München GmbH';

/** Names that every look-up set holds, beside the tens of thousands it is filled up with. */
export const LOOKUP_TARGETS: readonly string[] = [
  HIKVISION,
  HIKVISION_CHINESE,
  SMIC,
  MUNICH,
  'Zhejiang Dahua Technology Co., Ltd.',
  'Hytera Communications Corporation Limited',
  'Łódzkie Zakłady Elektroniki S.A.',
];

/** Ten ways in which a name is typed other than it is listed. */
export const LOOKUP_QUERIES: readonly LookupQuery[] = [
  { what: 'as listed', query: HIKVISION, right: HIKVISIONS },
  { what: 'typing errors', query: 'Hanzhou Hikvison Digtal Technology', right: HIKVISIONS },
  { what: 'Chinese', query: '杭州海康威视数字技术', right: [HIKVISION_CHINESE, ...HIKVISIONS] },
  { what: 'traditional Chinese', query: '杭州海康威視數字技術股份有限公司', right: [HIKVISION_CHINESE, ...HIKVISIONS] },
  { what: 'without diacritics', query: 'Lodzkie Zaklady Elektroniki', right: ['Łódzkie Zakłady Elektroniki S.A.'] },
  { what: 'umlauts spelt out', query: 'Mueller Ueberwachungstechnik Muenchen', right: [MUNICH] },
  { what: 'initials', query: 'S.M.I.C.', right: [SMIC, 'SMIC'] },
  { what: 'order of words', query: 'Dahua Technology Zhejiang', right: ['Zhejiang Dahua Technology Co., Ltd.'] },
  {
    what: 'another legal form',
    query: 'Hytera Communications Inc.',
    right: HYTERA,
  },
  { what: 'words run together', query: 'HangzhouHikvision DigitalTechnology', right: HIKVISIONS },
];
