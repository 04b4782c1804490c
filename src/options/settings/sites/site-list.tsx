import { useId, useRef, useState } from 'preact/hooks';
import { siteName } from '../../../model/site-name.ts';
import { MarketplaceOffer } from '../../../ui/site/marketplace-offer.tsx';
import { words } from '../../../words/words.ts';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';

type Props = GroupProps & {
  name: 'sitesOn' | 'sitesOff';
  title: string;
  means: string;
  none: string;
  /** Whether marketplaces are offered to choose. */
  isOffering?: boolean;
};

/** A list of sites, to add to and to take from. */
export function SiteList({ settings, policy, save, name, title, means, none, isOffering = false }: Props) {
  const said = words().settings.sites;
  const sites = settings[name];
  const isLocked = policy.locked.has(name);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  const add = async () => {
    const site = siteName(typed);
    if (site === null) setWrong(said.noName(typed.trim()));
    else if (sites.includes(site)) setWrong(said.isThere(site));
    else {
      setWrong(null);
      // Free for the next one at once: what is typed while this one is saved stays.
      setTyped('');
      // Read anew: another page may have added one meanwhile.
      const isSaved = await save(said.added(site), (now) => ({ [name]: [...new Set([...now[name], site])] }));
      if (!isSaved) setTyped((now) => (now === '' ? typed : now));
    }
    field.current?.focus();
  };
  const remove = async (site: string) => {
    await save(said.removed(site), (now) => ({ [name]: now[name].filter((one) => one !== site) }));
    // The button that had the keyboard is gone.
    field.current?.focus();
  };

  const offer = (marketplace: string, hosts: readonly string[], isOn: boolean) =>
    save((isOn ? said.added : said.removed)(marketplace), (now) => {
      const others = now[name].filter((one) => !hosts.includes(one));
      return { [name]: isOn ? [...others, ...hosts] : others };
    });

  return (
    <SettingGroup title={title} name={name} policy={policy}>
      <p class="soft">{means}</p>
      {sites.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span class="verbatim">{site}</span>
              {!isLocked && (
                <button type="button" aria-label={said.removeSite(site)} onClick={() => remove(site)}>
                  {said.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isLocked && (
        <form
          class="filters"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <p class="field grows">
            <label for={id}>{said.name}</label>
            <input
              ref={field}
              id={id}
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              aria-invalid={wrong !== null}
              aria-describedby={wrong === null ? undefined : `${id}-wrong`}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong(null);
              }}
            />
          </p>
          <button type="submit" disabled={typed.trim() === ''}>
            {said.add}
          </button>
        </form>
      )}
      {isOffering && !isLocked && (
        <details class="offered">
          <summary>{said.marketplaces}</summary>
          <p class="soft">{said.marketplacesMean}</p>
          <MarketplaceOffer sites={sites} set={offer} />
        </details>
      )}
      {wrong !== null && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </SettingGroup>
  );
}
