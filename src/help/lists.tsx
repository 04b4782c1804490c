import type { ListOverview, ListsState } from '../messages/lists-contract.ts';
import { listName } from '../model/list-name.ts';
import { CitationLink } from '../ui/citation-link.tsx';
import { CitationList } from '../ui/citation-list.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { datesOf } from '../ui/findings/glance.ts';
import { LISTS_PAGE } from '../ui/lists-address.ts';
import { Recorded } from '../ui/recorded.tsx';
import { asPublished } from '../words/as-published.ts';
import { dayWords } from '../words/format.ts';
import { words } from '../words/words.ts';
import { Section } from './section.tsx';

/** What is known of the lists held; null before the answer. */
export type ListsAnswer = ListsState | 'failed' | null;

/** Every list held: whose it is, on which law it stands, what it does and what it does not. */
export function Lists({ answer }: { answer: ListsAnswer }) {
  const { help } = words();
  if (answer === null || answer === 'failed') {
    return (
      <Section id="lists" title={help.listsTitle}>
        <p role="status">{answer === null ? help.listsAsk : help.listsFailed}</p>
      </Section>
    );
  }
  const held = answer.lists.filter(({ entries }) => entries > 0);
  const dates = datesOf(held.map(({ list, entries }) => ({ ...list, entries })));
  // Those of which names are looked for come first.
  const ordered = [...held, ...answer.lists.filter(({ entries }) => entries === 0)];
  return (
    <Section id="lists" title={help.listsTitle} items={held.length > 0 ? [help.listsLead(dates)] : []}>
      <p>
        <a href={LISTS_PAGE}>{help.listsMore}</a>
      </p>
      {answer.problem && <p class="notice">{answer.problem}</p>}
      {ordered.map((one) => (
        <OneList key={one.list.id} overview={one} />
      ))}
    </Section>
  );
}

function OneList({ overview: { list, entries } }: { overview: ListOverview }) {
  const { help } = words();
  const not = help.notByList[list.id];
  return (
    <section class="list">
      <h3>
        <ExternalLink url={list.url}>{list.name}</ExternalLink>
        {!list.isOwn && listName(list.id) !== list.name && <span class="soft"> ({listName(list.id)})</span>}
      </h3>
      {list.isOwn && <p>{help.ownList}</p>}
      <dl>
        {!list.isOwn && (
          <>
            <dt>{help.authority}</dt>
            <dd {...asPublished()}>{list.authority.name}</dd>
            <dt>{help.law}</dt>
            <dd {...asPublished()}>{list.legalBasis}</dd>
            <dt>{help.does}</dt>
            <dd>
              <Recorded text={list.meaning} /> (<CitationLink citation={list.meaningCitation} />)
            </dd>
          </>
        )}
        {not && (
          <>
            <dt>{help.doesNot}</dt>
            <dd>{not}</dd>
          </>
        )}
        {list.affiliatesRule && (
          <dd>
            {help.affiliatesRule(dayWords(list.affiliatesRule.suspendedUntil))}
            <CitationList citations={list.affiliatesRule.citations} />
          </dd>
        )}
        <dt>{help.copy}</dt>
        <dd>{help.copyOf(dayWords(list.asOf), entries, list.coverage === 'complete')}</dd>
        <dt>{help.covers}</dt>
        <dd>
          <Recorded text={list.covers} />
        </dd>
      </dl>
    </section>
  );
}
