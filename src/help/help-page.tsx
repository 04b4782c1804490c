import { useEffect, useState } from 'preact/hooks';
import type { ListsState } from '../messages/lists-contract.ts';
import { SupportSection } from '../ui/support/support-section.tsx';
import { words } from '../words/words.ts';
import { Bases } from './bases.tsx';
import { gatherFacts } from './gather-facts.ts';
import { Keys } from './keys.tsx';
import { Lists, type ListsAnswer } from './lists.tsx';
import { Section } from './section.tsx';

/** The parts of the page, by the name in their address, with their titles. */
function parts() {
  const { help } = words();
  return [
    ['bases', help.basesTitle],
    ['nothing', help.nilTitle],
    ['lists', help.listsTitle],
    ['unread', help.unreadTitle],
    ['keys', help.keysTitle],
    ['privacy', help.privacyTitle],
    ['support', help.supportTitle],
  ] as const;
}

/** The whole help page. */
export function HelpPage({ askLists }: { askLists: () => Promise<ListsState> }) {
  const { help, panel } = words();
  const [lists, setLists] = useState<ListsAnswer>(null);
  useEffect(() => {
    askLists().then(setLists, () => setLists('failed'));
  }, [askLists]);
  return (
    <>
      <header>
        <p class="product">Listlight</p>
        <h1>{help.help}</h1>
        <p>{help.lead}</p>
        <nav aria-label={help.contents}>
          <ul>
            {parts().map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Bases />
        <Section id="nothing" title={help.nilTitle} items={help.nil} />
        <Lists answer={lists} />
        <Section id="unread" title={help.unreadTitle} items={help.unread} isList />
        <Keys />
        <Section id="privacy" title={help.privacyTitle} items={help.privacy} />
        <SupportSection gather={gatherFacts} />
      </main>
      <footer>
        <p>
          {panel.decides} {help.tail}
        </p>
      </footer>
    </>
  );
}
