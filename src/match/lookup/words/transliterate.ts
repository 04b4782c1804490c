import { READINGS, SYLLABLES } from './pinyin.ts';

/** Letters of spaced alphabets after folding, each with its usual romanisation; one line an alphabet. */
const LETTERS = [
  // Cyrillic: Russian, Ukrainian, Belarusian, Serbian, Macedonian, Kazakh
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya',
  'ё e й i ї i ў u ѓ g ќ k і i є ye ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz ә a ғ g қ k ң n ө o ұ u ү u һ h',
  // Greek
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o',
  // Arabic and Persian, without the vowels that are not written
  'ا a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh ف f ق q ك k ل l م m ن n ه h ة a و u ي i ء - پ p چ ch ژ zh گ g ٱ a ڤ v ٹ t ڈ d ڑ r ں n ھ h ہ h ے e',
  // Hebrew
  'א a ב b ג g ד d ה h ו v ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t',
  // Georgian and Armenian
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
  'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f',
];

/** Kana, hiragana only: katakana is moved to it first. */
const KANA =
  'あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo ' +
  'た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ' +
  'ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n ゔ vu ' +
  'きゃ kya きゅ kyu きょ kyo しゃ sha しゅ shu しょ sho ちゃ cha ちゅ chu ちょ cho にゃ nya にゅ nyu にょ nyo ひゃ hya ひゅ hyu ひょ hyo みゃ mya みゅ myu みょ myo ' +
  'りゃ rya りゅ ryu りょ ryo ぎゃ gya ぎゅ gyu ぎょ gyo じゃ ja じゅ ju じょ jo びゃ bya びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo ' +
  'ふぁ fa ふぃ fi ふぇ fe ふぉ fo てぃ ti でぃ di ちぇ che しぇ she じぇ je うぃ wi うぇ we';

const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ');

function tableOf(pairs: string): Map<string, string> {
  const words = pairs.split(' ');
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) {
    table.set(words[i] as string, words[i + 1] === '-' ? '' : (words[i + 1] as string));
  }
  return table;
}

const letters = tableOf(LETTERS.join(' '));
const kana = tableOf(KANA);
const syllables = SYLLABLES.split(' ');

function hangul(code: number): string {
  const at = code - 0xac00;
  const parts = [INITIALS[Math.floor(at / 588)], VOWELS[Math.floor((at % 588) / 28)], FINALS[at % 28]];
  return parts.map((part) => (part === '-' ? '' : part)).join('');
}

function hiragana(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : character;
}

/**
 * Writes a folded word in Latin letters: Cyrillic, Greek, Arabic (consonants and long vowels), Hebrew, Georgian,
 * Armenian letter by letter; kana by Hepburn; Hangul by the Revised Romanisation without assimilation; Chinese
 * characters by their usual Mandarin reading. Anything else stays as it is.
 */
export function toLatin(word: string): string {
  let latin = '';
  for (let i = 0; i < word.length; i++) {
    const character = word.charAt(i);
    const code = word.charCodeAt(i);
    if (code < 0x250) latin += character;
    else if (code >= 0xac00 && code <= 0xd7a3) latin += hangul(code);
    else if (code >= 0x4e00 && code < 0x4e00 + READINGS.length) {
      latin += syllables[READINGS.charCodeAt(code - 0x4e00) - 0x100] || character;
    } else if (code >= 0x3041 && code <= 0x30ff) {
      const one = hiragana(character);
      const two = kana.get(one + hiragana(word.charAt(i + 1)));
      if (two !== undefined) {
        latin += two;
        i += 1;
      } else if (one === 'っ') latin += (kana.get(hiragana(word.charAt(i + 1))) ?? '').charAt(0);
      else latin += character === 'ー' ? '' : (kana.get(one) ?? character);
    } else latin += letters.get(character) ?? character;
  }
  return latin;
}
