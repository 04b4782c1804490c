import type { TabCompany } from '../../messages/panel-contract.ts';
import { editionWords } from '../../words/list-words.ts';
import { words } from '../../words/words.ts';

/** The lists that name a company of the tab, and apart from them those that only reach one by their wording. */
export function ListNames({ companies }: { companies: readonly TabCompany[] }) {
  const all = companies.flatMap(({ lists }) => lists);
  const named = (basis: 'listed' | 'derived') => new Set(all.filter((list) => list.basis === basis).map(editionWords));
  const listed = named('listed');
  const derived = [...named('derived')].filter((name) => !listed.has(name));
  return (
    <ul>
      {[...listed].map((name) => (
        <li key={name}>{name}</li>
      ))}
      {derived.length > 0 && <li class="soft">{words().panel.byWording(derived.join(', '))}</li>}
    </ul>
  );
}
