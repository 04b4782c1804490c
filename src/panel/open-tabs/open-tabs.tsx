import { browser } from '../../messages/browser.ts';
import type { TabsCompared } from '../../messages/panel-contract.ts';
import { isReportsKey } from '../../model/reports-key.ts';
import { datesOf, listsHeld } from '../../ui/findings/glance.ts';
import { listsProblemWords } from '../../words/lists-problem-words.ts';
import { words } from '../../words/words.ts';
import { ask } from '../ask.ts';
import { NoAnswer } from '../no-answer.tsx';
import { onSessionChange } from '../on-session-change.ts';
import { useFollowed } from '../use-followed.ts';
import { onTabsChange } from './on-tabs-change.ts';
import { orderTabs } from './order-tabs.ts';
import { sums } from './sums.ts';
import { TabRow } from './tab-row.tsx';

/** Tabs and reports tell of themselves; only a frame that left says nothing. */
const REST_MS = 30_000;

/** The open tabs of a window in one table. */
export function OpenTabs({ window }: { window: number }) {
  const { panel } = words();
  const [followed, startOver] = useFollowed<TabsCompared>({
    subject: String(window),
    ask: () => ask('screenings-of-tabs', window),
    listen: (onNews) => {
      const ends = [onSessionChange(isReportsKey, onNews), onTabsChange(onNews)];
      return () => ends.forEach((end) => void end());
    },
    restMs: () => REST_MS,
  });
  if (followed.kind === 'failed') {
    return (
      <>
        <p role="status" class="sums">
          {panel.comparingFailed}
        </p>
        <NoAnswer error={followed.error} tryAgain={startOver} />
      </>
    );
  }
  const compared = followed.kind === 'answered' ? followed.value : null;
  return (
    <>
      <div role="status" class="sums">
        {(compared ? sums(compared) : [panel.comparing]).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {compared?.listsProblem && <p class="notice">{listsProblemWords(compared.listsProblem)}</p>}
      {compared && compared.tabs.length > 0 && <Compared {...compared} />}
    </>
  );
}

function Compared({ tabs, lists }: TabsCompared) {
  const { panel } = words();
  const dates = datesOf(listsHeld(lists));
  return (
    <>
      <table class="tabs">
        <caption class="unseen">{panel.table}</caption>
        <thead>
          <tr>
            <th scope="col">{panel.tab}</th>
            <th scope="col">{panel.companies}</th>
            <th scope="col">{panel.onLists}</th>
          </tr>
        </thead>
        <tbody>
          {orderTabs(tabs).map((tab) => (
            <TabRow
              key={tab.tab}
              summary={tab}
              dates={dates}
              go={() => void browser.tabs.update(tab.tab, { active: true })}
            />
          ))}
        </tbody>
      </table>
      <p class="soft tabs-note">{panel.behindNames}</p>
    </>
  );
}
