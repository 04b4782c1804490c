import { useState } from 'preact/hooks';
import type { ResultCards } from '../../../messages/contract.ts';
import { words } from '../../../words/words.ts';
import { BasisMark } from '../../basis-mark.tsx';
import type { FilterResults, ShowMention } from '../show-mention.ts';
import { useOpen } from '../use-open.ts';
import { resultsWords } from './results-words.ts';

type Props = { results: ResultCards; show: ShowMention; filter: FilterResults };

/** Which results of a listing page name a company, each to be shown, and a switch that hides the others. */
export function ResultList({ results, show, filter }: Props) {
  const open = useOpen(false);
  if (results.named.length === 0) return <p class="read">{resultsWords(results)}</p>;
  return (
    <details class="card results" {...open}>
      <summary>
        <h2>{resultsWords(results)}</h2>
        {results.isFiltered && <p class="soft">{words().findings.results.onlyShown}</p>}
      </summary>
      {(results.canFilter || results.isFiltered) && <OnlyThese isOn={results.isFiltered} filter={filter} />}
      <ul class="texts">
        {results.named.map((one) => (
          <Result key={`${one.place.frame} ${one.place.mention}`} {...one} show={show} />
        ))}
      </ul>
    </details>
  );
}

/** The switch: its position follows the page, and leads it from the click until the page has answered. */
function OnlyThese({ isOn, filter }: { isOn: boolean; filter: FilterResults }) {
  const [chosen, setChosen] = useState<{ from: boolean; to: boolean } | null>(null);
  const isShownOn = chosen && chosen.from === isOn ? chosen.to : isOn;
  const turn = async () => {
    const to = !isShownOn;
    setChosen({ from: isOn, to });
    const now = await filter(to).catch(() => isOn);
    setChosen({ from: isOn, to: now });
  };
  return (
    <p class="block">
      <button type="button" role="switch" aria-checked={isShownOn} onClick={turn} class="switch">
        {words().findings.results.showOnly}
      </button>
    </p>
  );
}

function Result({ title, basis, place, show }: ResultCards['named'][number] & { show: ShowMention }) {
  const [isGone, setGone] = useState(false);
  const say = words().findings.company;
  const showIt = async () => setGone(!(await show(place).catch(() => false)));
  return (
    <li>
      <button type="button" onClick={showIt} title={say.show}>
        <span class="unseen">{say.showText} </span>
        <bdi>{title}</bdi>
      </button>
      {basis !== 'listed' && <BasisMark basis={basis} />}
      <span class="soft" aria-live="polite">
        {isGone && say.notShown}
      </span>
    </li>
  );
}
