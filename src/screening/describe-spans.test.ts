import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../model/entity-name.ts';
import type { Span } from '../model/mention.ts';
import { describeSpans } from './describe-spans.ts';
import { ROLE_RULES } from './roles/role-rules.ts';

const NAMES: readonly (readonly [string, string, Form])[] = [
  ['Orbicam', 'orbicam', 'name'],
  ['OR-123', 'orbicam', 'model'],
  ['Visibly', 'visibly', 'brand'],
];

/** Spans of the invented names in a text. */
function spansIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const [name, entity, form] of NAMES) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      spans.push({ start, end: start + name.length, names: [{ entity, name, form }], basis: 'listed' });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
const described = (text: string) =>
  describeSpans(text, spansIn(text)).map((span) => [
    text.slice(span.start, span.end),
    span.role,
    span.claims?.map(({ claim }) => claim),
  ]);

describe('describeSpans', () => {
  it('gives a claim to the nearest place of each party, a name before a part number', () => {
    expect(described('Orbicam; Orbicam camera OR-123, NDAA compliant. Visibly')).toEqual([
      ['Orbicam', undefined, undefined],
      ['Orbicam', undefined, ['NDAA compliant']],
      ['OR-123', undefined, undefined],
      ['Visibly', undefined, ['NDAA compliant']],
    ]);
    expect(described('OR-123, NDAA compliant')).toEqual([['OR-123', undefined, ['NDAA compliant']]]);
  });

  it('gives no claim to what the thing is not from, or what stands far away', () => {
    expect(described('NDAA compliant alternative to Orbicam')).toEqual([['Orbicam', 'not-from', undefined]]);
    expect(described(`NDAA compliant ${'x '.repeat(160)} Orbicam`)).toEqual([['Orbicam', undefined, undefined]]);
    expect(described(`NDAA compliant ${'x '.repeat(100)} Orbicam`)).toEqual([
      ['Orbicam', undefined, ['NDAA compliant']],
    ]);
  });

  it('quotes claim and name together', () => {
    const [span] = describeSpans('A fine camera:\n Orbicam  4 MP, NDAA compliant', spansIn('A fine camera:\n Orbicam'));
    expect(span?.claims).toEqual([{ claim: 'NDAA compliant', context: 'A fine camera: Orbicam 4 MP, NDAA compliant' }]);
  });

  it('keeps every span as it was and never fails, whatever the text', () => {
    const phrases = ROLE_RULES.flatMap(({ before = [], after = [] }) => [...before, ...after]);
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...NAMES.map(([name]) => name), ...phrases, 'NDAA compliant', 'not', '不', '. ', ', ', '\n', '?'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        const spans = spansIn(text);
        const after = describeSpans(text, spans, 'text');
        expect(after.map(({ start, end, names, basis }) => ({ start, end, names, basis }))).toEqual(spans);
        for (const { claims = [] } of after) {
          expect(claims.length).toBeLessThanOrEqual(5);
          for (const { claim, context } of claims) expect(context.length + claim.length).toBeLessThan(1000);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time that grows with the text, not faster', () => {
    const row = 'not compatible with Orbicam, no NDAA compliant Visibly parts; sold by ';
    const timeOf = (rows: number) => {
      const text = row.repeat(rows);
      const spans = spansIn(text);
      const before = performance.now();
      describeSpans(text, spans);
      return performance.now() - before;
    };
    timeOf(200);
    const [short, long] = [timeOf(200), timeOf(1600)];
    // Eight times the text; a square would be 64 times the time. Wide, as the machine may be busy.
    expect(long).toBeLessThan(Math.max(short, 5) * 30);
    expect(() => describeSpans('('.repeat(100_000), [])).not.toThrow();
  });
});
