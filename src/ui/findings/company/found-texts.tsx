import { words } from '../../../words/words.ts';
import type { ShowMention } from '../show-mention.ts';
import { FoundInDocument } from './found-in-document.tsx';
import { FoundTextRow } from './found-text-row.tsx';
import type { FoundText } from './group-mentions.ts';

const SHOWN_AT_FIRST = 3;

type Props = { groups: readonly FoundText[]; reason: string; show: ShowMention };

/** Why the company was found: its texts on the page, each with count, context and reason. */
export function FoundTexts({ groups, reason, show }: Props) {
  const others = groups.map(({ text }) => text);
  const row = (group: FoundText) => {
    const isReasonShown = !reason.startsWith(group.reason);
    const given = { key: `${group.text} ${group.reason}`, group, others, isReasonShown };
    // What stands in a document that is open nowhere cannot be shown there: its places are all listed instead.
    return group.places.every(({ place }) => place === null) ? (
      <FoundInDocument {...given} />
    ) : (
      <FoundTextRow {...given} show={show} />
    );
  };
  // Part numbers say less than names: beside a name they wait behind the fold.
  const names = groups.filter(({ isHint }) => !isHint);
  const first = (names.length > 0 ? names : groups).slice(0, SHOWN_AT_FIRST);
  const rest = groups.filter((group) => !first.includes(group));
  const { copy, findings } = words();
  return (
    <section class="block">
      <h3>{copy.whyFound}</h3>
      <p>{reason}</p>
      <ul class="texts">{first.map(row)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{findings.company.moreTexts(rest.length)}</summary>
          <ul class="texts">{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
