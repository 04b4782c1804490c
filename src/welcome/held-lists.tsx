import { useEffect, useState } from 'preact/hooks';
import { browser } from '../messages/browser.ts';
import { caller } from '../messages/call.ts';
import type { ListOverview, ListsCalls } from '../messages/lists-contract.ts';
import { listAge } from '../model/list-age.ts';
import { listName } from '../model/list-name.ts';
import { LISTS_PAGE_PATH } from '../model/own-pages.ts';
import { ageWords } from '../words/age-words.ts';
import { dayWords } from '../words/format.ts';
import { words } from '../words/words.ts';

const call = caller<ListsCalls>((message) => browser.runtime.sendMessage(message));
/** The background may be filling its database for the first time. */
const TRIES = 10;
const PAUSE_MS = 500;

async function heldLists(): Promise<readonly ListOverview[]> {
  for (let tries = 1; ; tries++) {
    try {
      const { lists } = await call('lists-state');
      return lists.filter(({ entries }) => entries > 0);
    } catch (error) {
      if (tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The lists that are held with entries, each with the day of its copy and how old that is. */
export function HeldLists() {
  const [lists, setLists] = useState<readonly ListOverview[] | 'failed' | null>(null);
  useEffect(() => {
    heldLists().then(setLists, () => setLists('failed'));
  }, []);
  const { welcome } = words().access;
  if (lists === null) return <p role="status">{welcome.listsWaiting}</p>;
  if (lists === 'failed') return <p role="alert">{welcome.listsFailed}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{welcome.listColumn}</th>
            <th scope="col">{welcome.copyColumn}</th>
            <th scope="col">{welcome.entriesColumn}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ list, entries }) => (
            <tr key={list.id}>
              <th scope="row">{listName(list.id)}</th>
              <td>
                {dayWords(list.asOf)} <span class="soft">{ageWords(listAge(list, today()))}</span>
              </td>
              <td>{welcome.entries(entries, list.coverage === 'complete')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{welcome.listsLead}</p>
      <p>
        <a href={LISTS_PAGE_PATH}>{welcome.listsLink}</a>
      </p>
    </>
  );
}
