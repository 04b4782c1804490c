import { useId } from 'preact/hooks';
import { compareNames } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { DayField } from '../day-field.tsx';
import { NO_FILTER, type PartyFilter } from '../routing/route.ts';
import { countryName } from './place-names.ts';
import { TextFilter } from './text-filter.tsx';

type Props = {
  filter: PartyFilter;
  countries: readonly string[];
  change: (filter: PartyFilter) => void;
};

/** What to look for among the parties. */
export function PartyFilters({ filter, countries, change }: Props) {
  const id = useId();
  const { all, nameOf } = useLists();
  const { page, parties } = words().lists;
  const set = (part: Partial<PartyFilter>) => change({ ...filter, ...part });
  // One that is chosen stays to be seen, also where no party of it is left.
  const choices = [...new Set([...countries, ...(filter.country ? [filter.country] : [])])]
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => compareNames(a.name, b.name));
  return (
    <search class="filters">
      <TextFilter id={`${id}-text`} label={page.filter.name} text={filter.text} change={(text) => set({ text })} />
      <p class="field">
        <label for={`${id}-list`}>{page.filter.list}</label>
        <select
          id={`${id}-list`}
          value={filter.list ?? ''}
          onChange={({ currentTarget }) => set({ list: currentTarget.value || null })}
        >
          <option value="">{page.filter.allLists}</option>
          {all
            .filter(({ entries, list }) => entries > 0 || list.id === filter.list)
            .map(({ list }) => (
              <option key={list.id} value={list.id}>
                {nameOf(list.id)}
              </option>
            ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-country`}>{parties.filter.country}</label>
        <select
          id={`${id}-country`}
          value={filter.country ?? ''}
          onChange={({ currentTarget }) => set({ country: currentTarget.value || null })}
        >
          <option value="">{parties.filter.allCountries}</option>
          {choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <DayField label={parties.filter.from} day={filter.from} change={(from) => set({ from })} />
      <DayField label={parties.filter.to} day={filter.to} change={(to) => set({ to })} />
      <p class="field">
        <button type="button" onClick={() => change(NO_FILTER)}>
          {parties.filter.showAll}
        </button>
      </p>
    </search>
  );
}
