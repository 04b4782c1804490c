import type { ComponentChildren } from 'preact';
import type { PartyLine } from '../../messages/lists-contract.ts';
import { dayWords, namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { formatRoute } from '../routing/route.ts';
import { countryName } from './place-names.ts';

/** What the grid tells of a party. */
export const COLUMNS = ['name', 'country', 'lists', 'since'] as const;

type Props = {
  /** From 0. */
  row: number;
  /** In CSS pixels from the first row. */
  top: number;
  /** Absent while it is asked for. */
  party: PartyLine | undefined;
  /** The column that takes the keyboard; null where it is in another row. */
  activeColumn: number | null;
  take: (column: number) => void;
};

/** One row of the grid, at its place. */
export function PartyRow({ row, top, party, activeColumn, take }: Props) {
  const { nameOf } = useLists();
  const { parties } = words().lists;
  const isListed = party !== undefined && party.lists.length > 0;
  const cell = (column: number, children: ComponentChildren) => (
    // biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be placed one by one
    <div
      role="gridcell"
      aria-colindex={column + 1}
      tabIndex={activeColumn === column ? 0 : -1}
      onFocusIn={() => activeColumn === column || take(column)}
    >
      {children}
    </div>
  );
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: a cell of it takes the keyboard
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div role="row" aria-rowindex={row + 2} class="grid-row" style={{ top: `${top}px` }}>
      {cell(0, party ? <PartyLink party={party} /> : <span class="soft">…</span>)}
      {cell(1, party?.country && countryName(party.country))}
      {cell(
        2,
        party &&
          (isListed ? <bdi>{namesWords(party.lists.map(nameOf))}</bdi> : <span class="soft">{parties.noListing}</span>),
      )}
      {cell(3, isListed && (party.since ? dayWords(party.since) : <span class="soft">{parties.noDate}</span>))}
    </div>
  );
}

function PartyLink({ party }: { party: PartyLine }) {
  return (
    <>
      <a tabIndex={-1} href={formatRoute({ view: 'party', id: party.id, day: null })} title={party.name}>
        <bdi>{party.name}</bdi>
      </a>{' '}
      {party.homeName && <bdi class="home-name">{party.homeName}</bdi>}
    </>
  );
}
