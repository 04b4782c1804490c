import { describe, expect, it } from 'vitest';
import { smallRecords } from '../../../test/fixtures/small-records.ts';
import type { Basis } from '../../model/basis.ts';
import type { Decision } from '../../model/decision.ts';
import type { FrameMention, FrameReport, NameRef, Span } from '../../model/mention.ts';
import { prepareJudge } from '../judge.ts';
import { leaveOut, markLeftOut } from './leave-out.ts';
import { groundWithout, type LeaveOutRules } from './why-left-out.ts';
import { basesWithout, recordsWithout } from './without-lists.ts';

const DAY = '2026-03-01';
const judge = prepareJudge(smallRecords, DAY, { hasRelabels: false });
const decision = (entity: string, text: string | null = null): Decision => ({
  id: `${entity} ${text}`,
  entity,
  name: entity,
  verdict: 'different',
  scope: 'everywhere',
  text,
  reason: 'a street',
  by: '',
  at: '2026-02-01T00:00:00.000Z',
  recordSha256: '',
  version: '1',
  lists: [],
});
const rules = (given: { listsOff?: string[]; basesOff?: Basis[]; decisions?: Decision[] }): LeaveOutRules => ({
  basesOff: given.basesOff ?? [],
  decisions: given.decisions ?? [],
  groundOf: groundWithout(judge, basesWithout(smallRecords, given.listsOff ?? [], DAY)),
});
const name = (entity: string, form: NameRef['form'] = 'name'): NameRef => ({ entity, name: entity, form });
let id = 0;
const mention = (names: NameRef[], text: string, context = text): FrameMention => {
  id += 1;
  return { id, where: 'text', text, context, names };
};
const frame = (...mentions: FrameMention[]) => ({ frame: 0, report: { mentions } as unknown as FrameReport });
const left = (given: Parameters<typeof rules>[0], ...mentions: FrameMention[]) => {
  const { frames, leftOut } = leaveOut([frame(...mentions)], rules(given), (entity) => `the ${entity}`);
  return {
    shown: frames.flatMap(({ report }) =>
      report.mentions.map(({ text, names }) => [text, names.map(({ entity }) => entity)]),
    ),
    leftOut: leftOut.map(({ decision: by, ...one }) => ({ ...one, ...(by ? { by: by.id } : {}) })),
  };
};

describe('what is left out of a page', () => {
  it('is nothing where nothing was decided or set', () => {
    expect(left({}, mention([name('orbicam')], 'Orbicam')).leftOut).toEqual([]);
  });

  it('by a decision is the company it names and no other, also where a name is shared', () => {
    const both = mention([name('orbicam'), name('orbicam_north')], 'Orbicam');
    expect(left({ decisions: [decision('orbicam')] }, both, mention([name('orbicam')], 'ORB'))).toEqual({
      shown: [['Orbicam', ['orbicam_north']]],
      leftOut: [
        { entity: 'orbicam', name: 'the orbicam', why: 'decision', places: 2, isInPart: false, by: 'orbicam null' },
      ],
    });
  });

  it('by a decision on words is what stands in them, and the company stays where it is named otherwise', () => {
    const street = mention([name('orbicam')], 'Orbicam', 'the shop in Orbicam Road');
    expect(
      left({ decisions: [decision('orbicam', 'Orbicam Road')] }, street, mention([name('orbicam')], 'Orbicam')),
    ).toMatchObject({ shown: [['Orbicam', ['orbicam']]], leftOut: [{ places: 1, isInPart: true }] });
  });

  it('by a list that is off is a company that nothing else speaks of', () => {
    // orbicam stands on both lists, and has no link.
    const all = [
      mention([name('orbicam')], 'Orbicam'),
      mention([name('orbicam_north')], 'Orbicam North Ltd.'),
      mention([name('visibly')], 'Visibly'),
    ];
    const off = (...listsOff: string[]) => left({ listsOff }, ...all);
    expect(off('us-test-one').leftOut).toEqual([]);
    const both = off('us-test-one', 'us-test-two');
    expect(both.leftOut).toMatchObject([{ entity: 'orbicam', why: 'list-off', isInPart: false }]);
    // What is reported of the others stands without any list.
    expect(both.shown.map(([text]) => text)).toEqual(['Orbicam North Ltd.', 'Visibly']);
  });

  it('by a basis that is off is what rests on it: a part number goes, the name beside it stays', () => {
    const number = mention([name('orbicam', 'model')], 'OR-123');
    const named = mention([name('orbicam')], 'Orbicam');
    expect(left({ basesOff: ['hint'] }, number, named)).toEqual({
      shown: [['Orbicam', ['orbicam']]],
      leftOut: [{ entity: 'orbicam', name: 'the orbicam', why: 'basis-off', places: 1, isInPart: true }],
    });
    expect(left({ basesOff: ['derived'] }, mention([name('visibly')], 'Visibly')).shown).toEqual([]);
    // Without the list whose words reach it, its ground is another.
    const other = left({ basesOff: ['derived'], listsOff: ['us-test-two'] }, mention([name('visibly')], 'Visibly'));
    expect(other.leftOut).toEqual([]);
  });

  it('of a person’s decision says so before it says that a setting would leave it out too', () => {
    const given = { decisions: [decision('orbicam')], basesOff: ['listed' as const] };
    expect(left(given, mention([name('orbicam')], 'Orbicam')).leftOut).toMatchObject([{ why: 'decision' }]);
  });

  it('is marked among the spans that a frame is answered, which then report it without painting it', () => {
    const text = `${'x '.repeat(50)}Orbicam Road, and Orbicam`;
    const span = (start: number, names: NameRef[]): Span => ({ start, end: start + 7, names, basis: 'listed' });
    const spans = [span(100, [name('orbicam')]), span(118, [name('orbicam'), name('visibly')])];
    const marks = markLeftOut(text, spans, rules({ decisions: [decision('orbicam')] }));
    expect(marks).toEqual([
      { ...spans[0], isLeftOut: true },
      // Painted by the ground of the company that is left.
      { ...spans[1], basis: 'derived' },
    ]);
    expect(markLeftOut(text, spans, rules({}))).toEqual(spans);
  });
});

describe('records without a list', () => {
  it('make no statement of it', () => {
    const left = recordsWithout(smallRecords, ['us-test-two']);
    expect(JSON.stringify([left.lists, left.listings, left.absences])).not.toContain('us-test-two');
    expect(recordsWithout(smallRecords, [])).toBe(smallRecords);
  });
});
