import { describe, expect, it } from 'vitest';
import type { Role } from '../../model/role.ts';
import type { Place } from '../../model/screening.ts';
import { roleOf } from './role-of.ts';

/** The name stands between « and ». */
function roleIn(marked: string, where?: Place) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return roleOf(marked.replace('«', '').replace('»', ''), start, end, where);
}

const CASES: readonly (readonly [Role | 'none', string])[] = [
  // English
  ['maker', 'Manufactured by «Hikvision» in 2022'],
  ['maker', 'Brand: «Hikvision»'],
  ['maker', 'Brand\u00a0– «Hikvision» Model DS-2CD'],
  ['maker', 'Manufacturer:\n«Hangzhou Hikvision Digital Technology Co., Ltd.»'],
  ['maker', 'These are «Hikvision»-made domes under another label.'],
  ['maker', 'A rebranded «Hikvision» recorder'],
  ['maker', 'Authorised distributor of «Hikvision» since 2009'],
  ['seller', 'Ships from and sold by «Hikvision»'],
  ['seller', 'Visit the «EZVIZ» Store'],
  ['seller', 'Vendor: «Hikvision»'],
  ['compatible', 'Wall mount bracket for «Hikvision» turrets'],
  ['compatible', 'Junction box for Dahua and «Hikvision»'],
  ['compatible', 'Power adapter, 12 V, for «Hikvision» cameras'],
  ['compatible', 'Compatible with Dahua, «Hikvision» and Uniview'],
  ['compatible', 'Compatible with Dahua, «Hikvision», Uniview'],
  ['compatible', 'Works with the following brands: Axis, «Hikvision»'],
  ['compatible', 'Compatible brands: «Hikvision», Dahua'],
  ['compatible', 'a «Hikvision»-compatible lens'],
  ['compatible', 'Not compatible with «Hikvision» recorders'],
  ['compatible', 'Replacement remote for «Hikvision» DVR'],
  ['not-from', 'This camera is not made by «Hikvision».'],
  ['not-from', 'It contains no «Hikvision» parts.'],
  ['not-from', 'The best alternative to «Hikvision»'],
  ['not-from', '5 «Hikvision» alternatives'],
  ['not-from', 'We no longer sell «Hikvision».'],
  ['not-from', 'Our company does not use «Hikvision» cameras'],
  ['not-from', 'We don’t stock any «Hikvision» devices'],
  ['not-from', 'No components from «Hikvision» or Dahua'],
  ['not-from', 'We are not affiliated with «Hikvision» in any way.'],
  ['not-from', 'Replaces your old «Hikvision» dome'],
  ['not-from', 'Only non-«Hikvision» cameras are sold here'],
  ['not-from', 'NDAA compliant replacement for «Hikvision»'],
  ['news', '«Hikvision» was added to the Entity List in 2019'],
  ['news', 'The United States imposed sanctions on Huawei, ZTE and «Hikvision»'],
  ['news', '«Hikvision» said in a statement that it disagrees'],
  ['news', 'According to «Hikvision», sales rose'],
  ['none', '«Hikvision» 4 MP dome camera, 2.8 mm'],
  ['none', 'Prices for «Hikvision» cameras'],
  ['none', 'Search results for «Hikvision» cameras'],
  ['none', 'Looking for «Hikvision» cameras?'],
  ['none', 'How do «Hikvision» cameras work?'],
  ['none', 'Brand new «Hikvision» camera in box'],
  ['none', 'Compatible with ONVIF, «Hikvision» dome camera'],
  ['none', 'Works with Alexa. «Hikvision» dome camera'],
  ['none', '«Hikvision» compatible with Dahua recorders'],
  ['none', 'Not sold by «Hikvision»'],
  ['none', 'There is no alternative to «Hikvision» here'],
  ['none', 'No «Hikvision» account needed'],
  ['none', 'We not only sell «Hikvision», we also repair it'],
  ['none', 'Acme | sold by Beta | «Hikvision» camera'],
  ['none', 'Sold by Brightfold Security, a «Hikvision» dealer'],
  ['none', 'For sale: «Hikvision» cameras'],
  ['maker', 'not only made by «Hikvision» but tested by it'],
  ['none', 'Adapter not included. «Hikvision» dome camera'],
  ['none', 'Made in China, «Hikvision» dome'],
  ['none', 'Price not shown (sold by Beta) «Hikvision» turret'],
  ['none', 'The free «Hikvision» viewer shows four cameras'],
  ['none', 'Supports H.265 and PoE, «Hikvision» turret'],
  ['none', 'Case study: a warehouse with «Hikvision» cameras'],
  ['none', 'I do not know why «Hikvision» is late'],
  ['none', 'No. 5: «Hikvision» ColorVu camera'],
  ['none', '«Hikvision» free shipping over 50 €'],
  ['none', '«Hikvision» cameras for Dahua recorders'],
  ['none', 'Designed for harsh environments, «Hikvision», a leader in video'],
  ['none', 'Free of charge «Hikvision» viewer'],
  ['none', '«Hikvision» made headlines'],
  ['compatible', 'Suitable for all «Hikvision» cameras'],
  ['not-from', 'Free of «Hikvision» chips'],
  // German
  ['none', 'Die Messe findet statt: «Hikvision» ist dabei'],
  ['maker', 'Hersteller: «Hikvision»'],
  ['maker', 'hergestellt von der «Hikvision»'],
  ['seller', 'Verkauf und Versand durch «Hikvision»'],
  ['compatible', 'kompatibel mit «Hikvision»'],
  ['compatible', 'Wandhalterung für «Hikvision» Kameras'],
  ['compatible', 'Für «Hikvision» Rekorder'],
  ['not-from', 'nicht von «Hikvision» hergestellt'],
  ['not-from', 'Eine «Hikvision»-Alternative'],
  ['not-from', 'Enthält keine «Hikvision»-Komponenten'],
  ['not-from', 'Wir verkaufen keine «Hikvision»-Kameras mehr'],
  ['news', '«Hikvision» steht auf der schwarzen Liste'],
  ['none', 'Preise für «Hikvision» Kameras'],
  ['none', 'Nicht nur «Hikvision» liefert Kameras'],
  // French
  ['maker', 'Marque : «Hikvision»'],
  ['maker', 'fabriqué par «Hikvision»'],
  ['seller', 'Vendu par «Hikvision»'],
  ['compatible', 'Support mural pour caméras «Hikvision»'],
  ['compatible', 'compatible avec «Hikvision»'],
  ['not-from', 'une alternative à «Hikvision»'],
  ['not-from', 'sans composants «Hikvision»'],
  ['none', 'Caméra «Hikvision» extérieure'],
  ['none', 'Prix pour caméras «Hikvision»'],
  // Spanish, Portuguese, Italian
  ['maker', 'Marca: «Hikvision»'],
  ['maker', 'fabricado por «Hikvision»'],
  ['compatible', 'Soporte para cámaras «Hikvision»'],
  ['compatible', 'compatible con «Hikvision»'],
  ['not-from', 'alternativa a «Hikvision»'],
  ['not-from', 'ya no vende «Hikvision»'],
  ['none', 'Cámara «Hikvision» para exterior'],
  ['seller', 'Vendido por «Hikvision»'],
  ['compatible', 'compatível com «Hikvision»'],
  ['not-from', 'não é «Hikvision»'],
  ['none', 'Câmera «Hikvision» em oferta'],
  ['maker', 'prodotto da «Hikvision»'],
  ['compatible', 'Staffa per telecamere «Hikvision»'],
  ['none', 'Telecamera «Hikvision» da esterno'],
  // Russian, Polish, Turkish
  ['maker', 'Производитель: «Hikvision»'],
  ['compatible', 'кронштейн для камер «Hikvision»'],
  ['compatible', 'совместим с «Hikvision»'],
  ['not-from', 'аналог «Hikvision»'],
  ['not-from', 'мы больше не продаём «Hikvision»'],
  ['none', 'Мы не только продаём «Hikvision»'],
  ['none', 'Камера «Hikvision» уличная'],
  ['maker', 'Producent: «Hikvision»'],
  ['compatible', 'uchwyt do kamer «Hikvision»'],
  ['not-from', 'zamiast «Hikvision»'],
  ['none', 'Kamera «Hikvision» zewnętrzna'],
  ['maker', '«Hikvision» tarafından üretilmiştir'],
  ['compatible', '«Hikvision» ile uyumlu'],
  ['not-from', '«Hikvision» alternatifi kameralar'],
  ['none', 'sadece «Hikvision» değil'],
  ['none', '«Hikvision» güvenlik kamerası'],
  // Chinese, Japanese, Korean
  ['maker', '品牌：«海康威视»'],
  ['maker', '由«海康威视»生产的摄像机'],
  ['seller', '«海康威视»旗舰店'],
  ['compatible', '兼容«海康威视»、大华等品牌'],
  ['compatible', '不兼容«海康威视»'],
  ['compatible', '适用于«海康威视»摄像机'],
  ['not-from', '非«海康威视»产品'],
  ['not-from', '不再销售«海康威视»'],
  ['not-from', '«海康威视»替代品'],
  ['news', '«海康威视»被列入实体清单'],
  ['none', '«海康威视»摄像机'],
  ['none', '不仅销售«海康威视»'],
  ['none', '«海康威视»制造商名录'],
  ['maker', '无人机制造商«大疆»'],
  ['not-from', '并不是由«海康威视»生产'],
  ['none', '无线摄像头«海康威视»'],
  ['maker', 'メーカー：«ハイクビジョン»'],
  ['maker', '«Hikvision»製カメラ'],
  ['compatible', '«ハイクビジョン»対応ブラケット'],
  ['not-from', '«ハイクビジョン»製ではありません'],
  ['not-from', '«ハイクビジョン»以外のカメラ'],
  ['none', '«ハイクビジョン»のカメラ'],
  ['maker', '제조사: «하이크비전»'],
  ['compatible', '«하이크비전» 호환 브라켓'],
  ['not-from', '«하이크비전»이 아닌 제품'],
  ['none', '«하이크비전» 카메라'],
  ['none', '«하이크비전» 용량 안내'],
  // Arabic, Persian
  ['maker', 'الشركة المصنعة: «هيكفيجن»'],
  ['compatible', 'متوافق مع «هيكفيجن»'],
  ['not-from', 'بديل عن «هيكفيجن»'],
  ['none', 'كاميرا «هيكفيجن» خارجية'],
  ['maker', 'برند: «هایک ویژن»'],
  ['compatible', 'سازگار با «هایک ویژن»'],
  ['none', 'دوربین «هایک ویژن»'],
];

