import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { words } from '../../words/words.ts';
import { askSession, whyOf } from './ask-session.ts';

type State = { is: 'idle' | 'working' | 'done'; said: string };

/** Keeps evidence of the page in a tab; says so where it stands in a private window, of which nothing is kept. */
export function KeepEvidence({ tab }: { tab: number }) {
  const { bar } = words().sessions;
  const [{ is, said }, setState] = useState<State>({ is: 'idle', said: '' });
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    setState({ is: 'idle', said: '' });
    browser.tabs.get(tab).then(
      ({ incognito }) => setPrivate(incognito),
      () => undefined,
    );
  }, [tab]);
  const keep = async () => {
    setState({ is: 'working', said: bar.keeping });
    try {
      const { number } = await askSession('record-evidence', tab, '');
      setState({ is: 'done', said: bar.kept({ number }) });
    } catch (error) {
      setState({ is: 'done', said: bar.failed({ why: whyOf(error) }) });
    }
  };
  if (isPrivate) return <p class="soft">{bar.inPrivate}</p>;
  return (
    <p class="keep-evidence">
      <button type="button" disabled={is === 'working'} onClick={() => void keep()}>
        {bar.keep}
      </button>{' '}
      <span role="status" class="soft">
        {said}
      </span>
    </p>
  );
}
