import type { BulkCandidate, BulkPoint } from '../../../model/bulk.ts';
import { words } from '../../../words/words.ts';
import { percentWords } from './percent-words.ts';

type Props = { candidate: BulkCandidate; number: number; isChosen: boolean; choose: () => void };

/** One candidate: its name, how like it is, and what agrees and differs. */
export function CandidateView({ candidate: { name, score, agrees, differs }, number, isChosen, choose }: Props) {
  const said = words().bulk.row;
  return (
    <li class={isChosen ? 'candidate is-chosen' : 'candidate'}>
      <label>
        <input type="radio" name="candidate" checked={isChosen} onChange={choose} />{' '}
        {number <= 9 && <kbd>{number}</kbd>} <bdi class="candidate-name">{name}</bdi>{' '}
        <span class="soft">{said.score({ percent: percentWords(score) })}</span>
      </label>
      {isChosen && (
        <table class="points">
          <tbody>
            <Points head={said.agrees} points={agrees} />
            <Points head={said.differs} points={differs} />
          </tbody>
        </table>
      )}
    </li>
  );
}

function Points({ head, points }: { head: (part: string) => string; points: readonly BulkPoint[] }) {
  const said = words().bulk.row;
  return (
    <>
      {points.map(({ part, ours, theirs }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points of one kind may say the same
        <tr key={at}>
          <th scope="row">{head(said.parts[part] ?? part)}</th>
          <td>
            <span class="soft">{said.listed}</span> {ours === null ? said.missing : <bdi>{ours}</bdi>}
          </td>
          <td>
            <span class="soft">{said.typed}</span> {theirs === null ? said.missing : <bdi>{theirs}</bdi>}
          </td>
        </tr>
      ))}
    </>
  );
}
