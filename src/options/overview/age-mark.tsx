import { listAge } from '../../model/list-age.ts';
import type { ScreeningList } from '../../model/listing.ts';
import { words } from '../../words/words.ts';
import { localDay } from '../party/local-day.ts';

/** How old a copy of a list is; a mark and words where that is much, and never a sign that all is well. */
export function AgeMark({ list }: { list: ScreeningList }) {
  const { days, grade } = listAge(list, localDay());
  const { age } = words().facts;
  // Nobody publishes a newer one.
  if (list.isOwn) return <span class="age">{age.fresh(days)}</span>;
  return (
    <span class={`age age-${grade}`}>
      {grade !== 'fresh' && (
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 1 11.5 11H.5Z" />
        </svg>
      )}
      {age[grade](days)}
    </span>
  );
}
