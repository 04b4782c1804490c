import { useState } from 'preact/hooks';
import { askSession, askSessionAgain, whyOf } from '../../../ui/session/ask-session.ts';
import { words } from '../../../words/words.ts';

/** The text kept of a page, fetched when it is opened. */
export function KeptText({ id }: { id: string }) {
  const { rows, list } = words().sessions;
  const [text, setText] = useState<string | null>(null);
  const read = async () => {
    try {
      setText((await askSessionAgain(() => askSession('session-text', id))) ?? '');
    } catch (error) {
      setText(list.failed({ why: whyOf(error) }));
    }
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && text === null && void read()}>
      <summary>{rows.text}</summary>
      <textarea class="kept-text" dir="auto" readOnly rows={12} aria-label={rows.text} value={text ?? ''} />
    </details>
  );
}
