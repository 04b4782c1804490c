import { describe, expect, it } from 'vitest';
import { tokenise } from '../tokens.ts';
import { legalFormAfter, legalFormBefore } from './legal-form-beside.ts';
import { legalFormAtEnd, legalFormAtStart } from './legal-forms.ts';

const core = (name: string) => {
  const { keys } = tokenise(name);
  const start = legalFormAtStart(keys);
  return keys.slice(start, keys.length - legalFormAtEnd(keys.slice(start))).join(' ');
};

describe('legal forms of a name', () => {
  it.each([
    ['Orbicam Optics Co., Ltd.', 'orbicam optics'],
    ['Orbicam Co. Inc.', 'orbicam'],
    ['Orbicam Pvt. Ltd.', 'orbicam'],
    ['Orbicam Pty Ltd', 'orbicam'],
    ['Orbicam L.L.C.', 'orbicam'],
    ['Orbicam GmbH & Co. KG', 'orbicam'],
    ['Orbicam G.m.b.H.', 'orbicam'],
    ['Orbicam Aktiengesellschaft', 'orbicam'],
    ['Orbicam Gesellschaft mit beschränkter Haftung', 'orbicam'],
    ['Orbicam S.A.', 'orbicam'],
    ['Orbicam Société Anonyme', 'orbicam'],
    ['Orbicam S.à r.l.', 'orbicam'],
    ['Orbicam, S. de R.L. de C.V.', 'orbicam'],
    ['Orbicam S.A. de C.V.', 'orbicam'],
    ['Orbicam Sociedad Anónima', 'orbicam'],
    ['Orbicam S.p.A.', 'orbicam'],
    ['Orbicam B.V.', 'orbicam'],
    ['Orbicam Oy', 'orbicam'],
    ['Orbicam A/S', 'orbicam'],
    ['Orbicam A.Ş.', 'orbicam'],
    ['Orbicam San. ve Tic. Ltd. Şti.', 'orbicam'],
    ['Orbicam Sp. z o.o.', 'orbicam'],
    ['Orbicam d.o.o.', 'orbicam'],
    ['Orbicam s.r.o.', 'orbicam'],
    ['Orbicam Sdn Bhd', 'orbicam'],
    ['PT Orbicam Indonesia Tbk', 'orbicam indonesia'],
    ['Orbicam K.K.', 'orbicam'],
    ['Orbicam Limited Liability Company', 'orbicam'],
    ['ООО «Орбикам»', 'орбикам'],
    ['Орбикам ООО', 'орбикам'],
    ['ТОВ "Орбікам"', 'орбікам'],
    ['Общество с ограниченной ответственностью «Орбикам»', 'орбикам'],
    ['Публичное акционерное общество Орбикам', 'орбикам'],
    ['奥比凯姆光学股份有限公司', '奥 比 凯 姆 光 学'],
    ['奥比凯姆光学有限责任公司', '奥 比 凯 姆 光 学'],
    ['奥比凯姆公司', '奥 比 凯 姆'],
    ['株式会社オルビカム', 'オ ル ビ カ ム'],
    ['오르비캠 주식회사', '오 르 비 캠'],
    ['Công ty TNHH Orbicam', 'orbicam'],
    ['شركة أوربيكام ش.م.م', 'اوربيكام'],
    ['شرکت اوربیکام', 'اوربيكام'],
    ['GmbH', 'gmbh'],
    ['Co., Ltd.', 'co ltd'],
    ['Orbicam U.S.A.', 'orbicam u s a'],
    ['Orbicam Group', 'orbicam group'],
  ])('%s → %s', (name, expected) => {
    expect(core(name)).toBe(expected);
  });
});

describe('legal forms in a running text', () => {
  const after = (text: string) => text.slice(0, legalFormAfter(text, 'Orbicam'.length));
  it.each([
    ['Orbicam Co., Ltd. makes', 'Orbicam Co., Ltd'],
    ['Orbicam (GmbH) makes', 'Orbicam (GmbH'],
    ['Orbicam\n      Inc. makes', 'Orbicam\n      Inc'],
    ['Orbicam AS makes', 'Orbicam AS'],
    ['Orbicam a.s. makes', 'Orbicam a.s'],
    ['Orbicam as a maker', 'Orbicam'],
    ['Orbicam sa caméra', 'Orbicam'],
    ['Orbicam limited its range', 'Orbicam'],
    ['Orbicam Limited', 'Orbicam Limited'],
    ['Orbicam company', 'Orbicam'],
    ['Orbicam公司', 'Orbicam'],
    ['Orbicam股份有限公司', 'Orbicam股份有限公司'],
    ['Orbicam: the Ltd', 'Orbicam'],
    ['Orbicam', 'Orbicam'],
  ])('%s → %s', (text, expected) => {
    expect(after(text)).toBe(expected);
  });

  it.each([
    ['завод ООО «Orbicam', 'ООО «Orbicam'],
    ['the PT Orbicam', 'PT Orbicam'],
    ['شرکت Orbicam', 'Orbicam'],
    ['Orbicam', 'Orbicam'],
  ])('before the name: %s → %s', (text, expected) => {
    expect(text.slice(legalFormBefore(text, text.length - 'Orbicam'.length))).toBe(expected);
  });
});
