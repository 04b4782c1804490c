import type { MentionGround } from '../../model/ground.ts';
import type { Mention } from '../../model/screening.ts';
import { families } from '../en/families.ts';
import { inUserLanguage, type Speaker } from './speaker.ts';

type Told = Pick<Mention, 'text' | 'form' | 'where' | 'role'>;

/** A family of part numbers as the language names it; brands' names stay as they are. */
function familyWords(family: string, said: Speaker['reasons']['families']): string {
  const key = Object.keys(families).find((one) => families[one as keyof typeof families] === family);
  return key === undefined ? family : said[key as keyof typeof families];
}

/** Which of a company's names a text is, what that name is to it, and how the text differs from it. */
function nameReason({ text, form, where }: Told, ground: MentionGround, company: string, { reasons }: Speaker): string {
  const { name, kind, rule } = ground;
  if (form === 'model')
    return (where === 'link' ? reasons.linkModel : reasons.model)(text, company, familyWords(name, reasons.families));
  const what = reasons.what[form];
  // A link stands in no sentence about a company: an address can say no more than that it is one of its names.
  if (where === 'link') return reasons.link(text, what.of(company));
  if (form === 'relabel') return reasons.relabel(text, company);
  const isOwn = name === company && form !== 'legal-name' && form !== 'misspelling';
  let said = isOwn ? what.alone : what.of(company);
  if (text !== name) said = reasons.given(said, name);
  if (kind) said = reasons.withKind(said, reasons.kinds[kind]);
  if (rule) said = reasons.withDifference(said, text === name ? reasons.asSpelt : reasons.differences[rule]);
  return reasons.is(text, said);
}

/**
 * Why a text is shown for a company: which of its names it is, and what the page says the company is there, with the
 * page's words. Words of news are not repeated: out of their sentence they would read as a verdict.
 */
export function mentionReason(
  mention: Told,
  ground: MentionGround,
  company: string,
  speaker: Speaker = inUserLanguage(),
): string {
  const { facts, reasons } = speaker;
  const { role, where } = mention;
  const reason = nameReason(mention, ground, company, speaker);
  if (!role) return reason;
  const as = facts.roles[role];
  const told = ground.cue && role !== 'news' ? reasons.withCue(as, ground.cue) : as;
  return (where === 'structured' ? reasons.dataNames : reasons.pageNames)(reason, told);
}
