/**
 * Others who bear a listed company's short name: what the words directly beside the name make of it. Data with the
 * class of text each row is for; folded as the tokeniser folds (lower case, simplified Chinese).
 */
export type Namesake = {
  /** The folded names the row is for. Without it: every short name that is weak or shared. */
  of?: readonly string[];
  /** Words that directly follow the name. */
  after?: readonly string[];
  /** Words that directly precede the name. */
  before?: readonly string[];
  /** What must not follow in place of the word: 路由器 begins with 路. For Latin names, words after the word. */
  unless?: readonly string[];
  /** Words anywhere near, on either side. */
  near?: readonly string[];
  /** Signs or an address of which one stands directly before the name. */
  prefixes?: readonly string[];
  /** Written small throughout, among other words. */
  isLowerCase?: true;
  /** The name alone is such a namesake until a word of the trade says otherwise. */
  isAlways?: true;
  /** A word of the company's own trade near the name undoes the row. */
  isUndoneByTrade?: true;
  reason: string;
};

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const phrases = (text: string): string[] => text.split(',').map((one) => one.trim());

/** What a maker sells to schools or hotels: then the school is its customer, not its namesake. */
const OFFERS = words(
  'solution solutions system systems project projects camera cameras cctv surveillance security nvr',
);

export const NAMESAKES: readonly Namesake[] = [
  {
    after: [
      ...words(
        'road rd street avenue ave boulevard blvd lane alley hutong square expressway highway bridge lu jie dadao',
      ),
      ...words('caddesi sokak sokagi mahallesi cad'),
      ...phrases('north road, south road, east road, west road, middle road, bei lu, nan lu, dong lu, xi lu, zhong lu'),
      ...phrases('dong road, xi road, nan road, bei road, zhong road, no 1 road, 1st road, 2nd road, 3rd road, st'),
      ...phrases('1st street, 2nd street, metro station, subway station, railway station, bus station'),
    ],
    reason: 'streets, bridges and stations in addresses: "Dahua Road", "Dajiang Dong Road"',
  },
  {
    of: words('huawei alibaba hikvision tencent baidu hytera uniview'),
    after: [...words('road rd street avenue lu dadao'), ...phrases('north road, south road, east road, west road')],
    reason: 'streets that carry the name of a firm, or were named before it: "Huawei Road"',
  },
  {
    before: [...words('rue calle avenida avenue rua strada ulica ul улица ул пер شارع جاده jalan jl duong caddesi')],
    reason: 'streets in languages that put the word for street first: "calle Dahua", "улица Дахуа"',
  },
  {
    after: [
      ...words(
        'district township county village town prefecture mountain mountains river lake reservoir island temple',
      ),
      ...phrases('yao autonomous county, new village, residential district, subdistrict, sub district'),
      ...words('улица район деревня уезд köyü'),
    ],
    reason: 'villages, counties, rivers: Dahua is a county of Guangxi and a village in many provinces',
  },
  {
    before: [...phrases('village of, town of, county of, district of, people of, river, mount, lake')],
    reason: 'places named after their kind: "the village of Dahua"',
  },
  {
    after: [
      ...words(
        'bank banking insurance assurance reinsurance securities brokerage bancorp versicherung seguros assurances',
      ),
      ...words('банк страхование bankasi'),
      ...phrases('life insurance, asset management, futures, trust company'),
    ],
    unless: OFFERS,
    reason: 'banks, insurers and brokers: 大华银行 (UOB) and its pinyin',
  },
  {
    before: words('bank banco banque banca bankhaus assicurazioni seguros банк بنك بانک'),
    reason: 'banks in languages that put the word first: "banco Dahua", "بنك داهوا"',
  },
  {
    after: [
      ...words('accountants cpa cpas auditors attorneys lawyers notary'),
      ...phrases('certified public accountants, accounting firm, audit firm, law firm, law office, accountancy'),
    ],
    reason: 'audit and law firms: Da Hua CPAs signs the annual reports of many listed firms',
  },
  {
    after: words(
      'hospital clinic university college school kindergarten hotel inn restaurant theatre theater cinema museum library ' +
        'supermarket mall church stadium krankenhaus schule hopital ecole hospital escuela больница школа отель',
    ),
    unless: OFFERS,
    reason: 'hospitals, schools, hotels, shops',
  },
  {
    after: phrases('primary school, middle school, high school, elementary school, grand hotel'),
    reason: 'schools and hotels in two words',
  },
  {
    after: words(
      'scale scales weighing textile textiles garment garments clothing cement chemical chemicals fertilizer pharmaceutical ' +
        'pharmaceuticals pharmacy food foods tea rice paper rubber furniture toys jewelry fishery farm farms cotton film films ' +
        'pictures realty property properties estate sunscreen lotion spf cosmetics shampoo yarn',
    ),
    reason: 'makers of other goods who bear the same name: scales, textiles, cement, food, sun cream',
  },
  {
    after: phrases('real estate, land development, property development, film studio, animal husbandry, scale factory'),
    reason: 'other trades in two words',
  },
  { of: ['dahua'], after: ['group'], isUndoneByTrade: true, reason: 'a property developer of Shanghai, Dahua Group' },
  {
    of: ['aerosun'],
    after: words('spray sunscreen cream lotion spf factor tan'),
    reason: 'sun creams and sprays in chemists’ shops',
  },
  {
    of: ['alibaba', 'алибаба', 'アリババ', '알리바바', '阿里巴巴'],
    near: words(
      'thieves ladrones voleurs rauber разбойников ladroni ladroes dieven rozbojnikow haramiler 大盗 盗賊 芝麻开门',
    ),
    reason: 'the tale of the forty thieves, in any language',
  },
  {
    of: ['дахуа'],
    isLowerCase: true,
    isUndoneByTrade: true,
    reason: 'slang for "very many" in Russian posts, written small',
  },
  {
    of: ['다후아'],
    after: words('린 리 왕 장 첸 천 우 자오 교수 박사 씨 님'),
    before: words('린 리 왕 장 첸 천 교수 박사'),
    reason: 'persons in Korean texts: 다후아 린, authors and professors',
  },
  {
    of: words('ダーファ ダフア'),
    after: words('リン リー ワン さん 氏 教授 博士'),
    reason: 'persons in Japanese texts',
  },
  {
    of: words('pyronix lorex rayin hilook hiwatch imou'),
    prefixes: ['@', 'github.com/', 'githubusercontent.com/', 'gitlab.com/', 'bitbucket.org/', '/u/', '/users/'],
    reason: 'handles of persons on code hosting and in forums',
  },
  {
    of: ['dji'],
    after: words('index industrial industrials average'),
    before: ['jones'],
    prefixes: ['^'],
    reason: 'the Dow Jones index under its ticker, on pages about shares',
  },
  {
    of: ['dajiang'],
    isAlways: true,
    isUndoneByTrade: true,
    reason: 'the big river in pinyin: towns, roads and dams of many provinces',
  },
  {
    of: words('kaspersky касперский касперского'),
    before: words('eugene yevgeny evgeny natalya natalia евгений евгения наталья'),
    reason: 'the founders of the firm, persons of that name',
  },
];
