import { glance } from '../ui/findings/glance.ts';
import { words } from '../words/words.ts';
import { shownTab, type TabAnswer } from './use-screening.ts';

/**
 * The answer in one glance: the sentence that matters most, then what else there is to know. Readers of the screen are
 * told it once: an answer of a moment ago that still stands changes nothing in it.
 */
export function Headline({ answer }: { answer: TabAnswer }) {
  const [first, ...more] = sentences(answer);
  const isEarlier = answer.kind === 'earlier' || (answer.kind === 'failed' && answer.earlier !== null);
  return (
    <header>
      <h1>Listlight{isEarlier && <span class="earlier"> · {words().popup.earlier}</span>}</h1>
      <div role="status">
        {/* What the bench looks for, to tell when the answer was painted. */}
        <p class="glance" {...(shownTab(answer) ? { elementtiming: 'answer' } : {})}>
          {first}
        </p>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </header>
  );
}

function sentences(answer: TabAnswer): string[] {
  const tab = shownTab(answer);
  if (tab === null) {
    const { asking, noAnswer } = words().popup;
    return [answer.kind === 'failed' ? noAnswer : asking];
  }
  const said = glance(tab);
  const isNil = tab.screening.hits.length === 0;
  // A page that has not been looked at yet may hold what no scanner reads: nothing found is not said without that.
  return answer.kind === 'earlier' && !answer.isLookedAt && isNil ? [...said, words().popup.notLookedAt] : said;
}
