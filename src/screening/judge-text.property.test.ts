import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../cli/bundled-records.ts';
import { legalFormAtEnd, legalFormAtStart } from '../match/forms/legal-forms.ts';
import { nameVariants } from '../match/forms/name-variants.ts';
import { tokenise } from '../match/tokens.ts';
import { isHintForm } from '../model/entity-name.ts';
import { prepareJudge } from './judge.ts';
import { judgeText } from './judge-text.ts';

const records = bundledRecords();
const judge = prepareJudge(records, '2026-11-22', { hasRelabels: true });
const names = records.entities.flatMap((entity) => entity.names.map(({ text }) => text));
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...names), fc.constantFrom(' ', ', ', '\n', '公司')),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '));

describe('judgeText, whatever the text', () => {
  it('gives spans in order, inside the text, without overlap, of known parties', () => {
    const known = new Set(records.entities.map(({ id }) => id));
    fc.assert(
      fc.property(text, (one) => {
        let end = 0;
        for (const span of judgeText(judge, one)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(one.length);
          expect(span.names.length).toBeGreaterThan(0);
          for (const { entity } of span.names) expect(known.has(entity)).toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('points at the name it claims: without its legal forms the span is one of the ways to write the name', () => {
    const waysOf = (entity: string, text: string) =>
      records.entities
        .flatMap(({ id, names }) => (id === entity ? names : []))
        .filter((name) => name.text === text)
        .flatMap((name) => nameVariants(name.text, { ...name, isThorough: true }).map(({ keys }) => keys.join(' ')));
    fc.assert(
      fc.property(text, (one) => {
        for (const { start, end, names: found } of judgeText(judge, one)) {
          // The last name is the whole span's own; a parent named inside it may stand before.
          const name = found.at(-1);
          if (!name || isHintForm(name.form)) continue;
          const { keys } = tokenise(one.slice(start, end));
          const bare = keys.slice(legalFormAtStart(keys), keys.length - legalFormAtEnd(keys));
          const ways = waysOf(name.entity, name.name);
          expect([keys, bare].some((words) => ways.includes(words.join(' ')))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('tokenise, whatever the text', () => {
  it('is idempotent and keeps its offsets in order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (one) => {
        const { keys, starts, ends } = tokenise(one);
        expect(tokenise(keys.join(' ')).keys).toEqual(keys);
        let last = 0;
        for (let i = 0; i < keys.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThan(starts[i] as number);
          last = starts[i] as number;
        }
        expect(last).toBeLessThanOrEqual(one.length);
      }),
      { numRuns: 5000 },
    );
  });
});
