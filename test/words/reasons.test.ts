import { afterEach, describe, expect, test } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { describeSpans } from '../../src/screening/describe-spans.ts';
import { prepareJudge } from '../../src/screening/judge.ts';
import { judgeText } from '../../src/screening/judge-text.ts';
import { type PlacedScreening, screenPage } from '../../src/screening/screen-page.ts';
import { statusBook } from '../../src/screening/status.ts';
import { NOTHING_LOOKED_AT } from '../../src/screening/unreadable.ts';
import { hitReason, listingDay } from '../../src/words/reasons/hit-reason.ts';
import { linkRules } from '../../src/words/reasons/link-rules.ts';
import { mentionReason } from '../../src/words/reasons/mention-reason.ts';
import { inUserLanguage } from '../../src/words/reasons/speaker.ts';
import { setWords } from '../../src/words/words.ts';
import { FOUND_CASES } from '../names/found-cases.ts';
import { WORDS } from './all-texts.ts';

const DAY = '2026-11-22';
const records = bundledRecords();
const book = statusBook(records);
const judge = prepareJudge(records, DAY, { hasRelabels: true });
const PLACES = ['text', 'link', 'structured', 'attribute'] as const;

/** A page of each case, its text as a text, an address or data in turn, some of it hidden. */
const SCREENINGS: readonly PlacedScreening[] = FOUND_CASES.map(({ text }, at) => {
  const where = PLACES[at % PLACES.length] ?? 'text';
  const mentions = describeSpans(text, judgeText(judge, text), where).map(({ start, end, names, role, cue }, id) => ({
    ...{ id, where, text: text.slice(start, end), context: '', names },
    ...(role && { role }),
    ...(cue && { cue }),
  }));
  const report = { startedAt: 0, title: '', textRuns: 1, characters: text.length, mentions, isDone: true };
  const counts = { moreMentions: 0, uncheckedRuns: 0, garbledCharacters: 0 };
  const frames = [{ frame: 0, report: { ...report, ...counts } }];
  return screenPage({ page: '', scannedAt: '', frames, ...NOTHING_LOOKED_AT }, records, book, DAY);
});
const HITS = SCREENINGS.flatMap(({ screening, grounds }) =>
  screening.hits.map((hit, at) => ({ hit, ground: grounds[at] ?? expect.fail('a hit without its ground') })),
);

afterEach(() => setWords('en', WORDS.en));

test('there is a ground for every hit and every match', () => {
  expect(HITS.length).toBeGreaterThan(150);
  for (const { hit, ground } of HITS) {
    expect(ground.matches).toHaveLength(hit.matches.length);
    expect(ground.links).toHaveLength(hit.affiliations.length);
  }
});

test('English says of every hit what its record says', () => {
  for (const { hit, ground } of HITS) {
    expect(hitReason(hit, ground)).toBe(hit.reason);
    for (const [at, { note }] of hit.affiliations.entries()) {
      const link = ground.links[at] ?? expect.fail('a link without its ground');
      expect([link.note ?? '', ...linkRules(link)].filter((one) => one !== '').join(' ')).toBe(note ?? '');
    }
  }
});

describe.each(['de', 'es', 'fr', 'zh-CN'] as const)('%s', (language) => {
  test('says of every hit why it is shown, with its text, its entry and its citation', () => {
    setWords(language, WORDS[language]);
    const speaker = inUserLanguage();
    for (const { hit, ground } of HITS) {
      const said = hitReason(hit, ground);
      const [match, own] = [hit.matches[ground.first], ground.matches[ground.first]];
      expect(said).not.toBe(hit.reason);
      expect(said).not.toMatch(/undefined|\[object/);
      expect(match && own && said.startsWith(mentionReason(match, own, hit.name))).toBe(true);
      expect(said).toContain(match?.text);
      if (hit.basis !== 'listed' && hit.basis !== 'derived') continue;
      expect(said).toContain(ground.list);
      const [cited] = hit.listings.filter(
        ({ citations, via }) => said.includes(citations[0]?.text ?? '?') && (!via || said.includes(via.words)),
      );
      expect(cited && said.includes(listingDay(cited, speaker))).toBe(true);
    }
  });

  test('says every reason in its own words', () => {
    setWords(language, WORDS[language]);
    const english = /\b(?:the page|is a|a name|of the|not listed|reported by|listed:)\b/i;
    for (const { hit, ground } of HITS) {
      const said = hitReason(hit, ground);
      // What is quoted, names and citations stay as they are.
      const own = said.replaceAll(/[“„«][^”“»]*[”“»]/g, '');
      expect(own).not.toMatch(english);
    }
  });
});
