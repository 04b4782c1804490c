import type { PartyQuery } from '../../messages/lists-contract.ts';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';

/** What the browser of parties is asked to show. */
export type PartyFilter = Pick<PartyQuery, 'text' | 'list' | 'country' | 'from' | 'to'>;

/** One view of the page, as its address names it. */
export type Route =
  | { view: 'lists' }
  /** `at`: the row the keyboard is in, from 0. */
  | { view: 'parties'; filter: PartyFilter; at: number }
  | { view: 'party'; id: string; day: IsoDate | null }
  | { view: 'settings' }
  | { view: 'changes'; list: string | null; text: string }
  | { view: 'decisions' }
  | { view: 'data' };

/** The filter that lets everything through. */
export const NO_FILTER: PartyFilter = { text: '', list: null, country: null, from: null, to: null };

/** The view that a part of an address names (`#/party?id=hikvision`); the lists where it names none. */
export function parseRoute(hash: string): Route {
  const [path, query] = hash.replace(/^#/, '').split('?', 2);
  const given = new URLSearchParams(query ?? '');
  const day = (name: string) => {
    const text = given.get(name) ?? '';
    return isIsoDate(text) ? text : null;
  };
  const text = (given.get('text') ?? '').slice(0, 200);
  const list = given.get('list') || null;
  if (path === '/parties') {
    const country = given.get('country') ?? '';
    const at = given.get('at') ?? '';
    return {
      view: 'parties',
      filter: { text, list, country: /^[A-Z]{2}$/.test(country) ? country : null, from: day('from'), to: day('to') },
      at: /^\d{1,7}$/.test(at) ? Number(at) : 0,
    };
  }
  if (path === '/settings') return { view: 'settings' };
  if (path === '/changes') return { view: 'changes', list, text };
  if (path === '/decisions') return { view: 'decisions' };
  if (path === '/data') return { view: 'data' };
  const id = given.get('id');
  if (path === '/party' && id) return { view: 'party', id, day: day('day') };
  return { view: 'lists' };
}

/** The part of an address that names a view. */
export function formatRoute(route: Route): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf(route))) {
    if (value !== null && value !== '' && value !== 0) query.set(name, String(value));
  }
  const text = query.toString();
  return `#/${route.view}${text === '' ? '' : `?${text}`}`;
}

function queryOf(route: Route): Record<string, string | number | null> {
  const plain: readonly Route['view'][] = ['lists', 'settings', 'decisions', 'data'];
  if (plain.includes(route.view)) return {};
  if (route.view === 'parties') return { ...route.filter, at: route.at };
  const { view: _, ...rest } = route;
  return rest;
}
