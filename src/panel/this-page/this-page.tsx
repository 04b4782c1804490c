import { useRef } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import type { TabScreening } from '../../messages/contract.ts';
import { reportsKey } from '../../model/reports-key.ts';
import { CopyRow } from '../../ui/copy/copy-row.tsx';
import { UnreadPage } from '../../ui/findings/coverage/unread-page.tsx';
import { glance } from '../../ui/findings/glance.ts';
import { RolePicker } from '../../ui/findings/roles/role-picker.tsx';
import { ScreeningView } from '../../ui/findings/screening-view.tsx';
import { StepButtons } from '../../ui/findings/step-buttons.tsx';
import { KeepEvidence } from '../../ui/session/keep-evidence.tsx';
import { SiteSwitch } from '../../ui/site/site-switch.tsx';
import { listsProblemWords } from '../../words/lists-problem-words.ts';
import { words } from '../../words/words.ts';
import { ask } from '../ask.ts';
import { hostOf } from '../host-of.ts';
import { NoAnswer } from '../no-answer.tsx';
import { onSessionChange } from '../on-session-change.ts';
import { type Followed, useFollowed } from '../use-followed.ts';
import { PageName } from './page-name.tsx';
import type { ActiveTab } from './use-active-tab.ts';
import { useRoles } from './use-roles.ts';

/** A page that is being read reports as it goes; the rest of the time only ages and frames that left are not told. */
const REST_MS: Readonly<Record<TabScreening['state'], number>> = { reading: 2000, unread: 3000, done: 15_000 };

/** Opens the page for PDFs beside the tab; the address is only shown there, until it is asked for. */
function openPdf(address: string | null): void {
  const query = address === null ? '' : `?${new URLSearchParams({ address })}`;
  void browser.tabs.create({ url: browser.runtime.getURL('src/pdf/index.html') + query });
}

/** The findings on the page in front, for as long as it is there. */
export function ThisPage({ tab, version }: { tab: ActiveTab; version: string }) {
  const page = tab.address.split('#')[0] ?? '';
  const [followed, startOver] = useFollowed<TabScreening>({
    subject: `${tab.id} ${page}`,
    ask: () => ask('screening-for-tab', tab.id),
    listen: (onNews) => onSessionChange((key) => key === reportsKey(tab.id), onNews),
    restMs: ({ state }) => REST_MS[state],
  });
  const [roles, chooseRoles] = useRoles();
  const isOwn = page.startsWith(browser.runtime.getURL(''));
  const known = followed.kind === 'answered' && !isOwn && !isNotYetRead(followed.value, tab) ? followed.value : null;
  // The companies of the page before stay in the document, unseen: sections that are open stay so where one comes again.
  const lastShown = useRef<TabScreening | null>(null);
  const shown = known?.state === 'unread' ? null : known;
  lastShown.current = shown ?? lastShown.current;
  return (
    <>
      <PageName title={tab.title} address={tab.address} />
      <div role="status" class="answer">
        <Headline sentences={sentencesOf(followed, tab, isOwn)} />
      </div>
      {/* Of a page that was gone to, what holds for the one before is never said. */}
      {!isOwn && <SiteSwitch key={`${tab.id} ${hostOf(tab.address)}`} tab={tab.id} />}
      {followed.kind === 'failed' && <NoAnswer error={followed.error} tryAgain={startOver} />}
      {known?.listsProblem && <p class="notice">{listsProblemWords(known.listsProblem)}</p>}
      {shown && shown.screening.hits.length > 0 && (
        <div class="tools">
          <StepButtons key={`${tab.id} ${page}`} step={(direction) => ask('step-hit', tab.id, direction)} />
          <RolePicker roles={roles} choose={chooseRoles} />
        </div>
      )}
      {known?.state === 'unread' && (
        <UnreadPage reason={known.unreadReason} address={known.screening.page} openPdf={openPdf} />
      )}
      {lastShown.current && (
        <div hidden={shown === null}>
          <ScreeningView
            tab={lastShown.current}
            roles={roles}
            of={`${tab.id} ${page}`}
            show={(place) => ask('show-mention', tab.id, place)}
            filter={(isOn) => ask('filter-results', tab.id, isOn)}
          />
        </div>
      )}
      {shown && <KeepEvidence key={`keep ${tab.id} ${page}`} tab={tab.id} />}
      {known && (
        <div class="copy">
          <CopyRow key={`${tab.id} ${page}`} tab={known} version={version} />
        </div>
      )}
    </>
  );
}

/** A page that is still coming has not been read for no better reason than that. */
function isNotYetRead({ state, unreadReason }: TabScreening, { isLoading }: ActiveTab): boolean {
  return state === 'unread' && unreadReason === undefined && isLoading;
}

function sentencesOf(followed: Followed<TabScreening>, tab: ActiveTab, isOwn: boolean): readonly string[] {
  const { panel } = words();
  if (isOwn) return [panel.ownPage];
  if (followed.kind === 'waiting') return [panel.asking];
  if (followed.kind === 'failed') return [panel.failed];
  return isNotYetRead(followed.value, tab) ? [panel.loading] : glance(followed.value);
}

function Headline({ sentences: [first, ...more] }: { sentences: readonly string[] }) {
  return (
    <>
      <p class="glance">{first}</p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
