import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { WATCH_PAGE } from '../../model/own-pages.ts';
import { WATCH_UNSEEN } from '../../model/watch.ts';
import { words } from '../../words/words.ts';

async function readUnseen(): Promise<number> {
  const count = (await browser.storage.local.get(WATCH_UNSEEN))[WATCH_UNSEEN];
  return typeof count === 'number' ? count : 0;
}

/** Tells how much of what is kept would come out differently and was not looked at; nothing where nothing would. */
export function WatchNote() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const read = () => void readUnseen().then(setCount, () => undefined);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  if (count === 0) return null;
  const { note, noteLink } = words().watch;
  return (
    <p class="notice">
      {note(count)}{' '}
      <a href={WATCH_PAGE} target="_blank" rel="noopener">
        {noteLink}
      </a>
    </p>
  );
}
