import { expect, test } from 'vitest';
import { smallRecords } from '../../../test/fixtures/small-records.ts';
import { atOnce } from '../../match/at-once.ts';
import { prepareJudge } from '../judge.ts';
import { namedInText } from './named-in-text.ts';

const judge = prepareJudge(smallRecords, '2026-03-01', { hasRelabels: false });
const named = (text: string) => atOnce(namedInText(judge, text));

test.each([
  ['a name in a text', 'Title\nCameras by Orbicam Optics of China.\n', ['orbicam']],
  ['a name over a line break, as in an address', 'Made by Orbicam\nOptics Co., Ltd.\n', ['orbicam']],
  ['several, sorted, each once', 'Visibly\nOrbicam North Ltd.\nOrbicam North Ltd.\n', ['orbicam_north', 'visibly']],
  ['the host of a link', 'Home\nhttps://www.orbicam.example/shop?x=1\nImprint\n', ['orbicam']],
  ['the name in the path of a link is none', 'https://shop.example/orbicam-optics\n', []],
  ['a company of which no list says anything', 'Lone Lens cameras\n', []],
  ['nothing', '', []],
])('%s', (_what, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('a long text is judged in pieces, to its end, with pauses', () => {
  const text = `${'Lamps and chairs of every kind.\n'.repeat(20_000)}Made by Orbicam Optics.\n`;
  const steps = namedInText(judge, text);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses += 1;
  expect(step.value).toEqual(['orbicam']);
  expect(pauses).toBeGreaterThan(5);
});
