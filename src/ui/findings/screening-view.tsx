import type { TabScreening } from '../../messages/contract.ts';
import type { BuyerRole } from '../../model/buyer-role.ts';
import { LeftOutList } from '../decisions/left-out-list.tsx';
import { CompanyCard } from './company/company-card.tsx';
import { Contradictions } from './contradictions.tsx';
import { ListsUsed } from './coverage/lists-used.tsx';
import { ReadSummary } from './coverage/read-summary.tsx';
import { orderHits } from './order-hits.ts';
import { ResultList } from './results/result-list.tsx';
import type { FilterResults, ShowMention } from './show-mention.ts';

/** Up to so many companies stand open at first; of more, only the first. */
const ALL_OPEN_UP_TO = 2;

type Props = {
  tab: TabScreening;
  /** As whom the reader asks what a listing means; empty for all. */
  roles?: readonly BuyerRole[];
  show: ShowMention;
  /** Names the page where the view goes from one to the next: what was chosen on one does not hold for another. */
  of?: string;
  /** Absent where there is no page of results to show a part of. */
  filter?: FilterResults;
};

/** A page that was read: results that name a company, companies found, claims to check, lists used, what was read. */
export function ScreeningView({ tab, roles = [], of, show, filter }: Props) {
  const { screening, results } = tab;
  const hits = orderHits(tab);
  const isEmpty = hits.length === 0;
  return (
    <>
      {results && filter && <ResultList key={of} results={results} show={show} filter={filter} />}
      {hits.map(({ hit, ground, places }, index) => (
        <CompanyCard
          key={hit.entity}
          hit={hit}
          ground={ground}
          places={places}
          tab={tab}
          of={of}
          roles={roles}
          isOpenAtFirst={index === 0 || hits.length <= ALL_OPEN_UP_TO}
          show={show}
        />
      ))}
      <LeftOutList tab={tab} />
      <Contradictions contradictions={screening.contradictions} hits={screening.hits} />
      <ReadSummary coverage={screening.coverage} unread={tab.unread} isOpenAtFirst={isEmpty} />
      <ListsUsed lists={screening.lists} ages={tab.ages} isOpenAtFirst={isEmpty} />
    </>
  );
}
