import type { LetterWords } from '../../evidence/inquiry-draft.ts';
import { formatDate } from '../../model/format-date.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { english } from '../../words/en/english.ts';
import { dayWords } from '../../words/format.ts';
import { type Words, words } from '../../words/words.ts';

function letterWords({ copy, facts, inquiry }: Words, day: (day: IsoDate) => string): LetterWords {
  const { onList, reached, citation, copyOf, reportedLink } = copy;
  const { dates, links, confidence } = facts;
  return {
    ...inquiry.letter,
    onList,
    reached,
    citation,
    copyOf,
    reportedLink,
    links,
    confidence,
    day,
    dates: ({ effective, published }) => {
      if (effective === null) return published === null ? dates.none : dates.publishedOnly(day(published));
      if (published === null) return dates.effectiveOnly(day(effective));
      return effective === published ? dates.same(day(effective)) : dates.both(day(effective), day(published));
    },
    moment: momentIn(day),
  };
}

/** In UTC: vendor and asker may be anywhere. */
const momentIn = (day: (day: IsoDate) => string) => (iso: string) => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const utc = at.toISOString();
  return `${day(utc.slice(0, 10))}, ${utc.slice(11, 16)} UTC`;
};

/** The words of a letter in English, which every vendor of listed goods can be asked in. */
export const englishLetter = (): LetterWords => letterWords(english, formatDate);

/** The words of a letter in the language of the interface. */
export const ownLetter = (): LetterWords => letterWords(words(), dayWords);
