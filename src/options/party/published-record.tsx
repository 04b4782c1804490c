import { useState } from 'preact/hooks';
import type { PartyListing } from '../../model/party.ts';
import { words } from '../../words/words.ts';
import { ask } from '../asking/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';

type From = NonNullable<PartyListing['from']>;

/** The record behind a listing, as it was published; asked for when it is opened. */
export function PublishedRecord({ from }: { from: From }) {
  const [isOpen, setIsOpen] = useState(false);
  const { record } = words().lists.party;
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{record.title}</summary>
      {isOpen && <Fields from={from} />}
    </details>
  );
}

function Fields({ from }: { from: From }) {
  const [answer, again] = useAnswer(`${from.edition} ${from.place}`, () => ask('record-of', from));
  const { page, party } = words().lists;
  const { record } = party;
  if (answer.error !== null) {
    return (
      <p role="alert">
        {page.notRead(answer.error)}{' '}
        <button type="button" onClick={again}>
          {page.tryAgain}
        </button>
      </p>
    );
  }
  if (answer.isWaiting) return <p role="status">{record.reading}</p>;
  if (!answer.value) return <p>{record.gone}</p>;
  return (
    <table class="record">
      <thead>
        <tr>
          <th scope="col">{record.columns.field}</th>
          <th scope="col">{record.columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(answer.value).map(([field, value]) => (
          <tr key={field}>
            <th scope="row" class="verbatim">
              <bdi>{field}</bdi>
            </th>
            <td class="verbatim">{value === '' ? <span class="soft">{record.empty}</span> : <bdi>{value}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
