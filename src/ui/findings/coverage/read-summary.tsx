import type { Coverage, DocumentPages } from '../../../model/screening.ts';
import { plural } from '../plural.ts';
import { useOpen } from '../use-open.ts';

/** How much of the page was read, and what could not be. */
export function ReadSummary({ coverage, isOpenAtFirst }: { coverage: Coverage; isOpenAtFirst: boolean }) {
  const { frames, textRuns, characters, pages, unreadable } = coverage;
  const open = useOpen(isOpenAtFirst);
  const read = [
    pages ? pagesRead(pages) : plural(frames, 'frame', 'frames'),
    plural(textRuns, 'piece of text', 'pieces of text'),
    plural(characters, 'character', 'characters'),
  ].join(', ');
  if (unreadable.length === 0) return <p class="read">Read {read}.</p>;
  return (
    <details class="card" {...open}>
      <summary>
        <h2>
          Could not be read: {plural(unreadable.length, 'part', 'parts')} of the {pages ? 'document' : 'page'}
        </h2>
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

function pagesRead({ total, read, withoutText }: DocumentPages): string {
  const some = read === total ? plural(total, 'page', 'pages') : `${read} of ${plural(total, 'page', 'pages')}`;
  return withoutText.length === 0 ? some : `${some} (${withoutText.length} without text)`;
}
