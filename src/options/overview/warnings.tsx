import type { SourceWarning } from '../../model/source-warning.ts';
import { numberWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';

/** What the reader of an edition could not make sense of: how often, where, and the first cases as published. */
export function Warnings({ warnings }: { warnings: readonly SourceWarning[] }) {
  const said = words().lists.overview.warnings;
  return (
    <details class="warnings" open>
      <summary>{said.title}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.columns.kind}</th>
            <th scope="col">{said.columns.where}</th>
            <th scope="col">{said.columns.times}</th>
            <th scope="col">{said.columns.examples}</th>
          </tr>
        </thead>
        <tbody>
          {warnings.map(({ kind, where, count, examples }) => (
            <tr key={`${kind} ${where}`}>
              <th scope="row">{said.kinds[kind]}</th>
              <td>
                <bdi class="verbatim">{where}</bdi>
              </td>
              <td class="number">{numberWords(count)}</td>
              <td>
                <ul class="examples">
                  {examples.map((example, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two cases may read the same
                    <li key={index}>
                      <bdi class="verbatim">{example}</bdi>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