describe('roleOf', () => {
  it.each(CASES)('%s: %s', (role, marked) => {
    expect(roleIn(marked)?.role ?? 'none').toBe(role);
  });

  it('has a table with many rows without a role, in many languages', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(120);
    expect(CASES.filter(([role]) => role === 'none').length).toBeGreaterThanOrEqual(40);
  });

  it('tells the words that give the role, as they stand on the page', () => {
    expect(roleIn('This is NOT made  by «Hikvision»')?.reason).toBe('NOT made by');
    expect(roleIn('Mount for «Hikvision» cameras')?.reason).toBe('Mount for');
    expect(roleIn('New, for «Hikvision» cameras')?.reason).toBe('for … cameras');
    expect(roleIn('«Hikvision»製ではありません')?.reason).toBe('製ではありませ');
  });

  it('believes structured data by the property that holds the name', () => {
    const data = (property: string, type: string) => `{"${property}": {"@type": "${type}", "name": "«Hikvision»"}}`;
    expect(roleIn(data('brand', 'Brand'), 'structured')?.role).toBe('maker');
    expect(roleIn(data('manufacturer', 'Organization'), 'structured')?.role).toBe('maker');
    expect(roleIn(data('seller', 'Organization'), 'structured')?.role).toBe('seller');
    expect(roleIn(data('isAccessoryOrSparePartFor', 'Product'), 'structured')?.role).toBe('compatible');
    expect(roleIn(data('isRelatedTo', 'Product'), 'structured')).toBeUndefined();
    expect(roleIn('product:brand «Hikvision»', 'structured')?.role).toBe('maker');
    expect(roleIn('"description": "Mount for «Hikvision» cameras"', 'structured')?.role).toBe('compatible');
  });
});
