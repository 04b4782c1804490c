import type { SessionPage } from '../../../model/session.ts';
import { words } from '../../../words/words.ts';
import { KeptText } from './kept-text.tsx';

/** What was read of a page, what could not be, and the text that is kept of it. */
export function PageCoverage({ page: { id, screening, textSha256, isTextCut } }: { page: SessionPage }) {
  const { rows } = words().sessions;
  if (!screening) return null;
  const { frames, characters, unreadable } = screening.coverage;
  return (
    <>
      {rows.coverageOf({ frames, characters })}
      {isTextCut && <span class="under">{rows.cut}</span>}
      {unreadable.length > 0 && (
        <details>
          <summary>{rows.unreadTitle({ count: unreadable.length })}</summary>
          <ul>
            {unreadable.map((one) => (
              <li key={`${one.what} ${one.where}`}>{rows.unreadable(one)}</li>
            ))}
          </ul>
        </details>
      )}
      {textSha256 !== null && <KeptText id={id} />}
    </>
  );
}
