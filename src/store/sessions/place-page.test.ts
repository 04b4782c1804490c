import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SessionPage } from '../../model/session.ts';
import { placePage, type SeenPage } from './place-page.ts';

const seen = (id: string, more: Partial<SeenPage> = {}): SeenPage => ({
  id,
  document: 'd',
  fills: 'early',
  address: 'http://a.example/',
  title: 'A',
  at: '2026-11-23T08:00:00.000Z',
  state: 'whole',
  why: null,
  textSha256: id,
  isTextCut: false,
  screening: null,
  leftOut: [],
  version: '1',
  ...more,
});
const row = (number: number, id: string, more: Partial<SessionPage> = {}): SessionPage => {
  const { document: _document, fills: _fills, ...facts } = seen(id);
  return { ...facts, session: 's', number, visits: 1, tags: [], notes: '', ...more };
};
const NONE = { mine: undefined, same: undefined, early: undefined };
const early = row(3, 'early', { textSha256: null, state: 'in-part', why: 'left-early', notes: 'odd' });

it('a page that was never seen is a new row', () => {
  expect(placePage('s', seen('a'), NONE)).toMatchObject({ row: { number: null, visits: 1 }, changed: [], gone: [] });
});

it('a document that changes replaces its row', () => {
  const placed = placePage('s', seen('b'), { ...NONE, mine: row(1, 'a', { notes: 'n', tags: ['t'] }) });
  expect(placed).toMatchObject({ row: { number: 1, id: 'b', visits: 1, notes: 'n', tags: ['t'] }, gone: [] });
});

it('a document that is looked at again is no other visit', () => {
  const mine = row(1, 'a', { visits: 2 });
  expect(placePage('s', seen('a', { title: 'B' }), { ...NONE, mine, same: mine })).toMatchObject({
    row: { number: 1, visits: 2, title: 'B' },
    changed: [],
    gone: [],
  });
});

it('the same page in another document is another visit', () => {
  expect(placePage('s', seen('a'), { ...NONE, same: row(1, 'a') })?.row).toMatchObject({ number: 1, visits: 2 });
});

it('a document that comes to be like another row goes into it', () => {
  const mine = row(5, 'b', { notes: 'n' });
  const placed = placePage('s', seen('a'), { ...NONE, mine, same: row(1, 'a', { visits: 2, notes: 'm' }) });
  expect(placed).toMatchObject({ row: { number: 1, visits: 3, notes: 'm\nn' }, gone: [mine] });
});

it('a row that others wrote too stays when one of its documents changes', () => {
  const mine = row(1, 'a', { visits: 2 });
  expect(placePage('s', seen('b'), { ...NONE, mine })).toMatchObject({
    row: { number: null, visits: 1 },
    changed: [{ number: 1, id: 'a', visits: 1 }],
    gone: [],
  });
});

it('a row that was left early is filled, by its own document and by another', () => {
  const own = placePage('s', seen('a'), { mine: early, same: undefined, early });
  expect(own).toMatchObject({ row: { number: 3, id: 'a', visits: 1, notes: 'odd' }, gone: [] });
  const other = placePage('s', seen('a'), { ...NONE, early });
  expect(other).toMatchObject({ row: { number: 3, id: 'a', visits: 2 }, gone: [] });
  const same = row(1, 'a');
  expect(placePage('s', seen('a'), { ...NONE, same, early })).toMatchObject({
    row: { number: 1, visits: 3 },
    gone: [early],
  });
  expect(placePage('s', seen('a'), { mine: early, same, early })).toMatchObject({ row: { visits: 2 }, gone: [early] });
});

it('what was read is not taken back by what was not', () => {
  const unread = seen('early', { textSha256: null, state: 'in-part', why: 'left-early', fills: null });
  expect(placePage('s', unread, { ...NONE, mine: row(1, 'a') })).toBeNull();
});

it('counts every document once, whatever comes in which order', () => {
  const steps = fc.array(
    fc.record({ document: fc.integer({ min: 0, max: 4 }), text: fc.constantFrom('a', 'b', 'early') }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      const rows = new Map<number, SessionPage>();
      const documents = new Map<number, number>();
      let last = 0;
      for (const { document, text } of all) {
        const isEarly = text === 'early';
        const page = seen(text, isEarly ? { textSha256: null, why: 'left-early', fills: null } : {});
        const find = (id: string | null) => [...rows.values()].find((one) => one.id === id);
        const placed = placePage('s', page, {
          mine: rows.get(documents.get(document) ?? -1),
          same: find(page.id),
          early: find(page.fills),
        });
        if (!placed) continue;
        for (const { number } of placed.gone) rows.delete(number);
        for (const one of placed.changed) rows.set(one.number, one);
        last += placed.row.number === null ? 1 : 0;
        const number = placed.row.number ?? last;
        for (const [other, of] of documents)
          if (placed.gone.some((one) => one.number === of)) documents.set(other, number);
        rows.set(number, { ...placed.row, number });
        documents.set(document, number);
      }
      const ids = [...rows.values()].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...rows.values()].reduce((sum, { visits }) => sum + visits, 0)).toBe(documents.size);
      expect([...rows.values()].every(({ visits }) => visits > 0)).toBe(true);
    }),
  );
});
