import { describe, expect, it } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import type { FrameMention, FrameReport } from '../model/mention.ts';
import { screenPage } from './screen-page.ts';
import { statusBook } from './status.ts';

const book = statusBook(smallRecords);
const mention = (
  id: number,
  entity: string,
  form: FrameMention['names'][number]['form'],
  text = entity,
): FrameMention => ({
  id,
  where: 'text',
  text,
  context: `… ${text} …`,
  names: [{ entity, name: text, form }],
});
const report = (mentions: FrameMention[], more: Partial<FrameReport> = {}): FrameReport => ({
  startedAt: 1,
  title: 'A shop',
  textRuns: 3,
  characters: 40,
  mentions,
  moreMentions: 0,
  unreadable: [],
  isDone: true,
  ...more,
});
const screen = (...reports: FrameReport[]) =>
  screenPage(
    {
      page: 'https://shop.example/',
      scannedAt: '2026-03-01T10:00:00.000Z',
      frames: reports.map((one, frame) => ({ frame: frame * 7, report: one })),
    },
    smallRecords,
    book,
    '2026-03-01',
  );

describe('screenPage', () => {
  it('makes one hit per entity over all frames, strongest basis first, and says where each match stands', () => {
    const { screening, places } = screen(
      report([mention(1, 'lone', 'name'), mention(2, 'orbicam', 'name', 'Orbicam')]),
      report([mention(1, 'orbicam', 'name', 'ORBICAM')], {
        title: 'inner',
        unreadable: [{ what: 'x', where: 'y', why: 'z' }],
      }),
    );
    expect(screening.hits.map(({ entity, basis }) => [entity, basis])).toEqual([
      ['orbicam', 'listed'],
      ['lone', 'hint'],
    ]);
    expect(places[0]).toEqual([
      { frame: 0, mention: 2 },
      { frame: 7, mention: 1 },
    ]);
    expect(screening.hits[0]?.matches.map(({ text, where }) => [text, where])).toEqual([
      ['Orbicam', 'text'],
      ['ORBICAM', 'frame'],
    ]);
    expect(screening.title).toBe('A shop');
    expect(screening.coverage).toEqual({
      frames: 2,
      textRuns: 6,
      characters: 80,
      unreadable: [{ what: 'x', where: 'y', why: 'z' }],
    });
  });

  it('gives every hit a reason that names text, name, list, date and citation', () => {
    const { screening } = screen(report([mention(1, 'orbicam_north', 'legal-name', 'Orbicam North Ltd.')]));
    expect(screening.hits[0]?.reason).toBe(
      '“Orbicam North Ltd.” is the full name of Orbicam North Ltd.; listed: Test List One (TO), effective 28 Mar 2023, 3 TR 4.',
    );
  });

  it('shows a part number as a hint without any listing, unless the maker is named too', () => {
    const alone = screen(report([mention(1, 'orbicam', 'model', 'OR-123')])).screening.hits[0];
    expect(alone).toMatchObject({ basis: 'hint', listings: [], affiliations: [], notListed: [] });
    expect(alone?.reason).toContain('a hint, not a listing');
    const named = screen(report([mention(1, 'orbicam', 'model', 'OR-123'), mention(2, 'orbicam', 'name', 'Orbicam')]));
    expect(named.screening.hits[0]).toMatchObject({ basis: 'listed' });
    expect(named.screening.hits[0]?.reason).toContain('“Orbicam” is a name');
  });

  it('gives every hit of a name that several parties bear', () => {
    const both: FrameMention = {
      ...mention(1, 'orbicam', 'name', 'Orbicam'),
      names: [
        { entity: 'orbicam', name: 'Orbicam', form: 'name' },
        { entity: 'lone', name: 'Orbicam', form: 'name' },
      ],
    };
    expect(screen(report([both])).screening.hits.map(({ entity }) => entity)).toEqual(['orbicam', 'lone']);
  });

  it('names the lists with their dates and how many rows of them are held, also when nothing was found', () => {
    const { screening } = screen(report([]));
    expect(screening.hits).toEqual([]);
    expect(screening.lists).toEqual([
      { id: 'us-test-one', asOf: '2026-01-02', entries: 2, coverage: 'excerpt' },
      { id: 'us-test-two', asOf: '2026-02-03', entries: 1, coverage: 'complete' },
    ]);
  });

  it('says so when there are more matches than are listed, and drops a name nobody bears any more', () => {
    const { screening } = screen(report([mention(1, 'gone', 'name')], { moreMentions: 12 }));
    expect(screening.hits).toEqual([]);
    expect(screening.coverage.unreadable[0]?.what).toBe('12 further matches');
  });
});
