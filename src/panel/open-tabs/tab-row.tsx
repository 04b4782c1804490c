import type { TabSummary } from '../../messages/panel-contract.ts';
import { words } from '../../words/words.ts';
import { hostOf } from '../host-of.ts';
import { CompanyGroups } from './company-groups.tsx';
import { ListNames } from './list-names.tsx';
import { isAllLeftOut } from './order-tabs.ts';

type Props = {
  summary: TabSummary;
  /** The dates of the lists the tabs were held against, in words; empty where none is held. */
  dates: string;
  go: () => void;
};

/** One open tab: what it is, which companies it names on which grounds, and which lists say so. */
export function TabRow({ summary, dates, go }: Props) {
  const { panel } = words();
  const { title, address, isActive, companies, results } = summary;
  const name = title || hostOf(address) || panel.untitled;
  return (
    <tr aria-current={isActive ? 'true' : undefined}>
      <th scope="row">
        <button type="button" onClick={go} title={panel.goTo(name)}>
          <bdi>{name}</bdi>
        </button>
        <p class="soft">
          <bdi>{hostOf(address)}</bdi>
          {isActive && ` · ${panel.inFront}`}
        </p>
        {results && results.named > 0 && <p class="soft">{panel.results(results.named, results.total)}</p>}
      </th>
      <td>
        <CompanyGroups companies={companies} />
        <p class="soft">{stateWords(summary, dates)}</p>
      </td>
      <td>
        <ListNames companies={companies} />
      </td>
    </tr>
  );
}

/** What there is to say of the reading itself; empty where the companies say it all. */
function stateWords(summary: TabSummary, dates: string): string {
  const { state, unreadReason, companies, leftOut } = summary;
  const { panel } = words();
  switch (state) {
    case 'asleep':
      return panel.asleep;
    case 'unread':
      return unreadReason ? panel.notRead(panel.unread[unreadReason]) : panel.notReadYet;
    case 'reading':
      return companies.length > 0
        ? panel.stillReading
        : `${leftOut > 0 ? panel.leftOut(leftOut) : panel.nothingYet}, ${panel.stillReading}`;
    case 'done':
      if (isAllLeftOut(summary)) return panel.leftOut(leftOut);
      return companies.length > 0 || dates === '' ? '' : panel.nothing(dates);
  }
}
