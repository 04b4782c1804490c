import type { RecordListing } from '../../model/decision.ts';
import { listName } from '../../model/list-name.ts';
import type { ListEdition } from '../../model/screening.ts';
import type { WatchCompany as Company, WatchItem, WatchReport } from '../../model/watch.ts';
import { CitationList } from '../../ui/citation-list.tsx';
import { changeSentence } from '../../ui/decisions/decision-words.ts';
import { nameOfEntity } from '../../ui/findings/name-of-entity.ts';
import { DECISIONS_PAGE, partyAddress } from '../../ui/lists-address.ts';
import { dayWords } from '../../words/format.ts';
import { listingDatesWords } from '../../words/listing-dates-words.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';

type Props = { company: Company; report: WatchReport };

/** A company that comes out differently: what the lists say of it, with citations, and everything that it concerns. */
export function WatchCompany({ company, report }: Props) {
  const { watch } = words();
  const { entity, kind, record, changes } = company;
  const isGone = kind === 'gone';
  const items = report.items.filter(({ companies }) => companies.some((one) => one.entity === entity));
  return (
    <article class={`change change-${kind}`}>
      <h3>
        <span class="kind">{watch.kinds[kind]}</span>{' '}
        <a href={partyAddress(entity)}>
          <bdi>{record.name}</bdi>
        </a>
      </h3>
      {changes.map(changeSentence).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isGone && <p>{watch.before}</p>}
      {record.listings.length === 0 && <p>{watch.noListing}</p>}
      {record.listings.map((listing) => (
        <Listing
          key={`${listing.list} ${listing.namedAs} ${listing.via?.entity ?? ''}`}
          listing={listing}
          lists={isGone ? report.before : report.after}
        />
      ))}
      <h4>{watch.where}</h4>
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <ThingLink item={item} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Listing({ listing, lists }: { listing: RecordListing; lists: readonly ListEdition[] }) {
  const { watch } = words();
  const { list, ownList, namedAs, via, citations } = listing;
  const name = ownList ?? listName(list);
  const day = dayWords(lists.find(({ id }) => id === list)?.asOf ?? '');
  return (
    <div class={`listing${via ? ' listing-derived' : ''}`}>
      <p>
        {via
          ? watch.reached({ list: name, through: nameOfEntity(via.entity, []), day })
          : watch.listed({ list: name, name: namedAs, day })}
      </p>
      <p class="dates">{listingDatesWords(listing)}</p>
      <CitationList
        citations={citations.map(({ text, url, changes }) => ({ text, url, ...(changes ? { changes } : {}) }))}
      />
    </div>
  );
}

const keyOf = (item: WatchItem): string => (item.what === 'row' ? `${item.job} ${item.row}` : item.id);

function ThingLink({ item }: { item: WatchItem }) {
  const { watch } = words();
  if (item.what === 'page') {
    return (
      <>
        <a href={formatRoute({ view: 'sessions', id: item.session })}>
          <bdi>{item.title || item.address}</bdi>
        </a>{' '}
        {item.title !== '' && <span class="soft">{item.address}</span>}
      </>
    );
  }
  if (item.what === 'row') {
    const { row, name, jobName: table } = item;
    return <a href={formatRoute({ view: 'bulk', id: item.job })}>{watch.row({ row, table, name })}</a>;
  }
  return <a href={DECISIONS_PAGE}>{watch.decision({ name: item.name })}</a>;
}
