import type { Party } from '../../model/party.ts';
import { namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { languageName } from '../parties/place-names.ts';
import { Wide } from '../wide.tsx';

/** Every name of a party, what it is, in which language, and which lists print it. */
export function PartyNames({ party: { entity, listings } }: { party: Party }) {
  const { nameOf } = useLists();
  const printedBy = (text: string) =>
    namesWords(
      [...new Set(listings.filter(({ names }) => names.some((one) => one.text === text)).map(({ list }) => list))].map(
        nameOf,
      ),
    );
  const said = words().lists.party.names;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{said.title}</h2>
      <Wide label={said.all}>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.columns.name}</th>
              <th scope="col">{said.columns.kind}</th>
              <th scope="col">{said.columns.language}</th>
              <th scope="col">{said.columns.printedBy}</th>
            </tr>
          </thead>
          <tbody>
            {entity.names.map(({ text, kind, lang }) => (
              <tr key={`${text} ${kind}`}>
                <th scope="row">
                  <bdi lang={spoken(lang)}>{text}</bdi>
                </th>
                <td>{said.kinds[kind]}</td>
                <td>{lang?.startsWith('x-') ? said.misspelt : lang ? languageName(lang) : ''}</td>
                <td>{printedBy(text) || <span class="soft">{said.ofNoList}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

/** A language that somebody speaks: a slip of the pen (`x-…`) is in none, and nothing could read it out in that. */
function spoken(lang: string | undefined): string | undefined {
  return lang?.startsWith('x-') ? undefined : lang;
}
