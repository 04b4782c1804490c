import type { Policy } from '../../settings/understood-policy.ts';
import { words } from '../../words/words.ts';

/** What an organisation has set, in short, and what of it was not understood; nothing where nobody has set anything. */
export function PolicySummary({ policy }: { policy: Policy }) {
  const said = words().settings.policy;
  const { locked, lockedBy, notices, isFirstPageOff, isExportOff, mirrorUrl } = policy;
  const facts = [
    locked.size > 0 && said.managed(lockedBy ?? said.yourOrganisation),
    isFirstPageOff && said.firstPageOff,
    isExportOff && said.exportOff,
    mirrorUrl !== null && said.mirror(mirrorUrl),
  ].filter((fact) => fact !== false);
  if (facts.length === 0 && notices.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="set-by-organisation">
      <h2 id="set-by-organisation">{said.title}</h2>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {notices.length > 0 && (
        <>
          <p>{said.notUnderstood}</p>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>
                <bdi>{notice}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
