import type { RoleRule } from './role-rule.ts';

/** The named company sells or sends the thing on the page. */
export const SELLER_RULES: readonly RoleRule[] = [
  {
    role: 'seller',
    reach: 'next',
    denied: 'none',
    before: [
      ...['sold by', 'shipped by', 'ships from', 'dispatched by', 'dispatches from', 'seller', 'sold through'],
      ...[
        'fulfilled by',
        'supplied by',
        'distributed by',
        'verkauft von',
        'verkauf durch',
        'verkauf und versand durch',
      ],
      ...['versand durch', 'verkaufer', 'vertrieben von', 'vendu par', 'vendeur', 'expedie par'],
      ...['distribue par', 'vendido por', 'vendedor', 'enviado por', 'distribuido por', 'venduto da', 'venditore'],
      ...['spedito da', 'distribuito da', 'продавец', 'sprzedawca', 'sprzedawane przez', 'satici'],
      ...['卖家', '店铺', '商家', '販売元', '出品者', '販売者', '販売店'],
      ...['판매자', '판매처', '판매원', 'البائع', 'فروشنده'],
    ],
    unless: ['best', 'top', 'recently', 'soon'],
    reason: 'offers in shops and marketplaces: "Sold by X", "Verkäufer: X", 卖家：X',
  },
  {
    role: 'seller',
    reach: 'label',
    before: [
      'vendor',
      'supplier',
      'shop',
      'anbieter',
      'handler',
      'lieferant',
      'поставщик',
      '供应商',
      '供货商',
      '经销商',
    ],
    reason: 'labels that in a sentence speak of makers too ("the vendor X"): only with a colon',
  },
  {
    role: 'seller',
    reach: 'next',
    after: [
      ...['store', 'official store', 'flagship store', 'shop', 'online shop', 'official shop', 'magaza*'],
      ...[
        '旗舰店',
        '专卖店',
        '专营店',
        '官方旗舰店',
        '官方店',
        '直营店',
        '销售',
        '发货',
        '自营',
        '공식 스토어',
        '스토어',
        '공식몰',
        '公式ストア',
      ],
    ],
    unless: ['front', 'video', 'recording*', 'app', '额', '量', '收', '部', '商'],
    reason: 'names of shops inside a marketplace: "Visit the X Store", X旗舰店',
  },
];
