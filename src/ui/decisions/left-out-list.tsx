import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabScreening } from '../../messages/contract.ts';
import type { LeftOut } from '../../model/decision.ts';
import { momentWords } from '../../words/format.ts';
import { editionWords } from '../../words/list-words.ts';
import { words } from '../../words/words.ts';
import { shortName } from '../findings/short-name.ts';
import { announceDecided, askDecisions, onDecided } from './decided.ts';
import { byWords, scopeSentences } from './decision-words.ts';
import { leftOutSentences } from './left-out-sentences.ts';

type Props = { tab: Pick<TabScreening, 'leftOut' | 'listsOff'> };

/** What of the page is not shown, in a line a reason, which opens to who decided it, when, why and for where. */
export function LeftOutList({ tab: { leftOut, listsOff } }: Props) {
  const [said, setSaid] = useState('');
  const summary = useRef<HTMLElement>(null);
  const wasDecided = useRef(false);
  useEffect(() => {
    const ender = new AbortController();
    onDecided(() => {
      wasDecided.current = true;
    }, ender.signal);
    return () => ender.abort();
  }, []);
  useLayoutEffect(() => {
    // The company whose form had the keyboard has just gone: here is where it went.
    if (!wasDecided.current || (document.activeElement ?? document.body) !== document.body) return;
    wasDecided.current = false;
    summary.current?.focus();
  });
  const { leftOut: say } = words().decisions;
  const showAgain = (one: LeftOut) => {
    const name = shortName(one.name);
    askDecisions('withdraw-decision', one.decision?.id ?? '').then(
      () => {
        setSaid(say.shownAgain({ name }));
        announceDecided();
      },
      (error: unknown) => setSaid(say.failed({ why: error instanceof Error ? error.message : String(error) })),
    );
  };
  const sentences = leftOutSentences(leftOut);
  return (
    <>
      <p role="status" class={said === '' ? 'unseen' : 'left-out-said'}>
        {said}
      </p>
      {leftOut.length > 0 && (
        <details class="card left-out">
          <summary ref={summary}>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </summary>
          <ul>
            {leftOut.map((one) => (
              <Item key={`${one.entity} ${one.why} ${one.decision?.id}`} one={one} showAgain={() => showAgain(one)} />
            ))}
          </ul>
        </details>
      )}
      {listsOff.length > 0 && (
        <p class="lists-off soft">
          {say.listsOff({
            names: listsOff.map(editionWords),
          })}
        </p>
      )}
    </>
  );
}

function Item({ one, showAgain }: { one: LeftOut; showAgain: () => void }) {
  const { leftOut: say, about } = words().decisions;
  const { name, why, places, isInPart, decision } = one;
  const count = { count: places };
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      <span class="soft">({isInPart ? say.placesOfShown(count) : say.places(count)})</span>
      {decision ? (
        <>
          <p>{about.decided({ by: byWords(decision.by), day: momentWords(decision.at) })}</p>
          <p dir="auto">{about.reason(decision)}</p>
          <p class="soft">{scopeSentences(decision).join(' ')}</p>
          <p>
            <button type="button" onClick={showAgain}>
              {say.showAgain}
              <span class="unseen"> {shortName(name)}</span>
            </button>
          </p>
        </>
      ) : (
        <p>{why === 'list-off' ? say.listOff : say.basisOff}</p>
      )}
    </li>
  );
}
