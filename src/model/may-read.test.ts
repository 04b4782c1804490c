import { describe, expect, it } from 'vitest';
import { hasRules, mayRead, type ReadingRules, ruleFor, withSiteRule } from './may-read.ts';
import { type SiteAccess, toggled } from './site-access.ts';

const rules = (given: Partial<ReadingRules>): ReadingRules => ({ where: 'all', sitesOn: [], sitesOff: [], ...given });

describe('whether a page may be read', () => {
  it.each<[string, Partial<ReadingRules>, string, boolean, boolean]>([
    ['all sites are read', {}, 'https://shop.example/', false, true],
    ['a site that is never read is not', { sitesOff: ['shop.example'] }, 'https://shop.example/', false, false],
    ['nor when it is asked for', { sitesOff: ['shop.example'] }, 'https://shop.example/', true, false],
    ['nor under it, on any port', { sitesOff: ['shop.example'] }, 'http://a.shop.example:81/', false, false],
    ['one that only looks like it is', { sitesOff: ['hikvision.com'] }, 'https://nothikvision.com/', false, true],
    [
      'never goes before chosen',
      { where: 'chosen', sitesOn: ['a.example'], sitesOff: ['a.example'] },
      'https://a.example/',
      false,
      false,
    ],
    [
      'never for the whole goes before chosen for a part',
      { where: 'chosen', sitesOn: ['b.a.example'], sitesOff: ['a.example'] },
      'https://b.a.example/',
      false,
      false,
    ],
    [
      'never for a part leaves the rest',
      { where: 'chosen', sitesOn: ['a.example'], sitesOff: ['b.a.example'] },
      'https://c.a.example/',
      false,
      true,
    ],
    ['a chosen site is read', { where: 'chosen', sitesOn: ['a.example'] }, 'https://a.example/x', false, true],
    ['no other is', { where: 'chosen', sitesOn: ['a.example'] }, 'https://aa.example/', false, false],
    ['unless it is asked for', { where: 'chosen', sitesOn: ['a.example'] }, 'https://aa.example/', true, true],
    [
      'on click nothing is read by itself, chosen or not',
      { where: 'click', sitesOn: ['a.example'] },
      'https://a.example/',
      false,
      false,
    ],
    ['and what is asked for is', { where: 'click' }, 'https://a.example/', true, true],
    [
      'a name in other letters is its own site',
      { where: 'chosen', sitesOn: ['xn--mnchen-3ya.example'] },
      'https://münchen.example/',
      false,
      true,
    ],
    [
      'an IP address is its own site',
      { where: 'chosen', sitesOn: ['127.0.0.1'] },
      'http://127.0.0.1:8123/',
      false,
      true,
    ],
    ['a name kept with www still counts', { sitesOff: ['www.a.example'] }, 'https://www.a.example/', true, false],
    [
      'for what it names, also as a chosen one',
      { where: 'chosen', sitesOn: ['www.a.example'] },
      'https://www.a.example/',
      false,
      true,
    ],
    ['a file is never read', {}, 'file:///home/a/page.html', true, false],
    ['a window without an address is, where nothing is barred', {}, 'about:blank', false, true],
    ['but not where any site is: it may be that site’s', { sitesOff: ['a.example'] }, 'about:blank', false, false],
    ['nor where sites are chosen', { where: 'chosen', sitesOn: ['a.example'] }, 'about:blank', false, false],
    ['a made document is of its maker’s site', { sitesOff: ['a.example'] }, 'blob:https://a.example/1', false, false],
  ])('%s', (_why, given, address, isAsked, may) => {
    expect(mayRead(rules(given), address, isAsked)).toBe(may);
  });

  it('has to be asked only where something is barred', () => {
    expect(hasRules(rules({ sitesOn: ['a.example'] }))).toBe(false);
    expect(hasRules(rules({ sitesOff: ['a.example'] }))).toBe(true);
    expect(hasRules(rules({ where: 'chosen' }))).toBe(true);
    expect(hasRules(rules({ where: 'click' }))).toBe(true);
  });
});

describe('the rule for a host', () => {
  it('is that of the nearest site, never before chosen', () => {
    const given = rules({ sitesOn: ['example.com', 'b.example.com'], sitesOff: ['c.example.com'] });
    expect(ruleFor(given, 'a.b.example.com')).toEqual({ site: 'b.example.com', rule: 'on' });
    expect(ruleFor(given, 'c.example.com')).toEqual({ site: 'c.example.com', rule: 'off' });
    expect(ruleFor(given, 'example.org')).toBeNull();
  });

  it('is changed for that site alone', () => {
    const given = { sitesOn: ['a.example', 'b.example'], sitesOff: ['c.example'] };
    expect(withSiteRule(given, 'a.example', 'off')).toEqual({
      sitesOn: ['b.example'],
      sitesOff: ['c.example', 'a.example'],
    });
    expect(withSiteRule(given, 'c.example', 'usual')).toEqual({ sitesOn: ['a.example', 'b.example'], sitesOff: [] });
    expect(withSiteRule(given, 'a.example', 'on').sitesOn).toEqual(['b.example', 'a.example']);
  });
});

describe('a site that was kept with www', () => {
  const given = rules({ sitesOn: ['www.b.example'], sitesOff: ['www.a.example', 'www.com'] });

  it('has its rule as it was', () => {
    expect(ruleFor(given, 'www.a.example')).toEqual({ site: 'www.a.example', rule: 'off' });
    expect(ruleFor(given, 'www.b.example')).toEqual({ site: 'www.b.example', rule: 'on' });
  });

  it.each(['a.example', 'www.a.example'])('is given another as %s', (site) => {
    expect(withSiteRule(given, site, 'usual').sitesOff).toEqual(['www.com']);
    const { sitesOn, sitesOff } = withSiteRule(given, site, 'on');
    expect([sitesOn, sitesOff]).toEqual([['www.b.example', site], ['www.com']]);
  });
});

describe('the other state of a page', () => {
  const access: SiteAccess = {
    host: 'a.example',
    where: 'all',
    rule: 'usual',
    isRead: true,
    hasReported: true,
    isWithheld: false,
    isLocked: false,
  };
  it.each<[Partial<SiteAccess>, ReturnType<typeof toggled>]>([
    [{}, { rule: 'off' }],
    [{ isRead: false, rule: 'off' }, { rule: 'usual' }],
    [{ where: 'chosen', rule: 'on' }, { rule: 'usual' }],
    [{ where: 'chosen', isRead: false }, { rule: 'on' }],
    [{ where: 'chosen', isRead: false, rule: 'off' }, { rule: 'on' }],
    [{ where: 'click', isRead: false }, { isReadNow: true }],
    [{ where: 'click' }, { isReadNow: false }],
    [{ where: 'click', isRead: false, isLocked: true }, { isReadNow: true }],
    [{ where: 'click', isRead: false, rule: 'off' }, { rule: 'usual' }],
    [{ isLocked: true }, null],
    [{ isWithheld: true, isRead: false }, null],
    [{ host: null }, null],
  ])('of %o is %o', (given, other) => {
    expect(toggled({ ...access, ...given })).toEqual(other);
  });
});
