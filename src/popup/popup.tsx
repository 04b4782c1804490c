import type { TabScreening } from '../messages/contract.ts';
import { UnreadPage } from '../ui/findings/coverage/unread-page.tsx';
import { RolePicker } from '../ui/findings/roles/role-picker.tsx';
import { ScreeningView } from '../ui/findings/screening-view.tsx';
import type { FilterResults, ShowMention } from '../ui/findings/show-mention.ts';
import { type Step, StepButtons } from '../ui/findings/step-buttons.tsx';
import { RunningBar } from '../ui/session/running-bar.tsx';
import { SiteSwitch } from '../ui/site/site-switch.tsx';
import { WatchNote } from '../ui/watch/watch-note.tsx';
import { listsProblemWords } from '../words/lists-problem-words.ts';
import { Foot } from './foot.tsx';
import { Headline } from './headline.tsx';
import { NoAnswer } from './no-answer.tsx';
import type { EarlierAnswer } from './read-kept.ts';
import { useRoles } from './use-roles.ts';
import { shownTab, useScreening } from './use-screening.ts';

/** What the popup asks of the background, and the extension's version. */
export type PopupProps = {
  /** The tab it speaks of; null where the window has none. */
  tabId: number | null;
  /** What was kept for the first paint; null where nothing was. */
  kept: EarlierAnswer | null;
  ask: () => Promise<TabScreening>;
  show: ShowMention;
  filter: FilterResults;
  step: Step;
  /** Opens the page for PDFs, with an address or for a file. */
  openPdf: (address: string | null) => void;
  version: string;
};

/** The whole popup: the answer in one glance, then the companies, then what was read against which lists. */
export function Popup({ tabId, kept, ask, show, filter, step, openPdf, version }: PopupProps) {
  const [answer, startOver] = useScreening(ask, kept);
  const [roles, chooseRoles] = useRoles();
  const tab = shownTab(answer);
  return (
    <>
      <Headline answer={answer} />
      <main aria-busy={answer.kind === 'waiting'}>
        <RunningBar />
        {tabId !== null && <SiteSwitch tab={tabId} />}
        {answer.kind === 'failed' && <NoAnswer error={answer.error} hasEarlier={tab !== null} tryAgain={startOver} />}
        <WatchNote />
        {tab?.listsProblem && <p class="notice">{listsProblemWords(tab.listsProblem)}</p>}
        {tab && tab.screening.hits.length > 0 && (
          <div class="tools">
            <StepButtons step={step} />
            <RolePicker roles={roles} choose={chooseRoles} />
          </div>
        )}
        {tab?.state === 'unread' && (
          <UnreadPage reason={tab.unreadReason} address={tab.screening.page} openPdf={openPdf} />
        )}
        {tab && tab.state !== 'unread' && <ScreeningView tab={tab} roles={roles} show={show} filter={filter} />}
      </main>
      <Foot tab={tab} tabId={tabId} openPdf={openPdf} version={version} />
    </>
  );
}
