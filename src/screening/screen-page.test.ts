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
  uncheckedRuns: 0,
  garbledCharacters: 0,
  isDone: true,
  ...more,
});
const screen = (...reports: FrameReport[]) =>
  screenPage(
    {
      page: 'https://shop.example/',
      scannedAt: '2026-03-01T10:00:00.000Z',
      frames: reports.map((one, frame) => ({ frame: frame * 7, report: one })),
      answers: new Map(),
      busy: new Set(),
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
        garbledCharacters: 2,
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
      unreadable: [
        {
          what: '2 characters that cannot be made out',
          where: 'frame without address',
          why: 'the page does not say in which encoding it is written',
        },
      ],
    });
  });

  it('gives every hit a reason that names text, name, list, date and citation', () => {
    const { screening } = screen(report([mention(1, 'orbicam_north', 'legal-name', 'Orbicam North Ltd.')]));
    expect(screening.hits[0]?.reason).toBe(
      '“Orbicam North Ltd.” is the full name of Orbicam North Ltd.; listed: Test List One (TO), effective 28 Mar 2023, 3 TR 4.',
    );
  });

  it('marks what cannot be seen, takes a seen text as the ground, and says so of a company that is only unseen', () => {
    const looked = (hidden: number[]) =>
      screenPage(
        {
          page: 'https://shop.example/',
          scannedAt: '2026-03-01T10:00:00.000Z',
          frames: [
            {
              frame: 0,
              report: report([mention(1, 'orbicam', 'name', 'ORBICAM'), mention(2, 'orbicam', 'name', 'Orbicam')]),
            },
          ],
          answers: new Map([
            [0, { startedAt: 1, path: '', inspection: { address: '', unread: [], frames: [], hidden, cards: null } }],
          ]),
          busy: new Set(),
        },
        smallRecords,
        book,
        '2026-03-01',
      ).screening.hits[0];
    expect(looked([1])?.matches.map(({ hidden }) => hidden)).toEqual([true, undefined]);
    expect(looked([1])?.reason).toMatch(/^“Orbicam”/);
    expect(looked([1])?.reason).not.toContain('not visible');
    expect(looked([1, 2])?.reason).toContain('; found only in text that is not visible on the page; listed:');
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

  it('shows the role of each place and its words, and puts a hit last that is only compared with', () => {
    const { screening, places } = screen(
      report([
        { ...mention(1, 'orbicam', 'name', 'Orbicam'), role: 'compatible', cue: 'mount for' },
        { ...mention(2, 'orbicam', 'name', 'ORBICAM'), role: 'not-from', cue: 'not made by' },
        { ...mention(3, 'orbicam_north', 'name', 'North'), role: 'news', cue: 'banned' },
        { ...mention(4, 'visibly', 'brand', 'Visibly'), role: 'compatible', cue: 'mount for' },
      ]),
    );
    expect(screening.hits.map(({ entity }) => entity)).toEqual(['orbicam_north', 'orbicam', 'visibly']);
    expect(places[1]).toHaveLength(2);
    const [north, orbicam] = screening.hits;
    expect(orbicam?.matches.map(({ role }) => role)).toEqual(['compatible', 'not-from']);
    expect(orbicam?.matches[1]?.reason).toContain('; the page names it as “not from” (“not made by”)');
    expect(orbicam?.reason).toContain(
      '(“mount for”); at every place it is “not from” or “compatible with”, so it stands after others',
    );
    expect(orbicam?.reason).toContain('listed: Test List Two');
    expect(north?.reason).toContain('; the page names it as a subject of news; listed');
    expect(north?.reason).not.toContain('banned');
  });

  it('is not pushed back by one place when another says nothing of the kind', () => {
    const { screening } = screen(
      report([
        { ...mention(1, 'orbicam', 'name', 'Orbicam'), role: 'compatible', cue: 'mount for' },
        mention(2, 'orbicam', 'name', 'Orbicam'),
        mention(3, 'orbicam_north', 'name', 'North'),
      ]),
    );
    expect(screening.hits.map(({ entity }) => entity)).toEqual(['orbicam', 'orbicam_north']);
    expect(screening.hits[0]?.reason).toMatch(/^“Orbicam” is a name of Orbicam Optics Co., Ltd.; listed/);
  });

  it('shows claims near a company with a list status, once each; a part number counts, a relabel brand does not', () => {
    const claims = [{ claim: 'NDAA compliant', context: 'Orbicam, NDAA compliant' }];
    const near = (entity: string, form: FrameMention['names'][number]['form']) => ({
      ...mention(1, entity, form),
      claims,
    });
    const contradictions = (...mentions: FrameMention[]) => screen(report(mentions)).screening.contradictions;
    const [first] = contradictions(near('orbicam', 'name'), near('orbicam', 'name'));
    expect(first).toEqual({ claim: 'NDAA compliant', entity: 'orbicam', context: 'Orbicam, NDAA compliant' });
    expect(contradictions(near('orbicam', 'name'), near('orbicam', 'name'))).toHaveLength(1);
    expect(contradictions(near('orbicam', 'model'))).toHaveLength(1);
    expect(contradictions(near('visibly', 'brand'))).toHaveLength(1);
    expect(contradictions(near('orbicam', 'relabel'))).toEqual([]);
    expect(contradictions(near('lone', 'name'))).toEqual([]);
    expect(contradictions(near('gone', 'name'))).toEqual([]);
    expect(screen(report([])).screening.contradictions).toEqual([]);
  });
});
