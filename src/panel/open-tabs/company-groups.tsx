import type { TabCompany } from '../../messages/panel-contract.ts';
import { BASES } from '../../model/basis.ts';
import { BasisMark } from '../../ui/basis-mark.tsx';
import { shortName } from '../../ui/findings/short-name.ts';
import { partyAddress } from '../../ui/lists-address.ts';
import { words } from '../../words/words.ts';

const NAMES_SHOWN = 3;

/** The companies of a tab under their grounds; each name leads to what the lists say of it, with citations. */
export function CompanyGroups({ companies }: { companies: readonly TabCompany[] }) {
  const groups = BASES.flatMap((basis) =>
    [false, true].map((isOwnList) => ({
      basis,
      isOwnList,
      members: companies.filter((one) => one.basis === basis && one.isOwnListOnly === isOwnList),
    })),
  );
  return (
    <>
      {groups.map(
        ({ basis, isOwnList, members }) =>
          members.length > 0 && (
            <div key={`${basis} ${isOwnList}`}>
              <BasisMark basis={basis} isOwnList={isOwnList} />
              <ul>
                {members.slice(0, NAMES_SHOWN).map(({ entity, name }) => (
                  <li key={entity}>
                    <a href={partyAddress(entity)} target="_blank" rel="noopener">
                      <bdi>{shortName(name)}</bdi>
                    </a>
                  </li>
                ))}
                {members.length > NAMES_SHOWN && <li>{words().panel.moreNames(members.length - NAMES_SHOWN)}</li>}
              </ul>
            </div>
          ),
      )}
    </>
  );
}
