import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { find } from '../../src/match/matcher.ts';
import { prepareJudge } from '../../src/screening/judge.ts';
import { judgeText } from '../../src/screening/judge-text.ts';

/** The family and the camera makers: their names have to be found however a page writes their letters. */
const MAKERS = new Set(
  (
    'hikvision luopu_haishi moyu_haishi pishan_haishi urumqi_haishi yutian_haishi hikmicro cetc_52 ezviz hikrobot pyronix ' +
    'hilook hiwatch hiksemi hikauto hikfire hikimaging hikvision_usa hikvision_canada hikvision_europe hikvision_uk ' +
    'prama_hikvision imou lorex dahua uniview tiandy hytera huawei zte dji'
  ).split(' '),
);

/** Writes every letter with the mathematical one that begins the run of A to Z and a to z at `first`. */
const mathematical = (first: number) => (text: string) =>
  text.replaceAll(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(first + (code < 97 ? code - 65 : code - 71));
  });
const afterLetters = (sign: string) => (text: string) => text.replaceAll(/(?<=\p{L})(?=\p{L}\p{M}*\p{L})/gu, sign);
const betweenWords = (gap: string) => (text: string) => text.replaceAll(' ', gap);
const han = (to: 'tw' | 'hk' | 't') => {
  const convert = Converter({ from: 'cn', to });
  return (text: string) => (/\p{Script=Han}/u.test(text) ? convert(text) : text);
};

/** Ways of writing that lose nothing: what is left after folding is the name as kept. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  // Cyrillic names in small letters may be other words.
  'lower case': (text) => (/[A-Za-z]/.test(text) ? text.toLowerCase() : text),
  'full width': (text) =>
    text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000'),
  'several spaces': betweenWords('   '),
  'no-break space': betweenWords('\u00a0'),
  'narrow no-break space': betweenWords('\u202f'),
  'ideographic space': betweenWords('\u3000'),
  'line break and indent': betweenWords('\n        '),
  'line breaks of a table': betweenWords('\r\n\t'),
  'zero-width space': afterLetters('\u200b'),
  'soft hyphen': afterLetters('\u00ad'),
  'word joiner': afterLetters('\u2060'),
  'bidi marks': (text) => `\u202d${text}\u202c`,
  'combining marks': (text) => text.replaceAll(/[A-Za-z]/g, (letter) => `${letter}\u0301`),
  'letters with marks': (text) => text.replaceAll(/[aeiou]/g, (vowel) => `${vowel}\u0308`.normalize('NFC')),
  decomposed: (text) => text.normalize('NFD'),
  composed: (text) => text.normalize('NFC'),
  'mathematical bold': mathematical(0x1d400),
  'mathematical sans-serif': mathematical(0x1d5a0),
  'mathematical bold fraktur': mathematical(0x1d56c),
  'mathematical monospace': mathematical(0x1d670),
  'traditional Chinese': han('t'),
  'traditional Chinese of Taiwan': han('tw'),
  'traditional Chinese of Hong Kong': han('hk'),
};

const judge = prepareJudge(bundledRecords(), '2026-11-22', { hasRelabels: false });
/** Where the name ends: the dot of an abbreviation is no part of it, nor is what shows nothing. */
const endOf = (text: string): number => text.replace(/[^\p{L}\p{N}\p{M}]+$/u, '').length;
const startOf = (text: string): number => text.length - text.replace(/^[^\p{L}\p{N}]+/u, '').length;

/** Whether a name is enough alone, so that its case and what stands around it do not matter. */
const isStrong = (id: string, text: string): boolean =>
  find(judge.matcher, text).some(
    ({ start, end, names: met }) =>
      start === startOf(text) && end === endOf(text) && met.some(({ entity, isWeak }) => entity === id && !isWeak),
  );
const names = bundledRecords()
  .entities.filter(({ id }) => MAKERS.has(id))
  .flatMap(({ id, names: all }) => all.map(({ text }) => ({ id, text })))
  .filter(({ id, text }) => isStrong(id, text));

const BEFORE = 'the company „';

/** Whether the text of a name, however it is written, is found from its first to its last letter. */
function isFound(id: string, written: string): boolean {
  const [start, end] = [BEFORE.length + startOf(written), BEFORE.length + endOf(written)];
  return judgeText(judge, `${BEFORE}${written}“`).some(
    (span) => span.start === start && span.end === end && span.names.some(({ entity }) => entity === id),
  );
}

describe('names of the family and of camera makers, disguised without loss', () => {
  const plain = names.filter(({ id, text }) => isFound(id, text));

  it('finds the names as they are', () => {
    // A name that may be a person's needs more than this sentence.
    const missed = names.filter((one) => !plain.includes(one)).map(({ text }) => text);
    expect(missed.length / names.length).toBeLessThan(0.01);
    expect(plain.length).toBeGreaterThan(350);
  });

  it.each(Object.entries(DISGUISES))('%s', (_, disguise) => {
    const missed = plain
      .map(({ id, text }) => ({ id, text: disguise(text) }))
      .filter(({ id, text }) => !isFound(id, text));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});
