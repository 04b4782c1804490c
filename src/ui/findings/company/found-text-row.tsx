import { useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../../model/role.ts';
import { plural } from '../plural.ts';
import type { ShowMention } from '../show-mention.ts';
import { FoundContext } from './found-context.tsx';
import type { FoundText } from './group-mentions.ts';
import { PLACE_WORDS } from './place-words.ts';

type Props = { group: FoundText; isReasonShown: boolean; show: ShowMention };

/** One text that names the company; its button shows it on the page, place after place. */
export function FoundTextRow({ group, isReasonShown, show }: Props) {
  const { text, places } = group;
  const [shown, setShown] = useState<{ at: number; isThere: boolean } | null>(null);
  const at = Math.min(shown?.at ?? 0, places.length - 1);
  const here = places[at];

  const showNext = async () => {
    const next = shown === null ? 0 : (at + 1) % places.length;
    const place = places[next]?.place;
    const isThere = place ? await show(place).catch(() => false) : false;
    setShown({ at: next, isThere });
  };

  return (
    <li>
      <button type="button" onClick={showNext} title="Show on the page">
        <span class="unseen">Show on the page: </span>
        <bdi>“{text}”</bdi>
      </button>
      <span class="soft" aria-live="polite">
        {shown ? `${at + 1} of ${places.length}` : plural(places.length, 'place', 'places')}
        {here && `, ${PLACE_WORDS[here.where]}`}
        {here?.isHidden && ', not visible on the page'}
        {group.roles.length > 0 && `, as ${group.roles.map((role) => ROLE_WORDS[role]).join(', ')}`}
        {shown && !shown.isThere && '. It cannot be shown: hidden, gone, or not in the visible page.'}
      </span>
      {here?.context && <FoundContext context={here.context} text={text} />}
      {isReasonShown && <p>{group.reason}</p>}
    </li>
  );
}
