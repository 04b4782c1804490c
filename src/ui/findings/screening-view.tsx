import type { TabScreening } from '../../messages/contract.ts';
import { CompanyCard } from './company/company-card.tsx';
import { Contradictions } from './contradictions.tsx';
import { ListsUsed } from './coverage/lists-used.tsx';
import { ReadSummary } from './coverage/read-summary.tsx';
import { orderHits } from './order-hits.ts';
import type { ShowMention } from './show-mention.ts';

/** Up to so many companies stand open at first; of more, only the first. */
const ALL_OPEN_UP_TO = 2;

/** A page that was read: companies found, claims to check, lists used, what was read. */
export function ScreeningView({ tab, show }: { tab: TabScreening; show: ShowMention }) {
  const { screening } = tab;
  const hits = orderHits(tab);
  const isEmpty = hits.length === 0;
  return (
    <>
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
