import { BASES } from '../../../model/basis.ts';
import { isOnOwnListOnly } from '../../../model/own-list.ts';
import type { Hit } from '../../../model/screening.ts';
import { BasisMark } from '../../../ui/basis-mark.tsx';
import { shortName } from '../../../ui/findings/short-name.ts';
import { partyAddress } from '../../../ui/lists-address.ts';
import { words } from '../../../words/words.ts';

/** The companies found on a page under their grounds, gravest first; each leads to what the lists say of it. */
export function PageHits({ hits, dates }: { hits: readonly Hit[]; dates: string }) {
  if (hits.length === 0) return <>{words().sessions.rows.nothing({ dates })}</>;
  const groups = BASES.flatMap((basis) =>
    [false, true].map((isOwn) => ({
      basis,
      isOwn,
      members: hits.filter((hit) => hit.basis === basis && isOnOwnListOnly(hit) === isOwn),
    })),
  );
  return (
    <>
      {groups.map(
        ({ basis, isOwn, members }) =>
          members.length > 0 && (
            <div key={`${basis} ${isOwn}`}>
              <BasisMark basis={basis} isOwnList={isOwn} />
              <ul>
                {members.map(({ entity, name }) => (
                  <li key={entity}>
                    <a href={partyAddress(entity)} target="_blank" rel="noopener">
                      <bdi>{shortName(name)}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}
