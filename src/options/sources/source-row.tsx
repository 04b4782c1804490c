import { useId, useState } from 'preact/hooks';
import type { SourceOverview } from '../../messages/lists-contract.ts';
import { sentence } from '../../ui/sentence.tsx';
import { momentWords, namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { ask, errorText } from '../asking/ask.ts';
import { useLists } from '../asking/lists-context.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { resultWords } from '../overview/list-words.ts';
import { allowHost } from './allow-host.ts';

type Props = { source: SourceOverview; act: Act; isBusy: boolean };

/** One official source: what it carries, whether it is read by itself, what the last try came to. */
export function SourceRow({ source, act, isBusy }: Props) {
  const { id, name, host, lists, isOn, isLocked, isMirror, hasPermission, last, nextCheckAt } = source;
  const { nameOf } = useLists();
  const [error, setError] = useState<string | null>(null);
  const heading = useId();
  const { page, sources: said } = words().lists;

  /** Does something that needs the host, after the browser has been asked for it where it is missing. */
  const withHost = async (deed: () => Promise<unknown>) => {
    setError(null);
    try {
      if (!hasPermission && !(await allowHost(host))) {
        setError(said.notAllowed(host));
        return;
      }
    } catch (failure) {
      setError(said.notAsked(host, errorText(failure)));
      return;
    }
    const failed = await act(deed);
    if (failed) setError(page.failed(failed));
  };
  const turn = () => {
    if (!isOn) return withHost(() => ask('set-updates', id, true));
    return act(() => ask('set-updates', id, false)).then(setError);
  };
  return (
    <li class="source">
      <h3 id={heading}>{name}</h3>
      <p class="soft">{sentence(said.carries, namesWords(lists.map(nameOf)), <span class="verbatim">{host}</span>)}</p>
      {isMirror && <p class="soft">{words().settings.updates.mirror}</p>}
      <p class="actions">
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={isOn}
          disabled={isLocked}
          aria-describedby={heading}
          onClick={turn}
        >
          {said.byItself}
        </button>
        <button
          type="button"
          disabled={isBusy}
          aria-describedby={heading}
          onClick={() => withHost(() => ask('update-source', id))}
        >
          {said.now}
        </button>
        {isLocked && <span>{words().settings.updates.locked}</span>}
        {!hasPermission && <span>{said.noPermission(host)}</span>}
      </p>
      <p>
        {last ? resultWords(last) : said.neverRead}{' '}
        <span class="soft">{isOn && nextCheckAt ? said.next(momentWords(nextCheckAt)) : said.nonePlanned}</span>
      </p>
      {last?.failure?.detail && (
        <details class="soft">
          <summary>{said.exactly}</summary>
          <p class="verbatim">
            {last.failure.code}: <bdi>{last.failure.detail}</bdi>
          </p>
        </details>
      )}
      {error && <p role="alert">{error}</p>}
    </li>
  );
}
