import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { prepareJudge } from '../../src/screening/judge.ts';
import { judgeRun } from '../../src/screening/judge-run.ts';
import { LINK_CASES } from './link-cases.ts';

const judge = prepareJudge(bundledRecords(), '2026-11-22', { hasRelabels: false });
const found = (text: string, where: 'link' | 'structured') =>
  judgeRun(judge, text, where).flatMap(({ start, end, names }) =>
    names.map(({ entity, form }) => `${entity} ${form} ${text.slice(start, end)}`),
  );

describe('addresses of links and pictures', () => {
  it.each(LINK_CASES)('$address ($why)', ({ address, expected }) => {
    expect(found(address, 'link')).toEqual(expected);
  });

  it('are judged alike as values of structured data', () => {
    for (const { address, expected } of LINK_CASES) {
      if (/^https?:/i.test(address)) expect(found(`Brand.url: ${address}`, 'structured'), address).toEqual(expected);
    }
  });

  it('have the basis of their company, a part number that of a hint', () => {
    const bases = judgeRun(judge, 'https://www.hikvision.com/DS-2CD2143G2-I.pdf', 'link').map(({ basis }) => basis);
    expect(bases).toEqual(['listed', 'hint']);
  });

  it('are as many silent as found', () => {
    const none = LINK_CASES.filter(({ expected }) => expected.length === 0);
    expect(none.length).toBeGreaterThanOrEqual(LINK_CASES.length / 2);
  });
});

describe('values of structured data', () => {
  it.each([
    ['Product.brand.name: Hikvision', ['hikvision maker']],
    ['product:brand: Hikvision', ['hikvision maker']],
    ['Product.manufacturer.name: Hangzhou Hikvision Digital Technology Co., Ltd.', ['hikvision maker']],
    ['Product.brand.url: https://www.hikvision.com/', ['hikvision maker']],
    ['Product.additionalProperty.Brand: Dahua', ['dahua maker']],
    ['Product.offers.seller.name: Hikvision', ['hikvision seller']],
    ['Offer.itemOffered.isVariantOf.brand.name: Hikvision', ['hikvision maker']],
    ['Product.isAccessoryOrSparePartFor.brand.name: Hikvision', ['hikvision compatible']],
    ['Product.isSimilarTo.brand.name: Hikvision', ['hikvision undefined']],
    ['Product.description: Mount for Hikvision cameras', ['hikvision compatible']],
    ['Product.mpn: DS-2CD2143G2-I', ['hikvision undefined']],
    ['NewsArticle.about.name: Hikvision', ['hikvision news']],
    ['NewsArticle.publisher.name: Hikvision', ['hikvision undefined']],
    ['NewsArticle.headline: Hikvision added to the Entity List', ['hikvision news']],
    ['WebSite.about.name: Hikvision', ['hikvision undefined']],
    ['{"brand": {"@type": "Brand", "name": "Hikvision"},}', ['hikvision maker']],
    ['{&quot;brand&quot;: &quot;Hikvision&quot;}', ['hikvision maker']],
    // The words of the property are no words about a company: an alias that is a common word stays silent.
    ['Product.manufacturer.name: Best', []],
    ['Organization.legalName.name: Arsenal', []],
    ['Product.brand.name: Hikvisionary', []],
    ['Place.name: Dahua Road', []],
  ])('%s → %j', (text, expected) => {
    const seen = judgeRun(judge, text, 'structured').flatMap(({ names, role }) =>
      names.map(({ entity }) => `${entity} ${role}`),
    );
    expect(seen).toEqual(expected);
  });
});
