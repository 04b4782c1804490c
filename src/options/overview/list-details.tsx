import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ListOverview } from '../../messages/lists-contract.ts';
import type { Edition, SourceResult } from '../../model/edition.ts';
import { CitationLink } from '../../ui/citation-link.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Recorded } from '../../ui/recorded.tsx';
import { sentence } from '../../ui/sentence.tsx';
import { asPublished } from '../../words/as-published.ts';
import { dayWords, momentWords, namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { ask } from '../asking/ask.ts';
import { useLists } from '../asking/lists-context.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { formatRoute, NO_FILTER } from '../routing/route.ts';
import { AskFirst } from './ask-first.tsx';
import { bytesWords, originWords, resultWords } from './list-words.ts';
import { Warnings } from './warnings.tsx';

type Props = {
  overview: ListOverview;
  /** What the last try to read it came to. */
  result: SourceResult | null;
  act: Act;
  isBusy: boolean;
};

/** What else there is to know of a list, and what can be done with its copy. */
export function ListDetails({ overview, result, act, isBusy }: Props) {
  const { list, edition, isOwn } = overview;
  const { details } = words().lists.overview;
  return (
    <div class="details">
      <dl class="facts">
        <Fact name={details.fullName}>
          <bdi>{list.name}</bdi>
        </Fact>
        {!isOwn && (
          <>
            <Fact name={details.legalBasis}>
              <span {...asPublished()}>{list.legalBasis}</span>
            </Fact>
            <Fact name={details.officialPage}>
              <ExternalLink url={list.url}>{list.url}</ExternalLink>
            </Fact>
            <Fact name={details.meaning}>
              <Recorded text={list.meaning} /> (<CitationLink citation={list.meaningCitation} />)
            </Fact>
          </>
        )}
        <Fact name={details.covers}>
          <Recorded text={list.covers} />
          {list.coverage === 'excerpt' && ` ${details.isExcerpt}`}
        </Fact>
        {edition && <EditionFacts edition={edition} />}
        {result && <Fact name={details.lastReading}>{resultWords(result)}</Fact>}
      </dl>
      <p class="actions">
        <a href={formatRoute({ view: 'parties', filter: { ...NO_FILTER, list: list.id }, at: 0 })}>{details.parties}</a>
        <a href={formatRoute({ view: 'changes', list: list.id, text: '' })}>{details.changes}</a>
      </p>
      {edition && edition.warnings.length > 0 && <Warnings warnings={edition.warnings} />}
      <EditionActions overview={overview} act={act} isBusy={isBusy} />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function EditionFacts({ edition }: { edition: Edition }) {
  const { provenance } = edition;
  const { details } = words().lists.overview;
  return (
    <>
      <Fact name={details.read}>
        {sentence(
          details.readFrom,
          momentWords(provenance.readAt),
          bytesWords(provenance.bytes),
          <bdi class="verbatim">{provenance.from}</bdi>,
        )}
      </Fact>
      {provenance.lastModified && <Fact name={details.serverDate}>{provenance.lastModified}</Fact>}
      {edition.activatedAt && <Fact name={details.inUseSince}>{momentWords(edition.activatedAt)}</Fact>}
      <Fact name="SHA-256">
        <span class="verbatim">{provenance.sha256}</span>
      </Fact>
    </>
  );
}

/** Going back to the edition before, and taking an edition away: both concern every list that came with it. */
function EditionActions({ overview, act, isBusy }: Omit<Props, 'result'>) {
  const { nameOf } = useLists();
  const [error, setError] = useState<string | null>(null);
  const { edition, previous, isOwn } = overview;
  if (!edition && !previous) return null;
  const said = words().lists;
  const names = (one: Edition) => namesWords(one.lists.map(({ id }) => nameOf(id)));
  const dates = (one: Edition) => namesWords([...new Set(one.lists.map(({ asOf }) => dayWords(asOf)))]);
  const run = async (call: 'restore-edition' | 'remove-edition', number: number) =>
    setError(await act(() => ask(call, number)));
  return (
    <div class="actions">
      {previous && (
        <AskFirst
          question={said.overview.edition.restoreQuestion(dates(previous), originWords(previous), names(previous))}
          yes={said.overview.edition.restoreYes}
          isDisabled={isBusy}
          onYes={() => run('restore-edition', previous.number)}
        >
          {said.overview.edition.restore(dates(previous))}
        </AskFirst>
      )}
      {edition && (
        <AskFirst
          question={
            isOwn
              ? said.overview.edition.removeListQuestion(names(edition))
              : said.overview.edition.removeEditionQuestion(names(edition))
          }
          yes={said.overview.edition.removeYes}
          isDisabled={isBusy}
          onYes={() => run('remove-edition', edition.number)}
        >
          {isOwn ? said.overview.edition.removeList : said.overview.edition.removeEdition}
        </AskFirst>
      )}
      {error && <p role="alert">{said.page.failed(error)}</p>}
    </div>
  );
}
