import { LEFT_EARLY, type SessionPage } from '../../../model/session.ts';
import { askSession } from '../../../ui/session/ask-session.ts';
import { momentWords, namesWords } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { NotesForm } from '../notes-form.tsx';
import { PageCoverage } from './page-coverage.tsx';
import { PageHits } from './page-hits.tsx';
import { datesIn, editionsIn, stateWords } from './row-words.ts';

/** One page as it was screened: every column of it. */
export function PageRow({ page }: { page: SessionPage }) {
  const { rows } = words().sessions;
  const { number, title, address, at, visits, screening, leftOut, textSha256, version, tags, notes } = page;
  // Of a page that was left before it was read, nothing can be said to be missing.
  const isTold = screening && (page.why !== LEFT_EARLY || screening.hits.length > 0);
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row">
        <bdi>{title || rows.untitled}</bdi>
        {/* No link: a page that is opened by mistake would be a visit. */}
        <span class="under soft" dir="ltr">
          {address}
        </span>
      </th>
      <td>
        <time dateTime={at}>{momentWords(at)}</time>
        <span class="under soft">{rows.visits({ count: visits })}</span>
      </td>
      <td>{stateWords(page)}</td>
      <td>
        <PageCoverage page={page} />
      </td>
      <td>{isTold && <PageHits hits={screening.hits} dates={datesIn(screening.lists)} />}</td>
      <td>
        {screening && (
          <ul>
            {editionsIn(screening.lists).map((edition) => (
              <li key={edition}>{edition}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <ul>
          {leftOut.map(({ entity, name, why }) => (
            <li key={`${entity} ${why}`}>
              {{ decision: rows.decided, 'list-off': rows.listOff, 'basis-off': rows.basisOff }[why]({ name })}
            </li>
          ))}
        </ul>
      </td>
      <td>{textSha256 !== null && <code title={textSha256}>{textSha256.slice(0, 12)}…</code>}</td>
      <td>{version}</td>
      <td>
        {tags.length > 0 && <p dir="auto">{namesWords(tags)}</p>}
        {notes !== '' && <p dir="auto">{notes}</p>}
        <details>
          <summary aria-label={rows.edit({ number })}>{rows.notes}</summary>
          <NotesForm
            written={{ tags, notes }}
            save={(change) => askSession('annotate-page', page.session, number, address, change).then(() => undefined)}
          />
        </details>
      </td>
    </tr>
  );
}
