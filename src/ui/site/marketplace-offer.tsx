import { MARKETPLACES } from '../../model/marketplaces.ts';

type Props = {
  /** Host names that are chosen. */
  sites: readonly string[];
  /** Chooses the hosts of a marketplace, or lets them go. */
  set: (name: string, hosts: readonly string[], isOn: boolean) => void;
};

/** Well-known marketplaces to choose with one click each; a marketplace counts as chosen when all its hosts are. */
export function MarketplaceOffer({ sites, set }: Props) {
  return (
    <ul class="offer">
      {MARKETPLACES.map(({ name, hosts }) => {
        const isOn = hosts.every((host) => sites.includes(host));
        return (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={isOn}
                onChange={({ currentTarget }) => {
                  const wanted = currentTarget.checked;
                  // What is shown is what holds: the change is seen when it was saved.
                  currentTarget.checked = isOn;
                  set(name, hosts, wanted);
                }}
              />
              <span>
                {name} <span class="soft">{hosts.join(', ')}</span>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
