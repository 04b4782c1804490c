import { inventWord } from './made-names.ts';
import { between, pick, type Random } from './random.ts';
import { type Language, WORDS } from './words.ts';

/** What a text is made of: `latin` is English, German and Spanish; `mixed` adds other scripts. */
export type Kind = 'latin' | 'mixed';

/** Parts of the characters, in hundredths. */
const SHARES: Readonly<Record<Kind, Partial<Record<Language, number>>>> = {
  latin: { en: 75, de: 14, es: 11 },
  mixed: { en: 40, de: 11, es: 9, zh: 25, ru: 8, ar: 3, ko: 2, ja: 2 },
};

function word(random: Random, language: Language): string {
  if (random() < 0.04) return String(between(random, 1, 9999));
  if (language === 'en' && random() < 0.12) return inventWord(random);
  const plain = pick(random, WORDS[language]);
  if (language === 'zh' || random() < 0.88) return plain;
  return plain.length < 4 || random() < 0.5 ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain.toUpperCase();
}

/** A clause of one language with its signs; a few soft hyphens, no-break spaces, typographic quotes, trade mark signs. */
function clause(random: Random, language: Language): string {
  const isClosed = language === 'zh' || language === 'ja';
  const words = Array.from({ length: between(random, 4, 14) }, () => word(random, language));
  const chance = random();
  const at = Math.floor(random() * words.length);
  const chosen = words[at] as string;
  if (chance < 0.06) words[at] = isClosed ? `「${chosen}」` : `“${chosen}”`;
  else if (chance < 0.09 && chosen.length > 5) words[at] = `${chosen.slice(0, 3)}\u00ad${chosen.slice(3)}`;
  else if (chance < 0.12) words[at] = `${chosen}\u00a0${between(random, 2, 99)}`;
  else if (chance < 0.14) words[at] = `${chosen}®`;
  else if (chance < 0.17) words[at] = `(${chosen})`;
  const joined = words.join(isClosed ? '' : ' ');
  if (isClosed) return joined + pick(random, ['，', '。', '。', '、', '：']);
  return joined + pick(random, [', ', '. ', '. ', ' – ', '; ', '.\n', ': ']);
}

/** Clauses without end, the languages' parts of the characters as the kind says. */
export function* prose(random: Random, kind: Kind): Generator<string> {
  const shares = Object.entries(SHARES[kind]) as [Language, number][];
  const written = new Map<Language, number>();
  for (;;) {
    let next: Language = 'en';
    let least = Number.POSITIVE_INFINITY;
    for (const [language, share] of shares) {
      const done = (written.get(language) ?? 0) / share;
      if (done < least) {
        least = done;
        next = language;
      }
    }
    const text = clause(random, next);
    written.set(next, (written.get(next) ?? 0) + text.length);
    yield text;
  }
}
