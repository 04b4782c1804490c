/**
 * Words that say what kind of company a name belongs to and carry little identity, folded as the
 * tokeniser folds them. Latin forms of the registers of China, the United States, the United Kingdom,
 * Germany, France, the Netherlands, Spain, Italy, Russia, Türkiye; source: the forms' own statutes and ISO 20275.
 */
const LEGAL_FORM_WORDS = new Set(
  (
    'co ltd limited inc incorporated corp corporation company llc llp lp plc pty pte bv nv gmbh ag kg sa sas sarl ' +
    'srl spa sl slu ooo оао ооо зао ао пао jsc pjsc as aps ab oy kk sdn bhd ltda cv sti tic'
  ).split(' '),
);

/** Chinese, Japanese and Korean forms; they stand at the end of a name without a space before them. */
const LEGAL_FORM_ENDINGS = ['股份有限公司', '有限责任公司', '有限公司', '股份公司', '公司', '株式会社', '주식회사'];

/** Whether a folded word is a legal form. */
function isLegalFormWord(key: string): boolean {
  return LEGAL_FORM_WORDS.has(key);
}

/** How many of the last tokens of a name are its legal form; 0 when it has none or is nothing else. */
export function legalFormLength(keys: readonly string[]): number {
  const joined = keys.join('');
  const ending = LEGAL_FORM_ENDINGS.find((form) => joined.endsWith(form) && joined.length > form.length);
  if (ending && keys.at(-1)?.length === 1) return ending.length;
  let count = 0;
  while (count < keys.length && isLegalFormWord(keys[keys.length - 1 - count] as string)) count += 1;
  return count < keys.length ? count : 0;
}
