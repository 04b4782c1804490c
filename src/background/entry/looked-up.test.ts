import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../../cli/bundled-records.ts';
import { prepareJudge } from '../../screening/judge.ts';
import { judgeRun } from '../../screening/judge-run.ts';
import { type Asked, answerPage, partsOf } from './looked-up.ts';

const judge = prepareJudge(bundledRecords(), '2026-11-23', { hasRelabels: false });
const pageFor = (asked: Asked) => answerPage(asked, (part) => judgeRun(judge, part, 'link'));
const PARTY = '/src/options/index.html#/party?id=';
const SEARCH = '/src/options/index.html#/parties?text=';

describe('what a menu looks up', () => {
  it.each<[string, Asked, string | null]>([
    ['a selected text', { text: ' Luopu Haishi ' }, `${SEARCH}Luopu+Haishi`],
    ['a link to a company’s own site', { link: 'https://www.hikvision.com/en/products/' }, `${PARTY}hikvision`],
    ['a link to a product of it', { link: 'https://shop.example/p/ds-2cd2143g2-i' }, `${PARTY}hikvision`],
    ['a picture that shows one', { picture: 'https://cdn.example/i/DS-2CD2143G2-I.jpg' }, `${PARTY}hikvision`],
    ['a link that names nobody, by its host', { link: 'https://shop.example/p/1' }, `${SEARCH}shop.example`],
    ['and by its text where that is told', { link: 'https://shop.example/1', linkText: 'Dahua' }, `${SEARCH}Dahua`],
    ['a picture that names nobody', { picture: 'https://cdn.example/red_lamp.png' }, `${SEARCH}red+lamp`],
    ['a look-alike of a company’s site', { link: 'https://nothikvision.com/' }, `${SEARCH}nothikvision.com`],
    ['a drawn picture', { picture: 'data:image/png;base64,hikvision' }, null],
    ['nothing', { text: '  ' }, null],
  ])('%s', (_what, asked, page) => {
    expect(pageFor(asked)).toBe(page);
  });

  it('is never a query, a user or a port', () => {
    expect(partsOf('https://a:b@shop.example:8443/x/y/?q=hikvision#z')).toEqual({
      host: 'shop.example',
      parts: ['https://shop.example', 'y'],
    });
  });

  it('is cut where it is a whole page', () => {
    expect(pageFor({ text: 'x'.repeat(5000) })?.length).toBeLessThan(300);
  });
});
