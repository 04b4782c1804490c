import type { TabScreening } from '../../messages/contract.ts';
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
  show: ShowMention;
  /** Absent where there is no page of results to show a part of. */
  filter?: FilterResults;
};

/** A page that was read: results that name a company, companies found, claims to check, lists used, what was read. */
export function ScreeningView({ tab, show, filter }: Props) {
  const { screening, results } = tab;
  const hits = orderHits(tab);
  const isEmpty = hits.length === 0;
  return (
    <>
      {results && filter && <ResultList results={results} show={show} filter={filter} />}
      {hits.map(({ hit, places }, index) => (
        <CompanyCard
          key={hit.entity}
          hit={hit}
          places={places}
          tab={tab}
          isOpenAtFirst={index === 0 || hits.length <= ALL_OPEN_UP_TO}
          show={show}
        />
      ))}
      <Contradictions contradictions={screening.contradictions} hits={screening.hits} />
      <ReadSummary coverage={screening.coverage} isOpenAtFirst={isEmpty} />
      <ListsUsed lists={screening.lists} isOpenAtFirst={isEmpty} />
    </>
  );
}
