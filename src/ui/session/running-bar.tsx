import { useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { sessionAddress } from '../desk-address.ts';
import { askSession, whyOf } from './ask-session.ts';
import { useSessionAnswer } from './use-session-answer.ts';

/** Says that a spot check runs, what it holds so far, and ends it; nothing while none runs. */
export function RunningBar() {
  const { bar } = words().sessions;
  const { value: session } = useSessionAnswer('running', () => askSession('running-session'));
  const [said, setSaid] = useState('');
  const stop = async () => {
    try {
      await askSession('stop-session');
      setSaid(bar.stopped);
    } catch (error) {
      setSaid(bar.failed({ why: whyOf(error) }));
    }
  };
  return (
    <>
      {session && (
        <section class="session-bar" aria-label={bar.label}>
          <p>
            <strong dir="auto">{bar.running({ name: session.name })}</strong>{' '}
            <span>{bar.soFar({ count: session.pages, found: session.withFindings })}</span>
          </p>
          <p>
            <button type="button" onClick={() => void stop()}>
              {bar.stop}
            </button>{' '}
            <a href={sessionAddress(session.id)} target="_blank" rel="noopener">
              {bar.desk}
            </a>
          </p>
        </section>
      )}
      <p role="status" class="soft session-said">
        {said}
      </p>
    </>
  );
}
