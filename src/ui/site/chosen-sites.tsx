import { useId, useState } from 'preact/hooks';
import { MARKETPLACES } from '../../model/marketplaces.ts';
import { siteOf } from '../../model/site.ts';
import { words } from '../../words/words.ts';
import { MarketplaceOffer } from './marketplace-offer.tsx';

type Props = {
  /** Host names. */
  sites: readonly string[];
  isLocked: boolean;
  choose: (sites: readonly string[]) => void;
};

const OFFERED = new Set(MARKETPLACES.flatMap(({ hosts }) => hosts));

/** The sites that are read where sites are chosen: marketplaces on offer, and any other by its name. */
export function ChosenSites({ sites, isLocked, choose }: Props) {
  const { chosen, site: siteWords } = words().access;
  const set = (hosts: readonly string[], isOn: boolean) =>
    choose([...sites.filter((one) => !hosts.includes(one)), ...(isOn ? hosts : [])]);
  const own = sites.filter((one) => !OFFERED.has(one));
  return (
    <fieldset class="choices" disabled={isLocked}>
      <legend>{chosen.legend}</legend>
      {isLocked && <p>{siteWords.locked}</p>}
      {sites.length === 0 && <p role="status">{chosen.none}</p>}
      <p class="soft">{chosen.offer}</p>
      <MarketplaceOffer sites={sites} set={(_name, hosts, isOn) => set(hosts, isOn)} />
      <AddSite add={(site) => set([site], true)} />
      {own.length > 0 && (
        <>
          <p class="soft">{chosen.own}</p>
          <ul class="own-sites">
            {own.map((site) => (
              <li key={site}>
                {site}{' '}
                <button type="button" onClick={() => set([site], false)}>
                  {chosen.remove(site)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}

function AddSite({ add }: { add: (site: string) => void }) {
  const { chosen } = words().access;
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [hint, field] = [useId(), useId()];
  const submit = (event: Event) => {
    event.preventDefault();
    const site = siteOf(typed);
    setIsWrong(site === null);
    if (site === null) return;
    add(site);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label for={field}>{chosen.add}</label>
      <input
        id={field}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        aria-describedby={hint}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">{chosen.addButton}</button>
      <p id={hint} class="soft" role={isWrong ? 'alert' : undefined}>
        {isWrong ? chosen.notUnderstood : chosen.addHint}
      </p>
    </form>
  );
}
