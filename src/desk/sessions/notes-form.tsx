import type { TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SessionChange } from '../../messages/session-contract.ts';
import { LONGEST_NOTED } from '../../model/session.ts';
import { whyOf } from '../../ui/session/ask-session.ts';
import { tagsIn } from '../../ui/session/tags-in.ts';
import { words } from '../../words/words.ts';

type Props = {
  /** What is written now; without `name` none is asked for. */
  written: { name?: string; tags: readonly string[]; notes: string };
  save: (change: SessionChange) => Promise<void>;
};

/** What a person writes to a spot check or to one of its pages. */
export function NotesForm({ written, save }: Props) {
  const { one, start, bar } = words().sessions;
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const notes = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = name.current?.value.trim();
    if (given === '') {
      setSaid(start.nameMissing);
      name.current?.focus();
      return;
    }
    const change = { tags: tagsIn(tags.current?.value ?? ''), notes: notes.current?.value ?? '' };
    try {
      await save(given === undefined ? change : { ...change, name: given });
      setSaid(one.saved);
    } catch (error) {
      setSaid(bar.failed({ why: whyOf(error) }));
    }
  };
  return (
    <form class="notes-form" onSubmit={(event) => void submit(event)}>
      {written.name !== undefined && (
        <p class="field grows">
          <label for={`${id}-name`}>{start.name}</label>
          <input ref={name} id={`${id}-name`} type="text" maxLength={LONGEST_NOTED.name} defaultValue={written.name} />
        </p>
      )}
      <p class="field grows">
        <label for={`${id}-tags`}>{start.tags}</label>
        <input ref={tags} id={`${id}-tags`} type="text" defaultValue={written.tags.join(', ')} />
      </p>
      <p class="field grows">
        <label for={`${id}-notes`}>{one.notes}</label>
        <textarea
          ref={notes}
          id={`${id}-notes`}
          rows={3}
          maxLength={LONGEST_NOTED.notes}
          defaultValue={written.notes}
        />
      </p>
      <p>
        <button type="submit">{one.save}</button> <span role="status">{said}</span>
      </p>
    </form>
  );
}
