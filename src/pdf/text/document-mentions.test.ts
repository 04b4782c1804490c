import { expect, test } from 'vitest';
import type { Span } from '../../model/mention.ts';
import { DocumentMentions } from './document-mentions.ts';
import { runsOf } from './page-runs.ts';

const span = (start: number, end: number, entity: string): Span => ({
  start,
  end,
  basis: 'listed',
  names: [{ entity, name: entity, form: 'name' }],
});

test('a mention has its page, its text on one line and the words around it', () => {
  const mentions = new DocumentMentions();
  const [run] = runsOf('It is made by Luopu Haishi\nDingxin in a valley.', 4);
  if (run) mentions.add(run, [span(14, 34, 'luopu_haishi')]);
  expect(mentions.listed()).toEqual({
    mentions: [
      {
        id: 1,
        where: 'pdf',
        page: 4,
        text: 'Luopu Haishi Dingxin',
        context: 'It is made by Luopu Haishi Dingxin in a valley.',
        names: [{ entity: 'luopu_haishi', name: 'luopu_haishi', form: 'name' }],
      },
    ],
    moreMentions: 0,
  });
});

test('a name in the overlap of two runs is one mention', () => {
  const text = `${'x'.repeat(63 * 1024 - 4)}Hikvision${'y'.repeat(500)}`;
  const mentions = new DocumentMentions();
  for (const run of runsOf(text, 1)) {
    const at = run.text.indexOf('Hikvision');
    if (at >= 0) mentions.add(run, [span(at, at + 9, 'hikvision')]);
  }
  expect(mentions.listed().mentions).toHaveLength(1);
});

test('a company that comes late among very many is listed, and what is left out is counted', () => {
  const mentions = new DocumentMentions();
  for (let page = 1; page <= 300; page++) {
    const [run] = runsOf('a b c d e f g h', page);
    if (run)
      mentions.add(
        run,
        ['a', 'b', 'c', 'd', 'e', 'f'].map((entity, i) => span(2 * i, 2 * i + 1, entity)),
      );
  }
  const [last] = runsOf('late', 301);
  if (last) mentions.add(last, [span(0, 4, 'late')]);
  const { mentions: listed, moreMentions } = mentions.listed();
  expect(listed.length).toBeLessThanOrEqual(1000);
  expect(listed.length + moreMentions).toBe(1801);
  expect(listed.at(-1)).toMatchObject({ page: 301, text: 'late' });
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
});
