import { words } from '../words/words.ts';
import { Section } from './section.tsx';

/** The keys, and where they can be changed. */
export function Keys() {
  const { help } = words();
  return (
    <Section id="keys" title={help.keysTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col">{help.key}</th>
            <th scope="col">{help.onMac}</th>
            <th scope="col">{help.keyDoes}</th>
          </tr>
        </thead>
        <tbody>
          {help.keys.map(({ keys, mac, does }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>
                <kbd>{mac}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{help.keysChange}</p>
    </Section>
  );
}
