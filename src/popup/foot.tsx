import type { TabScreening } from '../messages/contract.ts';
import { CopyRow } from '../ui/copy/copy-row.tsx';
import { DESK_PAGE } from '../ui/desk-address.ts';
import { HELP_PAGE } from '../ui/help-address.ts';
import { LISTS_PAGE } from '../ui/lists-address.ts';
import { PanelButton } from '../ui/panel-button.tsx';
import { KeepEvidence } from '../ui/session/keep-evidence.tsx';
import { words } from '../words/words.ts';

type Props = {
  /** What is known of the tab; null while nothing is. */
  tab: TabScreening | null;
  /** Its number; null where the window has none. */
  tabId: number | null;
  openPdf: (address: string | null) => void;
  version: string;
};

/** The popup's foot: what else can be opened, and what a hit is. */
export function Foot({ tab, tabId, openPdf, version }: Props) {
  const { help, panel, pdf, popup, sessions } = words();
  return (
    <footer>
      {tab && <CopyRow tab={tab} version={version} />}
      {tab && tab.state !== 'unread' && tabId !== null && <KeepEvidence tab={tabId} />}
      <p>{panel.decides}</p>
      <p class="more">
        <button type="button" class="quiet" onClick={() => openPdf(null)}>
          {popup.readPdf}
        </button>
        <PanelButton />
        <a href={LISTS_PAGE} target="_blank" rel="noopener">
          {panel.lists}
        </a>
        <a href={DESK_PAGE} target="_blank" rel="noopener">
          {sessions.bar.desk}
        </a>
        <a href={HELP_PAGE} target="_blank" rel="noopener">
          {help.help}
        </a>
        <span>{pdf.version(version)}</span>
      </p>
    </footer>
  );
}
