import { prose } from '../../texts/prose.ts';
import { between, pick, type Random } from '../../texts/random.ts';

/** Names that are in every set of names, so that every subject finds the same ones. */
const NAMES = [
  'Hangzhou Hikvision Digital Technology Co., Ltd.',
  'Hikvision',
  '海康威视',
  'Zhejiang Dahua Technology Co., Ltd.',
  'Hangzhou EZVIZ Network Co., Ltd.',
];

/** Text for HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A source of text: so many characters at a time, escaped for HTML. */
export type Sentences = {
  /** At least so many characters, ending where a clause ends. */
  take: (length: number) => string;
  /** One of the names that every subject looks for. */
  name: () => string;
};

/** Generated prose, a name about every so many characters. */
export function sentences(random: Random, apart: number, kind: 'latin' | 'mixed' = 'mixed'): Sentences {
  const source = prose(random, kind);
  let due = between(random, 0, apart);
  const name = () => escaped(pick(random, NAMES));
  return {
    name,
    take(length) {
      let text = '';
      while (text.length < length) {
        const piece = escaped(source.next().value as string);
        text += piece;
        due -= piece.length;
        if (due > 0) continue;
        text += ` ${name()} `;
        due = between(random, apart / 2, (apart * 3) / 2);
      }
      return text;
    },
  };
}
