import type { TabScreening } from '../messages/contract.ts';
import { UnreadPage } from '../ui/findings/coverage/unread-page.tsx';
import { glance } from '../ui/findings/glance.ts';
import { ScreeningView } from '../ui/findings/screening-view.tsx';
import type { ShowMention } from '../ui/findings/show-mention.ts';
import { NoAnswer } from './no-answer.tsx';
import { type TabAnswer, useScreening } from './use-screening.ts';

/** What the popup asks of the background, and the extension's version. */
export type PopupProps = {
  ask: () => Promise<TabScreening>;
  show: ShowMention;
  /** Opens the page for PDFs, with an address or for a file. */
  openPdf: (address: string | null) => void;
  version: string;
};

/** The whole popup: the answer in one line, then the companies, then what was read against which lists. */
export function Popup({ ask, show, openPdf, version }: PopupProps) {
  const [answer, startOver] = useScreening(ask);
  return (
    <>
      <header>
        <h1>Listlight</h1>
        <div role="status">
          <Headline answer={answer} />
        </div>
      </header>
      <main aria-busy={answer.kind === 'waiting'}>
        {answer.kind === 'failed' && <NoAnswer error={answer.error} tryAgain={startOver} />}
        {answer.kind === 'answered' && <Answered tab={answer.tab} show={show} openPdf={openPdf} />}
      </main>
      <footer>
        <p>Listlight finds names; a person decides. A hit is a possible match.</p>
        <p>
          <button type="button" class="quiet" onClick={() => openPdf(null)}>
            Read a PDF file
          </button>{' '}
          Version {version}
        </p>
      </footer>
    </>
  );
}

function Answered({ tab, show, openPdf }: { tab: TabScreening } & Pick<PopupProps, 'show' | 'openPdf'>) {
  return (
    <>
      {tab.listsProblem && <p class="notice">{tab.listsProblem}</p>}
      {tab.state === 'unread' ? (
        <UnreadPage address={tab.screening.page} openPdf={openPdf} />
      ) : (
        <ScreeningView tab={tab} show={show} />
      )}
    </>
  );
}

function Headline({ answer }: { answer: TabAnswer }) {
  const [first, ...more] = sentences(answer);
  return (
    <>
      <p class="glance">{first}</p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

function sentences(answer: TabAnswer): string[] {
  if (answer.kind === 'waiting') return ['Asking what was found…'];
  if (answer.kind === 'failed') return ['Listlight could not say what is on this page.'];
  return glance(answer.tab);
}
