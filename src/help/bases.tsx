import { BASES } from '../model/basis.ts';
import { BasisMark } from '../ui/basis-mark.tsx';
import { words } from '../words/words.ts';
import { Section } from './section.tsx';

/** Each ground on which a company is shown: what it means, what it does not, what to do. */
export function Bases() {
  const { help } = words();
  return (
    <Section id="bases" title={help.basesTitle} items={[help.basesLead]}>
      {BASES.map((basis) => (
        <section key={basis} class="basis">
          <h3>
            <BasisMark basis={basis} />
          </h3>
          <dl>
            <dt>{help.means}</dt>
            <dd>{help.bases[basis].means}</dd>
            <dt>{help.meansNot}</dt>
            <dd>{help.bases[basis].not}</dd>
            <dt>{help.todo}</dt>
            <dd>{help.bases[basis].todo}</dd>
          </dl>
        </section>
      ))}
    </Section>
  );
}
