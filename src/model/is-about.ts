import type { FrameMention } from './mention.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const isInWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign) && !UNSPACED.test(sign);

/** Where a part stands in a text, each time it does. */
function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** Whether words that begin and end there are whole ones of the text. */
function areWhole(text: string, from: number, to: number): boolean {
  const parts = (a: number) => !isInWord(text.charAt(a - 1)) || !isInWord(text.charAt(a));
  return parts(from) && parts(to);
}

/**
 * Whether a mention is one of those that words are about: its text is these words, or stands inside them, as "Dahua"
 * in "Dahua Road". Letters count as they are, spaces do not. Where the text stands several times around the mention,
 * every one of them must: it is not known which is this mention, and nothing is left out that may not be meant.
 */
export function isAbout(words: string, mention: Pick<FrameMention, 'text' | 'context'>): boolean {
  const [sought, text, context] = [plain(words), plain(mention.text), plain(mention.context)];
  if (text === '') return false;
  if (sought === text) return true;
  if (!sought.includes(text)) return false;
  const covers = placesOf(sought, context).filter((at) => areWhole(context, at, at + sought.length));
  const places = placesOf(text, context);
  return (
    places.length > 0 &&
    places.every((at) => covers.some((from) => from <= at && at + text.length <= from + sought.length))
  );
}
