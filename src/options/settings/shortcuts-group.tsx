import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { keySigns } from '../../ui/key-signs.ts';
import { words } from '../../words/words.ts';
import { errorText } from '../asking/ask.ts';
import { openShortcutPage } from './open-shortcut-page.ts';

type Command = { name: string; what: string; keys: string };

async function readCommands(): Promise<Command[]> {
  const { openPopup, noKey } = words().settings.shortcuts;
  // The browser has its descriptions in its own language, which may be another than ours.
  const known: Readonly<Record<string, string>> = { ...words().access.welcome.keyNames, _execute_action: openPopup };
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    what: (Object.hasOwn(known, name) && known[name]) || description || name,
    keys: shortcut ? keySigns(shortcut) : noKey,
  }));
}

/** The keys as they are set in the browser, read again whenever the page is looked at. */
export function ShortcutsGroup() {
  const said = words().settings.shortcuts;
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const ender = new AbortController();
    const look = () => void readCommands().then(setCommands, () => undefined);
    addEventListener('focus', look, { signal: ender.signal });
    look();
    return () => ender.abort();
  }, []);
  const open = async () => {
    setError(null);
    await openShortcutPage().catch((failure: unknown) => setError(said.notOpened(errorText(failure))));
  };
  return (
    <section class="setting">
      <h2>{said.title}</h2>
      <table class="shortcuts">
        <thead>
          <tr>
            <th scope="col">{said.command}</th>
            <th scope="col">{said.key}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ name, what, keys }) => (
            <tr key={name}>
              <th scope="row">{what}</th>
              <td>{keys}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="actions">
        <button type="button" onClick={open}>
          {said.open}
        </button>
      </p>
      <p class="soft">{import.meta.env.MODE === 'firefox' ? said.howFirefox : said.howChromium}</p>
      {error !== null && (
        <p class="wrong" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
