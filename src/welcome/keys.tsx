import { useEffect, useState } from 'preact/hooks';
import { browser } from '../messages/browser.ts';
import { keySigns } from '../ui/key-signs.ts';
import { words } from '../words/words.ts';

type Key = { name: string; shortcut: string };

/** The keys as the browser has them now, which may be others than we suggested. */
async function keysSet(): Promise<Key[]> {
  const { keyNames } = words().access.welcome;
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut = '' }) => {
    const known = Object.hasOwn(keyNames, name) ? keyNames[name as keyof typeof keyNames] : undefined;
    return known === undefined ? [] : [{ name: known, shortcut }];
  });
}

/** The keys that do something, each with what it does. */
export function Keys() {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    keysSet().then(setKeys, () => undefined);
  }, []);
  const { welcome } = words().access;
  if (keys.length === 0) return null;
  return (
    <table>
      <caption>{welcome.keysTitle}</caption>
      <tbody>
        {keys.map(({ name, shortcut }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{shortcut ? <kbd>{keySigns(shortcut)}</kbd> : welcome.noKey}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
