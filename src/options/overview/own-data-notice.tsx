import { useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { DeskCalls } from '../../messages/desk-contract.ts';
import { saveFile } from '../../ui/save-file.ts';
import { momentWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { askAgain, errorText } from '../asking/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { askData } from '../data/ask-data.ts';

const ask = caller<DeskCalls>((message) => browser.runtime.sendMessage(message));

/** Gives the user a file of everything that could be read, put together from pieces: it may be large. */
async function exportOwnData(): Promise<string> {
  const desk = await askAgain(() => ask('desk-stores'));
  const { ownData } = words().lists.overview;
  if (!desk) return ownData.nothing;
  const { stores, ...head } = desk;
  const exportedAt = new Date().toISOString();
  const parts = [JSON.stringify({ ...head, exportedAt }).slice(0, -1), ',"stores":{'];
  const unread: string[] = [];
  for (const [index, store] of stores.entries()) {
    parts.push(`${index === 0 ? '' : ','}${JSON.stringify(store)}:[`);
    let isFirst = true;
    for (let from: number | null = 0; from !== null; ) {
      const at: number = from;
      const { rows, unread: lost, next } = await askAgain(() => ask('desk-rows', store, at));
      unread.push(...lost);
      if (rows.length > 0) parts.push(`${isFirst ? '' : ','}${JSON.stringify(rows).slice(1, -1)}`);
      isFirst &&= rows.length === 0;
      from = next;
    }
    parts.push(']');
  }
  const file = new Blob([...parts, `},"unread":${JSON.stringify(unread)}}\n`], { type: 'application/json' });
  saveFile({ file, name: `listlight-own-data-${exportedAt.slice(0, 10)}.json` });
  return unread.length === 0 ? ownData.all : ownData.some(unread.length);
}

/** Says that the user's own data is gone, where the browser has put an empty database in its place. */
function OwnDataLost() {
  const [{ value: lostAt }, refresh] = useAnswer('desk-lost-at', () => ask('desk-lost-at'));
  if (!lostAt) return null;
  const { ownData } = words().lists.overview;
  const seen = () => void ask('desk-loss-seen').then(refresh);
  return (
    <section class="notice" role="alert">
      <p>{ownData.lost(momentWords(lostAt))}</p>
      <p>
        <button type="button" onClick={seen}>
          {ownData.lostSeen}
        </button>
      </p>
    </section>
  );
}

/**
 * Says what is wrong with the user's own data, and offers what of it can be read where the organisation lets it be
 * exported; nothing where nothing is wrong.
 */
function OwnDataProblem() {
  const [{ value: problem }] = useAnswer('desk-problem', () => ask('desk-problem'));
  const [{ value: mayExport }] = useAnswer('may-export', () => askData('may-export'));
  const [said, setSaid] = useState('');
  if (problem === null) return null;
  const run = () => exportOwnData().catch(errorText).then(setSaid);
  const { ownData } = words().lists.overview;
  return (
    <section class="notice" aria-labelledby="own-data">
      <h2 id="own-data">{ownData.title}</h2>
      <p>{problem}</p>
      {mayExport === false && <p>{words().decisions.data.exportOff}</p>}
      {mayExport === true && (
        <button type="button" onClick={run}>
          {ownData.export}
        </button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** What the user must know of the state of the data that are the user's own; nothing where all is well. */
export function OwnDataNotice() {
  return (
    <>
      <OwnDataLost />
      <OwnDataProblem />
    </>
  );
}
