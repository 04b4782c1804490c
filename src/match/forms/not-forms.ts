/**
 * Words that the rules would make of a name although they are something else: another firm's name, a product,
 * a word, a person's or a place's name. Folded. A row goes in with its reason when a case shows it.
 */
export const NOT_FORMS: readonly { words: readonly string[]; reason: string }[] = [
  {
    words: ['hivision', 'hirobot', 'himicro', 'historage', 'hicentral', 'hiconnect', 'hiproconnect', 'hiimaging'],
    reason: 'with "Hi" for "Hik" another firm, product or service',
  },
  { words: ['univiews', 'univiewapp', 'univiewtech'], reason: 'other products; not how the camera maker is written' },
  { words: ['tiandi', 'tiandis'], reason: 'the Chinese words for heaven and earth' },
  { words: ['dahuan', 'dahui', 'dahuat'], reason: 'Chinese words in pinyin' },
  { words: ['дахуя', 'дахуи', 'дахуе', 'дахуу', 'дахуы'], reason: 'a Russian swear word and its likes' },
  { words: ['ezwiz', 'hilok'], reason: 'other products' },
  { words: ['dahaus', 'dauhas'], reason: 'another firm; a surname' },
  { words: ['atuel'], reason: 'a river' },
  { words: ['badiu', 'baidus', 'baydu', 'zugon', 'sugno', 'holowitz', 'holowitzs'], reason: 'surnames' },
  { words: ['hilooks', 'hilookapp'], reason: 'a greeting written together' },
  { words: ['sensetimes', 'cloudwalks', 'cloud walk'], reason: 'ordinary words; a footbridge' },
];

const notForms = new Set(NOT_FORMS.flatMap(({ words }) => words));

/** Whether a folded word is known to be something else than a form of a name. */
export function isNotForm(word: string): boolean {
  return notForms.has(word);
}
