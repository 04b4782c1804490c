import type { Coverage, DocumentPages, Unreadable } from '../../../model/screening.ts';
import type { UnreadPart } from '../../../model/unread-part.ts';
import { unreadWords } from '../../../words/unread-words.ts';
import { words } from '../../../words/words.ts';
import { sentence } from '../../sentence.tsx';
import { useOpen } from '../use-open.ts';

type Props = {
  coverage: Coverage;
  /** What could not be read; same order as in the coverage. */
  unread: readonly UnreadPart[];
  isOpenAtFirst: boolean;
};

/** How much of the page was read, and what could not be. */
export function ReadSummary({ coverage, unread, isOpenAtFirst }: Props) {
  const { frames, textRuns, characters, pages, unreadable } = coverage;
  const open = useOpen(isOpenAtFirst);
  const { findings, copy } = words();
  const say = findings.coverage;
  const parts = pages
    ? say.documentParts(pagesRead(pages), textRuns, characters)
    : copy.read(frames, textRuns, characters);
  if (unreadable.length === 0) return <p class="read">{say.read(parts)}</p>;
  return (
    <details class="card" {...open}>
      <summary>
        <h2>{say.missed[pages ? 'document' : 'page'](unreadable.length)}</h2>
        <p class="soft">{say.read(parts)}</p>
      </summary>
      <ul>
        {unreadable.map((record, at) => (
          <Unread key={`${record.what} ${record.where} ${record.why}`} {...told(record, unread[at])} />
        ))}
      </ul>
    </details>
  );
}

function pagesRead({ total, read, withoutText }: DocumentPages): string {
  const say = words().findings.coverage;
  const some = read === total ? say.pages(total) : say.somePages(read, total);
  return withoutText.length === 0 ? some : say.withoutText(some, withoutText.length);
}

/** In the language that is spoken; as it stands in the record where no more is known. */
function told(record: Unreadable, part: UnreadPart | undefined): Unreadable {
  return part ? unreadWords(part) : record;
}

function Unread({ what, where, why }: Unreadable) {
  return <li>{sentence(words().unread.part, what, <span class="soft verbatim">{where}</span>, why)}</li>;
}
