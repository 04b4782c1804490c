import type { MentionPlace } from '../../../messages/contract.ts';
import { isHintForm } from '../../../model/entity-name.ts';
import type { HitGround } from '../../../model/ground.ts';
import type { Role } from '../../../model/role.ts';
import type { Hit, Place } from '../../../model/screening.ts';
import { mentionReason } from '../../../words/reasons/mention-reason.ts';

/** One place of a text on the page. `place` is null where the page cannot be asked to show it. */
export type FoundPlace = {
  place: MentionPlace | null;
  where: Place;
  context: string;
  isHidden: boolean;
  /** In a document, the page it stands on. */
  page?: number;
};

/** A text that names a company, with all the places it stands in. */
export type FoundText = {
  text: string;
  /** In the language that is spoken. */
  reason: string;
  /** Only suggests the company: a part number or a relabel brand. */
  isHint: boolean;
  /** What the page says the company is there. */
  roles: readonly Role[];
  places: readonly FoundPlace[];
};

/** Places that a reader cannot be shown, besides hidden ones. */
const UNSEEN: ReadonlySet<Place> = new Set(['title', 'structured', 'link']);
const isUnseen = ({ where, isHidden }: FoundPlace) => isHidden || UNSEEN.has(where);

/**
 * Puts mentions of the same text for the same reason together, in the order they were found, names before
 * hints, visible places first.
 */
export function groupMentions(
  { matches, name }: Pick<Hit, 'matches' | 'name'>,
  ground: Pick<HitGround, 'matches'> | undefined,
  places: readonly MentionPlace[],
): FoundText[] {
  const groups = new Map<string, FoundText & { roles: Role[]; places: FoundPlace[] }>();
  for (const [index, mention] of matches.entries()) {
    const key = JSON.stringify([mention.text, mention.reason]);
    const { text, form } = mention;
    const own = ground?.matches[index];
    const isHint = isHintForm(form);
    const reason = own ? mentionReason(mention, own, name) : mention.reason;
    const group = groups.get(key) ?? { text, reason, isHint, roles: [], places: [] };
    groups.set(key, group);
    group.places.push({
      place: places[index] ?? null,
      where: mention.where,
      context: mention.context,
      isHidden: mention.hidden === true,
      ...(mention.page === undefined ? {} : { page: mention.page }),
    });
    if (mention.role && !group.roles.includes(mention.role)) group.roles.push(mention.role);
  }
  for (const group of groups.values()) group.places.sort((a, b) => Number(isUnseen(a)) - Number(isUnseen(b)));
  return [...groups.values()].sort((a, b) => Number(a.isHint) - Number(b.isHint));
}

/** Where a text stands in a context for itself: not as the beginning of a longer name that is found there too. */
function placeIn(context: string, text: string, longer: readonly string[]): number {
  const taken = longer.flatMap((one) => {
    const at = context.indexOf(one);
    return one !== text && one.includes(text) && at >= 0 ? [{ from: at, to: at + one.length }] : [];
  });
  for (let at = context.indexOf(text); at >= 0; at = context.indexOf(text, at + 1)) {
    if (!taken.some(({ from, to }) => from <= at && at < to)) return at;
  }
  return context.indexOf(text);
}

/**
 * Cuts a context round its text, so that the text can be set off; the whole as `before` when it is not in there. Of
 * other texts found on the page those that hold this one are passed over.
 */
export function splitContext(
  context: string,
  text: string,
  others: readonly string[] = [],
): { before: string; text: string; after: string } {
  const at = placeIn(context, text, others);
  if (text === '' || at < 0) return { before: context, text: '', after: '' };
  return { before: context.slice(0, at), text, after: context.slice(at + text.length) };
}
