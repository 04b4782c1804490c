import { describe, expect, it } from 'vitest';
import { UpdateError } from '../../model/update-failure.ts';
import { readLatestDay } from './latest-day.ts';

const titles = (...own: object[]) =>
  JSON.stringify({ titles: [{ number: 14, up_to_date_as_of: '2026-01-01' }, ...own] });

describe('the day title 15 is up to date as of', () => {
  it('is that of title 15', () => {
    expect(readLatestDay(titles({ number: 15, up_to_date_as_of: '2026-11-19', latest_issue_date: '2026-11-17' }))).toBe(
      '2026-11-19',
    );
  });

  it.each([
    ['no such title', titles()],
    ['no day', titles({ number: 15, up_to_date_as_of: null })],
    ['a day that is none', titles({ number: 15, up_to_date_as_of: '2026-02-31' })],
    ['a path', titles({ number: 15, up_to_date_as_of: '../../x' })],
    ['something else', '[]'],
    ['no JSON', '<html>'],
  ])('is refused where there is %s', (_what, json) => {
    expect(() => readLatestDay(json)).toThrow(UpdateError);
  });
});
