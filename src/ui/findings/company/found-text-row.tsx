import { useState } from 'preact/hooks';
import { partsWords } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { sentence } from '../../sentence.tsx';
import type { ShowMention } from '../show-mention.ts';
import { FoundContext } from './found-context.tsx';
import type { FoundText } from './group-mentions.ts';

type Props = { group: FoundText; others: readonly string[]; isReasonShown: boolean; show: ShowMention };

/** One text that names the company; its button shows it on the page, place after place. */
export function FoundTextRow({ group, others, isReasonShown, show }: Props) {
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

  const { copy, facts, findings } = words();
  const say = findings.company;
  const told = partsWords([
    shown ? say.placeOf(at + 1, places.length) : say.places(places.length),
    ...(here ? [facts.places[here.where]] : []),
    ...(here?.isHidden ? [copy.notVisible] : []),
    ...group.roles.map((role) => facts.roles[role]),
  ]);

  return (
    <li>
      <button type="button" onClick={showNext} title={say.show}>
        <span class="unseen">{say.showText} </span>
        {sentence(say.quote, <bdi>{text}</bdi>)}
      </button>
      <span class="soft" aria-live="polite">
        {told}
        {shown && !shown.isThere && <> {say.notShown}</>}
      </span>
      {here?.context && <FoundContext context={here.context} text={text} others={others} />}
      {isReasonShown && <p>{group.reason}</p>}
    </li>
  );
}
