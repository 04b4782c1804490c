import { describe, expect, it } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import { prepareJudge } from '../screening/judge.ts';
import { screenLine } from './screen-line.ts';

const judge = prepareJudge(smallRecords, '2026-03-01', { hasRelabels: false });

describe('screenLine', () => {
  it('answers with the hits of the text, offsets in UTF-16', () => {
    expect(screenLine(judge, '{"id":"a","text":"😀 Orbicam’s","lang":"en"}')).toEqual({
      id: 'a',
      hits: [{ text: 'Orbicam', start: 3, end: 10, entity: 'orbicam', form: 'name', basis: 'listed' }],
    });
    expect(screenLine(judge, '{"id":7,"text":""}')).toEqual({ id: 7, hits: [] });
  });

  it.each([
    ['no json', { error: 'not a line of JSON' }],
    ['{"id":1}', { id: 1, error: expect.stringContaining('text') }],
    ['{"text":"x"}', { error: expect.stringContaining('id') }],
    ['{"id":"x","text":5}', { id: 'x', error: expect.stringContaining('text') }],
    ['[]', { error: expect.any(String) }],
    ['null', { error: expect.any(String) }],
    ['{"__proto__":{"id":1},"text":"x"}', { error: expect.any(String) }],
  ])('%s is a bad line', (line, expected) => {
    expect(screenLine(judge, line)).toEqual(expected);
  });

  it('gives a part number only where nothing else names the maker', () => {
    const hits = (text: string) => {
      const answer = screenLine(judge, JSON.stringify({ id: 1, text }));
      return 'hits' in answer ? answer.hits.map(({ form }) => form) : [];
    };
    expect(hits('OR-123')).toEqual(['model']);
    expect(hits('Orbicam OR-123')).toEqual(['name']);
  });

  it('adds the role the words around give, and nothing where they give none', () => {
    expect(screenLine(judge, '{"id":1,"text":"Mount for Orbicam cameras"}')).toMatchObject({
      hits: [{ text: 'Orbicam', role: 'compatible' }],
    });
    const answer = screenLine(judge, '{"id":1,"text":"Orbicam cameras"}');
    expect('hits' in answer && answer.hits[0]).not.toHaveProperty('role');
  });
});
