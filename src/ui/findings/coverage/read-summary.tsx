import type { Coverage } from '../../../model/screening.ts';
import { plural } from '../plural.ts';
import { useOpen } from '../use-open.ts';

/** How much of the page was read, and what could not be. */
export function ReadSummary({ coverage, isOpenAtFirst }: { coverage: Coverage; isOpenAtFirst: boolean }) {
  const { frames, textRuns, characters, unreadable } = coverage;
  const open = useOpen(isOpenAtFirst);
  const read = [
    plural(frames, 'frame', 'frames'),
    plural(textRuns, 'piece of text', 'pieces of text'),
    plural(characters, 'character', 'characters'),
  ].join(', ');
  if (unreadable.length === 0) return <p class="read">Read {read}.</p>;
  return (
    <details class="card" {...open}>
      <summary>
        <h2>Could not be read: {plural(unreadable.length, 'part', 'parts')} of the page</h2>
        <p class="soft">Read {read}.</p>
      </summary>
      <ul>
        {unreadable.map(({ what, where, why }) => (
          <li key={`${what} ${where} ${why}`}>
            {what} <span class="soft verbatim">({where})</span>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
