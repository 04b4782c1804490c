const split = (text: string) => text.trim().split(/\s*[|\n]\s*/);

/** A country with how its companies are called: places, families, ordinary words of names, legal forms. */
export type Land = { country: string; places: readonly string[]; heads: readonly string[]; forms: readonly string[] };

/** What companies everywhere do. */
export const TRADES = split(`
Logistics|Textiles|Foods|Machinery|Electronics|Optics|Security Systems|Trading|Technology|Digital Technology|Instruments
Semiconductors|Chemicals|Pharma|Medical Devices|Packaging|Plastics|Steel|Metal Works|Furniture|Ceramics|Glass|Paper|Printing
Software|Data Systems|Telecom|Networks|Lighting|Batteries|Solar|Wind Power|Aviation Parts|Shipping|Marine Services|Motors
Automotive|Bearings|Valves|Pumps|Tools|Hardware|Import Export|Agriculture|Seeds|Fisheries|Dairy|Coffee|Tea|Toys|Footwear
Garments|Jewellery|Cosmetics|Construction|Engineering|Design|Consulting|Laboratories|Robotics|Sensors|Cameras|Imaging
Video Surveillance|Alarm Systems|Access Control|Cables|Connectors|Circuit Boards|Displays|Acoustics|Instrumentation`);

/** Countries, of which those with many suppliers come more than once. */
export const LANDS: readonly Land[] = [
  {
    country: 'CN',
    places: split(
      'Shenzhen|Hangzhou|Guangzhou|Shanghai|Beijing|Suzhou|Ningbo|Xiamen|Dongguan|Wuhan|Chengdu|Qingdao|Nanjing|Tianjin|Foshan|Wuxi|Hefei|Xi’an|Zhejiang|Jiangsu|Guangdong|Fujian',
    ),
    heads: [],
    forms: split('Co., Ltd.|Co., Ltd.|Co., Ltd|Group Co., Ltd.|Co. Limited|Industrial Co., Ltd.'),
  },
  {
    country: 'US',
    places: split('Texas|Ohio|Denver|Boston|Cascade|Great Lakes|Midwest|Carolina|Pacific|Atlantic|Dakota|Hudson'),
    heads: split(
      'Summit|Pioneer|Blue River|Northgate|Red Oak|Ironwood|Sterling|Liberty|Maple|Granite|Falcon|Harbor|Keystone|Lakeside|Redwood|Anderson|Baker|Carter|Donovan|Ellison|Foster|Grayson|Hollister|Jensen|Kirkland',
    ),
    forms: split('Inc.|LLC|Corp.|Corporation|Company|, Inc.|, LLC'),
  },
  {
    country: 'DE',
    places: split('München|Hamburg|Köln|Rhein|Nord|Süd|Sachsen|Hessen|Stuttgart|Bremen'),
    heads: split(
      'Müller|Schröder|Weißmann|Bergmann|Hoffmann|Krüger|Lindner|Petersen|Richter|Vogel|Zimmer|Adler|Falke|Eichholz|Steinbach|Brandt|Kessler|Ahrens|Dietz|Engel',
    ),
    forms: split('GmbH|GmbH & Co. KG|AG|KG|e.K.'),
  },
  {
    country: 'GB',
    places: split('London|Yorkshire|Bristol|Thames|Highland|Leeds|Kent|Severn'),
    heads: split(
      'Ashworth|Bramley|Cavendish|Dunmore|Elmwood|Fairfax|Greystone|Hartwell|Kingsley|Langford|Marlow|Oakham|Pemberton|Thornbury|Whitby',
    ),
    forms: split('Ltd|Limited|PLC|LLP'),
  },
  {
    country: 'FR',
    places: split('Lyon|Paris|Loire|Bretagne|Alsace|Provence'),
    heads: split(
      'Lefèvre|Dubois|Garnier|Rousseau|Chevalier|Moreau|Delacroix|Fontaine|Girard|Lambert|Mercier|Perrin|Vasseur',
    ),
    forms: split('S.A.|SARL|SAS|S.A.S.'),
  },
  {
    country: 'IT',
    places: split('Milano|Torino|Veneto|Lombarda|Adriatica|Emiliana'),
    heads: split(
      'Rossi|Bianchi|Ferrari Ottica|Esposito|Ricci|Marini|Galli|Conti|Bruno|Greco|Lombardi|Moretti|Barbieri|Fontana',
    ),
    forms: split('S.p.A.|S.r.l.|Srl'),
  },
  {
    country: 'IN',
    places: split('Mumbai|Chennai|Bharat|Gujarat|Deccan|Pune|Kolkata'),
    heads: split(
      'Sharma|Patel|Lakshmi|Ganesh|Mehta|Reddy|Iyer|Kapoor|Shree Ram|Surya|Vijay|Agarwal|Bajrang|Chandra|Himalaya',
    ),
    forms: split('Pvt. Ltd.|Private Limited|Limited|Pvt Ltd|Enterprises'),
  },
  {
    country: 'TW',
    places: split('Taipei|Taiwan|Hsinchu|Kaohsiung|Formosa|Tainan'),
    heads: split(
      'Yungtai|Chenghsin|Hwafu|Liteway|Kingmax Optical|Sunrise|Topview|Everbright|Jenhao|Paoching|Weiting|Tsangyu',
    ),
    forms: split('Co., Ltd.|Corp.|Inc.|Enterprise Co., Ltd.'),
  },
  {
    country: 'JP',
    places: split('Tokyo|Osaka|Kansai|Nagoya|Hokkaido|Nippon|Kyushu'),
    heads: split(
      'Tanaka|Yamamoto|Kobayashi|Watanabe|Ishikawa|Morita|Fujimoto|Hayashi|Nakagawa|Okada|Shimizu|Takeda Seiko',
    ),
    forms: split('K.K.|Co., Ltd.|Corporation|Kogyo K.K.'),
  },
  {
    country: 'ES',
    places: split('Madrid|Ibérica|Valencia|Norte|Andalucía|Cantábrica'),
    heads: split('García|Hermanos Ruiz|Navarro|Montoya|Castillo|Vega|Ortega|Serrano|Delgado|Iglesias|Peñalver'),
    forms: split('S.L.|S.A.|S.L.U.'),
  },
  {
    country: 'VN',
    places: split('Hanoi|Saigon|Mekong|Viet Nam|Da Nang'),
    heads: split('Nguyen Phat|Minh Anh|Thanh Cong|Hoang Long|Phuc Loc|Dai Viet|An Khang|Song Hong'),
    forms: split('JSC|Co., Ltd|Company Limited|Corporation'),
  },
];

