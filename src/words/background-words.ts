import { bar as deBar } from './de/bar.ts';
import { card as deCard } from './de/card.ts';
import { facts as deFacts } from './de/facts.ts';
import { reasons as deReasons } from './de/reasons.ts';
import { english } from './en/english.ts';
import { bar as esBar } from './es/bar.ts';
import { card as esCard } from './es/card.ts';
import { facts as esFacts } from './es/facts.ts';
import { reasons as esReasons } from './es/reasons.ts';
import { bar as frBar } from './fr/bar.ts';
import { card as frCard } from './fr/card.ts';
import { facts as frFacts } from './fr/facts.ts';
import { reasons as frReasons } from './fr/reasons.ts';
import type { Language } from './language.ts';
import { setWords, type Words } from './words.ts';
import { bar as zhBar } from './zh-cn/bar.ts';
import { card as zhCard } from './zh-cn/card.ts';
import { facts as zhFacts } from './zh-cn/facts.ts';
import { reasons as zhReasons } from './zh-cn/reasons.ts';

/** The parts that the background says itself: in the browser's own places, and on the card in a page. */
export const BACKGROUND_PARTS = ['bar', 'card', 'facts', 'reasons'] as const;

/** A service worker may import nothing later on, so these stand in its bundle in every language, and no others do. */
const PARTS: Readonly<Record<Language, Pick<Words, (typeof BACKGROUND_PARTS)[number]>>> = {
  en: english,
  de: { bar: deBar, card: deCard, facts: deFacts, reasons: deReasons },
  es: { bar: esBar, card: esCard, facts: esFacts, reasons: esReasons },
  fr: { bar: frBar, card: frCard, facts: frFacts, reasons: frReasons },
  'zh-CN': { bar: zhBar, card: zhCard, facts: zhFacts, reasons: zhReasons },
};

/** Has the background say its own parts in a language from now on. */
export function speakParts(language: Language): void {
  setWords(language, { ...english, ...PARTS[language] });
}
