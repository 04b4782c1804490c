import type { LookupEntry } from '../../../src/match/lookup/lookup.ts';
import { TRADES } from './company-words.ts';
import type { Chance } from './random.ts';

/** In what a listed name is disguised. */
export const DISGUISES = ['typo', 'order', 'form', 'chinese', 'dropped', 'initials'] as const;

/** One of {@link DISGUISES}. */
export type Disguise = (typeof DISGUISES)[number];

const FORM =
  /[,\s]+(?:co\.?,?\s*(?:ltd\.?|limited)|company limited|(?:private |pvt\.? )?(?:limited|ltd\.?)|inc\.?|corp(?:oration)?\.?|llc|group|company)\.?$/i;
const OTHER_FORMS = [
  'Co., Ltd.',
  'Company Limited',
  'Limited',
  'Ltd',
  'Corp.',
  'Co Ltd',
  '(Group) Co., Ltd.',
  'Inc.',
  '',
];
const isChinese = (name: string) => /\p{Script=Han}/u.test(name) && !/[A-Za-z]/.test(name);
const isLatin = (name: string) => /^[\p{Script=Latin}\p{N}\p{P}\s&]+$/u.test(name);
const SMALL = new Set(['of', 'and', 'the', 'for']);
const ORDINARY = new Set([
  ...TRADES.flatMap((trade) => trade.toLowerCase().split(' ')),
  'the',
  'of',
  'and',
  'china',
  'group',
  'company',
]);

function withoutForm(name: string): { body: string; form: string } {
  let body = name.trim();
  for (let before = ''; before !== body; ) {
    before = body;
    body = body.replace(FORM, '');
  }
  return { body, form: name.trim().slice(body.length) };
}

function withTypo(word: string, chance: Chance): string {
  // The first letter is rarely wrong.
  const at = 1 + chance.below(word.length - 2);
  const [here, next] = [word.charAt(at), word.charAt(at + 1)];
  switch (chance.below(4)) {
    case 0:
      return word.slice(0, at) + next + here + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + here + word.slice(at);
    default:
      return word.slice(0, at) + chance.pick([...'aeioulnrst']) + word.slice(at + 1);
  }
}

const MAKE: Readonly<Record<Disguise, (name: string, chance: Chance) => string | null>> = {
  typo(name, chance) {
    const words = name.split(' ');
    const long = words.flatMap((word, at) => (/^\p{L}{6,}$/u.test(word) ? [at] : []));
    if (long.length === 0) return null;
    for (const at of chance.shuffled(long).slice(0, long.length > 2 && chance.is(0.3) ? 2 : 1)) {
      words[at] = withTypo(words[at] ?? '', chance);
    }
    return words.join(' ');
  },
  order(name, chance) {
    const { body, form } = withoutForm(name);
    const words = body.split(' ');
    if (words.length < 3) return null;
    const turned = words.slice(1).join(' ');
    return chance.is(0.5) ? `${turned} (${words[0]})${form}` : `${words.at(-1)} ${words.slice(0, -1).join(' ')}${form}`;
  },
  form(name, chance) {
    const { body, form } = withoutForm(name);
    const other = chance.pick(OTHER_FORMS.filter((one) => one !== form.replace(/^[,\s]+/, '')));
    return body.split(' ').length < 2 ? null : `${body} ${other}`.trim();
  },
  chinese(name, chance) {
    if (!isChinese(name) || name.length < 5) return null;
    if (chance.is(0.4)) return name.replace(/(?:股份|集团)?有限(?:责任)?公司$/, '');
    return chance.is(0.5) ? name : name.replace('股份有限公司', '有限公司');
  },
  dropped(name, chance) {
    const { body, form } = withoutForm(name);
    const words = body.split(' ');
    if (words.length < 3) return null;
    const droppable = words.flatMap((word, at) =>
      ORDINARY.has(word.toLowerCase()) || at === words.length - 1 ? [at] : [],
    );
    const at = chance.pick(droppable);
    return words.filter((_, place) => place !== at).join(' ') + form;
  },
  initials(name, chance) {
    const { body, form } = withoutForm(name);
    const words = body.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !SMALL.has(word.toLowerCase()));
    const letters = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('');
    const tail = words.slice(words.findLastIndex((word) => !ORDINARY.has(word.toLowerCase())) + 1);
    // What the company does is cut short, or all of its name.
    if (tail.length > 1 && tail.length < words.length) {
      return `${words.slice(0, -tail.length).join(' ')} ${letters(tail)}${form}`;
    }
    return words.length > 3 && words.length < 7 && chance.is(0.5) ? letters(words) + form : null;
  },
};

/** A listed name in a disguise; null where none of its names can be put in it. */
export function disguised({ names }: LookupEntry, disguise: Disguise, chance: Chance): string | null {
  const usable = names.filter((name) => (disguise === 'chinese' ? isChinese(name) : isLatin(name) && name.length > 8));
  for (const name of chance.shuffled(usable)) {
    const made = MAKE[disguise](name, chance);
    if (made !== null && !names.includes(made)) return made;
    if (made !== null && disguise === 'chinese') return made;
  }
  return null;
}
