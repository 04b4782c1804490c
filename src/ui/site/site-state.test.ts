import { describe, expect, it } from 'vitest';
import type { SiteAccess } from '../../model/site-access.ts';
import { canReadNow, rulesOffered, siteState } from './site-state.ts';

const access = (given: Partial<SiteAccess>): SiteAccess => ({
  host: 'a.example',
  where: 'all',
  rule: 'usual',
  isRead: false,
  hasReported: false,
  isWithheld: false,
  isLocked: false,
  ...given,
});

describe('the switch of a site', () => {
  it.each<[Partial<SiteAccess>, RegExp]>([
    [{ isRead: true, hasReported: true }, /^Reading is on for a\.example\.$/],
    [{ isRead: true }, /^Reading is on for a\.example, but of this page nothing has been read\.$/],
    [{ rule: 'off' }, /never read/],
    [{ rule: 'off', isWithheld: true }, /never read/],
    [{ isWithheld: true }, /browser keeps Listlight out of a\.example/],
    [{ host: null, isWithheld: true }, /browser keeps Listlight out of this site/],
    [{ where: 'click' }, /^Not read: pages are read on click/],
    [{ where: 'click', isLocked: true }, /^Not read: pages are read on click/],
    [{ where: 'chosen' }, /not among the chosen sites/],
    [{ host: null }, /no site/],
  ])('says of %o why the page is read or not', (given, sentence) => {
    expect(siteState(access(given))).toMatch(sentence);
  });

  it('offers what makes a difference', () => {
    expect(rulesOffered(access({}))).toEqual(['usual', 'off']);
    expect(rulesOffered(access({ where: 'chosen' }))).toEqual(['on', 'usual', 'off']);
    expect(rulesOffered(access({ rule: 'on' }))).toContain('on');
  });

  it('offers to read a page now only where it is not read and could be', () => {
    expect(canReadNow(access({ where: 'click' }))).toBe(true);
    expect(canReadNow(access({ where: 'chosen' }))).toBe(true);
    expect(canReadNow(access({ isWithheld: true }))).toBe(true);
    expect(canReadNow(access({ where: 'click', rule: 'off' }))).toBe(false);
    expect(canReadNow(access({ where: 'click', isRead: true }))).toBe(false);
    expect(canReadNow(access({ where: 'click', host: null }))).toBe(false);
    expect(canReadNow(access({}))).toBe(false);
  });
});
