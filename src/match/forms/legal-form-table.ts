/** One group of legal forms of companies. */
export type LegalFormGroup = {
  /** As written; folded and cut into tokens when the table is read. */
  forms: readonly string[];
  /** Where in a name they stand. */
  at: 'end' | 'start' | 'both';
  /** Also written with dots or spaces between the letters: "S.A.", "L. L. C.". */
  isAbbreviation?: true;
  /** Also a word or another abbreviation: in a running text only where it is written as a form ("AS", not "as"; never a bare 公司). */
  isWord?: true;
  /** Where the forms are defined. */
  source: string;
};

const words = (text: string): string[] => text.split(' ');

/**
 * Legal forms that names carry and texts leave out. Sources are the code list of ISO 20275 (entity legal forms)
 * and the company laws and registers of the countries named.
 */
export const LEGAL_FORMS: readonly LegalFormGroup[] = [
  {
    forms: words('ltd inc llc llp pllc pty pte pvt gmbh mbh kgaa ohg bvba sarl sasu eurl srl srls slu sdn bhd'),
    at: 'end',
    isAbbreviation: true,
    source:
      'ISO 20275: English-speaking countries, Germany, Austria, Netherlands, Belgium, France, Italy, Spain, Malaysia',
  },
  {
    forms: words(
      'ltda eireli jsc ojsc cjsc pjsc oyj doo dooel sro spzoo kft zrt nyrt eood ood uab tbk fze fzco fzc fzllc wll psc',
    ),
    at: 'end',
    isAbbreviation: true,
    source:
      'ISO 20275: Brazil, Russia and its neighbours, Nordic and Baltic countries, Central Europe, Gulf states, Indonesia, Japan',
  },
  {
    forms: words(
      'sa as ab ag kg se sas sl spa oy lp ca sc ad dd ao ae ee cv aş tic sti ev eg plc ug bv nv aps asa sia kk gk bk',
    ),
    at: 'end',
    isAbbreviation: true,
    isWord: true,
    source: 'ISO 20275; two letters, or a word or another abbreviation of some language',
  },
  {
    forms: [
      'Co',
      'Corp',
      'Corporation',
      'Company',
      'Limited',
      'Incorporated',
      'Private Limited',
      'Proprietary Limited',
    ],
    at: 'end',
    isWord: true,
    source: 'company laws of the United Kingdom, the United States, India, Australia, South Africa',
  },
  {
    forms: [
      'Co Ltd',
      'Co Limited',
      'Company Limited',
      'Co Inc',
      'Co LLC',
      'Corp Ltd',
      'Corporation Limited',
      'Pvt Ltd',
      'Pty Ltd',
    ],
    at: 'end',
    source: 'the usual English forms of Chinese, Japanese, Korean, Indian and Australian companies',
  },
  {
    forms: [
      'Limited Liability Company',
      'Limited Liability Partnership',
      'Limited Partnership',
      'Joint Stock Company',
      'Joint Stock Co',
      'Open Joint Stock Company',
      'Closed Joint Stock Company',
      'Public Joint Stock Company',
      'Public Limited Company',
      'Company Limited by Shares',
    ],
    at: 'both',
    source: 'English names of forms in registers and lists',
  },
  {
    forms: [
      'Aktiengesellschaft',
      'Gesellschaft mit beschränkter Haftung',
      'Kommanditgesellschaft',
      'GmbH & Co KG',
      'GmbH & Co KGaA',
      'AG & Co KG',
      'AG & Co KGaA',
      'UG haftungsbeschränkt',
      'Société Anonyme',
      'Société à responsabilité limitée',
      'Société par actions simplifiée',
      'Sociedad Anónima',
      'Sociedad Anónima de Capital Variable',
      'Sociedad Limitada',
      'Sociedad de Responsabilidad Limitada',
      'S de RL de CV',
      'S de R L de C V',
      'S de R.L.',
      'SA de CV',
      'S A de C V',
      'SAPI de CV',
      'S A S',
      'Sociedade Anônima',
      'Sociedade Limitada',
      'Società per azioni',
      'Società a responsabilità limitata',
      'Besloten Vennootschap',
      'Naamloze Vennootschap',
      'Aktiebolag',
      'Osakeyhtiö',
      'Aksjeselskap',
      'Aktieselskab',
      'Anpartsselskab',
      'Spółka Akcyjna',
      'Spółka z ograniczoną odpowiedzialnością',
      'Sp z oo',
      'Sp z o o',
      'Sp z o o Sp k',
      'Sp k',
      'Sp j',
      's r o',
      'spol s r o',
      'akciová společnost',
      'd o o',
      'Anonim Şirketi',
      'Limited Şirketi',
      'San ve Tic Ltd Şti',
      'San ve Tic A Ş',
      'Ltd Şti',
      'Tic Ltd Şti',
      'Sanayi ve Ticaret Anonim Şirketi',
      'Sanayi ve Ticaret Limited Şirketi',
      'Kabushiki Kaisha',
      'Godo Kaisha',
      'Jusik Hoesa',
      'Gufen Youxian Gongsi',
      'Youxian Gongsi',
      'Youxian Zeren Gongsi',
      'Gōngsī',
      'Công ty TNHH',
      'FZ LLC',
      'Sendirian Berhad',
      'Berhad',
      'Persero Tbk',
    ],
    at: 'end',
    source: 'the forms above written out; statutes of the countries',
  },
  {
    forms: words('ООО ОАО ЗАО ПАО НАО ТОВ ПрАТ ТОО ООД ЕООД'),
    at: 'both',
    isAbbreviation: true,
    source: 'Russia, Ukraine, Kazakhstan, Bulgaria',
  },
  {
    forms: words('АО АТ АД ИП ОсОО'),
    at: 'both',
    isWord: true,
    source: 'Russia, Ukraine, Bulgaria, Kyrgyzstan; short words of other meaning',
  },
  {
    forms: [
      'Общество с ограниченной ответственностью',
      'Акционерное общество',
      'Открытое акционерное общество',
      'Закрытое акционерное общество',
      'Публичное акционерное общество',
      'Товариство з обмеженою відповідальністю',
      'Акціонерне товариство',
      'Товарищество с ограниченной ответственностью',
      'Дружество с ограничена отговорност',
    ],
    at: 'both',
    source: 'civil codes of Russia, Ukraine, Kazakhstan, Bulgaria',
  },
  { forms: words('OOO OAO ZAO PAO AOZT'), at: 'both', source: 'Russian forms in Latin letters' },
  { forms: words('Α.Ε. Ε.Π.Ε. Ι.Κ.Ε. ΑΕ ΕΠΕ ΙΚΕ'), at: 'end', isWord: true, isAbbreviation: true, source: 'Greece' },
  {
    forms: ['LLC', 'GmbH', 'Công ty TNHH', 'Công ty Cổ phần', 'Công ty', 'PT', 'PT.'],
    at: 'start',
    source: 'forms put first, in Vietnam and Indonesia always',
  },
  {
    forms: words('股份有限公司 有限责任公司 有限责任股份公司 有限公司 股份公司 集团有限责任公司'),
    at: 'end',
    source: 'company law of China',
  },
  {
    forms: words('株式会社 有限会社 合同会社 주식회사 유한회사'),
    at: 'both',
    source: 'company laws of Japan and Korea',
  },
  {
    forms: ['公司', '会社', '회사'],
    at: 'end',
    isWord: true,
    source: 'China, Japan, Korea; also the word for any company',
  },
  { forms: words('ש״מ בע״מ'), at: 'end', source: 'Israel' },
  {
    forms: ['ش.م.م', 'ش.م.ع', 'ش.ذ.م.م', 'ش م م', 'ذ.م.م', 'ذ م م', 'م.م.ح', 'المحدودة', 'شركة مساهمة'],
    at: 'end',
    source: 'Arab states',
  },
  {
    forms: ['شركة', 'شرکت', 'شرکت سهامی', 'شركه'],
    at: 'start',
    isWord: true,
    source: 'Arab states and Iran; also the word for any company',
  },
  { forms: ['سهامی خاص', 'سهامی عام', 'با مسئولیت محدود'], at: 'end', source: 'Iran' },
  { forms: ['จำกัด', 'จำกัด (มหาชน)', 'มหาชน'], at: 'end', source: 'Thailand' },
  { forms: ['บริษัท'], at: 'start', isWord: true, source: 'Thailand; also the word for any company' },
];
