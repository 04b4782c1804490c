import type { TabScreening } from '../../../messages/contract.ts';
import { isOnOwnListOnly } from '../../../model/own-list.ts';
import type { Hit, ListingStatement } from '../../../model/screening.ts';
import { words } from '../../../words/words.ts';
import { BasisMark } from '../../basis-mark.tsx';
import { languageOfScript } from '../language-of-script.ts';
import { StatusLines } from './status-lines.tsx';

type Props = { hit: Hit; listings: readonly ListingStatement[]; ages: TabScreening['ages'] };

/** What of a company always stands there: its names, the basis, its lists with their days. */
export function CompanySummary({ hit, listings, ages }: Props) {
  return (
    <summary>
      <h2>
        <bdi>{hit.name}</bdi>{' '}
        {hit.homeName && (
          <bdi lang={languageOfScript(hit.homeName)} class="home-name">
            {hit.homeName}
          </bdi>
        )}
      </h2>
      <p class="basis-line">
        <BasisMark basis={hit.basis} isOwnList={isOnOwnListOnly(hit)} />
        <span class="soft">{words().copy.places(hit.matches.length)}</span>
      </p>
      {listings.length > 0 && <StatusLines listings={listings} ages={ages} />}
    </summary>
  );
}
