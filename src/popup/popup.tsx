import type { TabScreening } from '../messages/contract.ts';
import { UnreadPage } from '../ui/findings/coverage/unread-page.tsx';
import { glance } from '../ui/findings/glance.ts';
import { ScreeningView } from '../ui/findings/screening-view.tsx';
import type { FilterResults, ShowMention } from '../ui/findings/show-mention.ts';
import { type Step, StepButtons } from '../ui/findings/step-buttons.tsx';
import { NoAnswer } from './no-answer.tsx';
import { type TabAnswer, useScreening } from './use-screening.ts';

/** What the popup asks of the background, and the extension's version. */
export type PopupProps = {
  ask: () => Promise<TabScreening>;
  show: ShowMention;
  filter: FilterResults;
  step: Step;
  /** Opens the page for PDFs, with an address or for a file. */
  openPdf: (address: string | null) => void;
  version: string;
};

/** The whole popup: the answer in one line, then the companies, then what was read against which lists. */
export function Popup({ ask, show, filter, step, openPdf, version }: PopupProps) {
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
        {answer.kind === 'answered' && (
          <Answered tab={answer.tab} show={show} filter={filter} step={step} openPdf={openPdf} />
        )}
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

type AnsweredProps = { tab: TabScreening } & Pick<PopupProps, 'show' | 'filter' | 'step' | 'openPdf'>;

function Answered({ tab, show, filter, step, openPdf }: AnsweredProps) {
  return (
    <>
      {tab.listsProblem && <p class="notice">{tab.listsProblem}</p>}
      {tab.screening.hits.length > 0 && <StepButtons step={step} />}
      {tab.state === 'unread' ? (
        <UnreadPage reason={tab.unreadReason} address={tab.screening.page} openPdf={openPdf} />
      ) : (
        <ScreeningView tab={tab} show={show} filter={filter} />
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
