import { afterEach, expect, it } from 'vitest';
import type { Span } from '../model/mention.ts';
import { Mentions } from './mentions.ts';
import { plainRun } from './reading/page-run.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const run = plainRun('attribute', 'a Hikvision camera', document.body);
const span = (entity: string): Span => ({
  start: 2,
  end: 11,
  names: [{ entity, name: 'Hikvision', form: 'name' }],
  basis: 'listed',
});

it('lists a company that comes after thousands of mentions of another', () => {
  const mentions = new Mentions();
  mentions.add(
    run,
    Array.from({ length: 7000 }, () => span('many')),
  );
  mentions.add(run, [span('one')]);
  const { mentions: listed, moreMentions } = mentions.listed();
  expect(listed).toHaveLength(1000);
  expect(listed.filter(({ names }) => names[0]?.entity === 'one')).toHaveLength(1);
  expect(listed.length + moreMentions).toBe(7001);
  expect(listed.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).toSorted((a, b) => a - b));
});

it('gives the text, the words around it, and finds it again until it is dropped', () => {
  const mentions = new Mentions();
  const [added] = mentions.add(run, [span('one')]);
  expect(added).toMatchObject({ text: 'Hikvision', context: 'a Hikvision camera', range: null });
  expect(mentions.find(added?.id ?? 0)).toBe(added);
  mentions.dropWhere(({ element }) => element === document.body);
  expect(mentions.find(added?.id ?? 0)).toBeUndefined();
  expect(mentions.listed()).toEqual({ mentions: [], moreMentions: 0 });
});

it('passes on what the words around say, and keeps for itself what only painting needs', () => {
  const mentions = new Mentions();
  const claims = [{ claim: 'NDAA compliant', context: 'a Hikvision camera, NDAA compliant' }];
  mentions.add(run, [{ ...span('one'), role: 'maker', cue: 'Brand', claims }]);
  expect(mentions.listed().mentions).toEqual([
    {
      id: 1,
      where: 'attribute',
      text: 'Hikvision',
      context: 'a Hikvision camera',
      names: span('one').names,
      role: 'maker',
      cue: 'Brand',
      claims,
    },
  ]);
});
