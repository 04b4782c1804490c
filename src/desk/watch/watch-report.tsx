import { listName } from '../../model/list-name.ts';
import type { ListEdition } from '../../model/screening.ts';
import type { WatchReport as Report } from '../../model/watch.ts';
import { allWords, dayWords, momentWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { WatchCompany } from './watch-company.tsx';

const KINDS = ['new', 'gone', 'changed'] as const;

/** What one change of the lists brought: the lists that changed, then each company with all that it concerns. */
export function WatchReport({ report, see }: { report: Report; see: (() => void) | null }) {
  const { watch } = words();
  const { id, at, companies } = report;
  const sorted = companies.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return (
    <section aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{watch.report({ moment: momentWords(at) })}</h2>
      <p>{watch.concerns({ things: allWords(counts(report)) })}</p>
      <ul>
        {listSentences(report).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {see && (
        <p class="actions">
          <button type="button" onClick={see}>
            {watch.see}
          </button>
        </p>
      )}
      {sorted.map((company) => (
        <WatchCompany key={`${company.entity} ${company.kind}`} company={company} report={report} />
      ))}
    </section>
  );
}

/** How many of each kind come out differently, in words; kinds without any left out. */
function counts({ items, more }: Report): string[] {
  const { watch } = words();
  const number = (what: Report['items'][number]['what']) => items.filter((item) => item.what === what).length;
  return [
    { count: number('page'), say: watch.pages },
    { count: number('row'), say: watch.rows },
    { count: number('decision'), say: watch.decisions },
    { count: more, say: watch.more },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, say }) => say(count));
}

/** A sentence for each list whose copy is another. */
function listSentences({ before, after }: Report): string[] {
  const { watch } = words();
  const named = ({ id, ownList }: ListEdition) => ownList ?? listName(id);
  const came = after.flatMap((now) => {
    const was = before.find(({ id }) => id === now.id);
    const list = named(now);
    if (!was) return watch.listCame({ list, after: dayWords(now.asOf) });
    if (was.asOf === now.asOf && was.entries === now.entries) return [];
    return watch.listChanged({ list, before: dayWords(was.asOf), after: dayWords(now.asOf) });
  });
  const gone = before.filter(({ id }) => !after.some((now) => now.id === id));
  return [...came, ...gone.map((was) => watch.listGone({ list: named(was), before: dayWords(was.asOf) }))];
}