/** Parts of names in Chinese: places, second parts, trades, forms. */
export const CHINESE = {
  places: [...'深圳|广州|苏州|宁波|厦门|东莞|武汉|成都|青岛|南京|佛山|无锡|合肥'.split('|'), ''],
  heads: '星联金瑞永德光明顺伟鑫凯隆博天嘉蓝峰桥三通悦安百东富恒捷康润丰泰盛辉达发业迪源'.split(''),
  trades: '电子|科技|纺织|贸易|物流|机械|塑胶|包装|光学|照明|五金|食品|家具|玩具|数码科技|智能设备|安防设备|仪器'.split(
    '|',
  ),
  forms: ['有限公司', '有限公司', '股份有限公司', '集团有限公司'],
} as const;

/** Syllables that Chinese firms like in their names; two make one. */
export const SYLLABLES = split(
  'xing|lian|jin|hao|rui|yong|tai|de|sheng|guang|hui|ming|da|shun|fa|wei|ye|xin|yi|zhong|kai|long|bo|yuan|tian|run|hua|jia|he|lan|ting|feng|qiao|san|tong|yue|zhen|an|bai|li|chuang|dong|fu|gao|heng|jie|kang|sen|teng|wan|xiang|yu|zhi|mei|nuo|ou|qi|shi',
);
/** Beginnings and ends that make places and families of the West. */
export const BEGINNINGS = split(
  'North|South|West|East|Stone|Wood|River|Lake|Hill|Oak|Ash|Elm|Fair|Green|White|Black|Red|Silver|Iron|Golden|Bright|Clear|Deep|High|Long|Wind|Sun|Moor|Marsh|Thorn|Berg|Stein|Wald|Linden|Kirch|Alten|Neu|Mont|Val|Bel|Clair|Gran|Sol|Mar',
);
export const ENDS = split(
  'gate|field|ford|ton|wick|ham|by|dale|brook|ridge|crest|view|haven|port|mere|shaw|stead|worth|burg|feld|bach|hof|mann|dorf|er|ville|mont|rive|court|eau|etti|ini|oni|ez|era',
);
